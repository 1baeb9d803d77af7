/** The words of the first screen, in the two languages of the docs. */
export const WORDS = {
  nb: {
    title: 'Listen du har, blir siden du vil ha',
    lead: 'Sett en tagg, en klasse eller en lenke ved den vanlige listen på forskningsgruppens side. Den vises som prosjekter med status, periode og finansiør. Uten JavaScript står listen der som før.',
    before: 'Slik står det på siden',
    after: 'Slik vises det',
    doors: 'Hvor vil du begynne?',
  },
  en: {
    title: 'The list you have becomes the page you want',
    lead: 'Add a tag, a class or a link to the ordinary list on a research group’s page. It is shown as projects with status, period and funder. Without JavaScript, the list is there as before.',
    before: 'Your page today',
    after: 'The same markup with the elements',
    doors: 'Where do you want to begin?',
  },
};

const docs = (id: string) => `/docs/${id}--docs`;
const story = (id: string) => `/story/${id}`;

/** One door for each kind of reader: its address, and three common tasks. */
export const DOORS = [
  {
    href: docs('editors-from-list-to-page'),
    nb: {
      title: 'For nettredaktører',
      text: 'Fra liste til side på fem minutter, i publiseringsløsningen du har.',
    },
    en: { title: 'For web editors', text: 'From list to page in five minutes, in the CMS you have.' },
    more: [
      {
        href: docs('editors-publishing-systems-overview'),
        nb: 'Publiseringsløsninger',
        en: 'Publishing systems',
      },
      { href: docs('editors-data-files'), nb: 'Fra regneark', en: 'From a spreadsheet' },
      {
        href: docs('editors-when-something-looks-wrong'),
        nb: 'Når noe ser galt ut',
        en: 'When something looks wrong',
      },
    ],
  },
  {
    href: docs('developers-install'),
    nb: { title: 'For utviklere', text: 'Installer, sett data som records, og lytt på hendelser.' },
    en: { title: 'For developers', text: 'Install, pass data as records, and listen to events.' },
    more: [
      { href: docs('developers-records-and-events'), nb: 'Records og hendelser', en: 'Records and events' },
      { href: docs('developers-server-rendering'), nb: 'Rendring på serveren', en: 'Server rendering' },
      {
        href: docs('developers-policy-and-integrity'),
        nb: 'Sikkerhetspolicy og integritet',
        en: 'Policy and integrity',
      },
    ],
  },
  {
    href: story('designers-theme-builder--theme-builder'),
    nb: { title: 'For designere', text: 'Lag et tema, se kontrasten, og ta med CSS eller designtokens.' },
    en: {
      title: 'For designers',
      text: 'Build a theme, check its contrast, and take the CSS or design tokens.',
    },
    more: [
      { href: docs('designers-tokens'), nb: 'Tokens', en: 'Tokens' },
      { href: story('designers-states--states'), nb: 'Tilstander', en: 'States' },
      { href: story('designers-widths--widths'), nb: 'Bredder', en: 'Widths' },
    ],
  },
] as const;
