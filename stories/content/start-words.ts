/** Strings of the first screen, in both languages of the docs. */
export const WORDS = {
  nb: {
    title: 'Listen du har, blir siden du vil ha',
    lead: 'Behold punktlisten og sitatet du har. Én tagg, én klasse eller én lenke gir søk, status, perioder og kilder. Uten JavaScript vises listen som før.',
    other: { lang: 'en', text: 'In English' },
    doors: 'Velg inngang',
    before: 'Siden i dag',
    added: 'Det du legger til',
    after: 'Samme innhold, med elementene',
    more: 'Resten av gruppens side',
    samples: {
      timeline: 'Tidslinje over prosjektene',
      cloud: 'Ordsky som alle kan lese',
      partners: 'Logoer i samme optiske størrelse',
      issues: 'Temanummer med frist',
    },
    promises: [
      'Arver skrift og farger fra nettstedet',
      'Virker med tastatur og skjermleser, på mobil og på papir',
      'Bokmål, nynorsk, nordsamisk og engelsk',
      'Fri programvare (MIT), uten sporing',
    ],
  },
  en: {
    title: 'The list you have becomes the page you want',
    lead: 'Keep the bullet list and the quotation you have. One tag, class or link adds search, status, periods and sources. Without JavaScript, the list is shown as before.',
    other: { lang: 'nb', text: 'På norsk' },
    doors: 'Choose your way in',
    before: 'The page today',
    added: 'What you add',
    after: 'The same content, with the elements',
    more: 'The rest of the group’s page',
    samples: {
      timeline: 'Projects on a timeline',
      cloud: 'A word cloud everyone can read',
      partners: 'Logos at the same visual size',
      issues: 'Special issues with deadlines',
    },
    promises: [
      'Takes its font and colours from your site',
      'Works by keyboard and screen reader, on phones and on paper',
      'Bokmål, Nynorsk, Northern Sámi and English',
      'Free software (MIT), no tracking',
    ],
  },
} as const;

const docs = (id: string) => `/docs/${id}--docs`;
const story = (id: string) => `/story/${id}`;

/** Pages linked from the samples below the first screen. */
export const SAMPLES = {
  timeline: docs('elements-project-list-timeline'),
  cloud: docs('elements-word-cloud'),
  partners: docs('elements-partner-grid'),
  issues: docs('elements-special-issue-list'),
} as const;

/** Entry points for each kind of reader, with their tasks. */
export const DOORS = [
  {
    href: docs('editors-from-list-to-page'),
    nb: {
      title: 'Nettredaktør',
      text: 'Fra liste til side på fem minutter, i publiseringsløsningen du har.',
    },
    en: { title: 'Web editor', text: 'From list to page in five minutes, in the CMS you have.' },
    more: [
      {
        href: docs('editors-publishing-systems-overview'),
        nb: 'Drupal, WordPress, SharePoint og andre',
        en: 'Drupal, WordPress, SharePoint and others',
      },
      { href: docs('editors-ways-in'), nb: 'Når taggen blir fjernet', en: 'When your CMS removes the tag' },
      { href: docs('editors-data-files'), nb: 'Prosjekter i Excel', en: 'Projects in Excel' },
      {
        href: story('composer--empty'),
        nb: 'Lim inn listen og få den ferdig merket',
        en: 'Paste your list, get it labelled',
      },
      {
        href: docs('elements-project-list'),
        nb: 'Søk, filter og gruppering',
        en: 'Search, filters and groups',
      },
      { href: docs('elements-definition-quote'), nb: 'Sitat med kilde', en: 'A quotation with its source' },
      { href: docs('elements-partner-grid'), nb: 'Partnere og logoer', en: 'Partners and logos' },
      { href: story('pages--the-group'), nb: 'En hel gruppeside', en: 'A whole group page' },
      {
        href: docs('editors-when-something-looks-wrong'),
        nb: 'Når noe ser galt ut',
        en: 'When something looks wrong',
      },
    ],
  },
  {
    href: docs('developers-install'),
    nb: { title: 'Utvikler', text: 'To linjer i malen, eller en import i prosjektet. Typer følger med.' },
    en: { title: 'Developer', text: 'Two lines in a template, or an import. Types included.' },
    more: [
      {
        href: docs('developers-frameworks'),
        nb: 'React, Vue, Svelte, Angular og andre',
        en: 'React, Vue, Svelte, Angular and others',
      },
      { href: docs('developers-records-and-events'), nb: 'Data og hendelser', en: 'Records and events' },
      { href: docs('developers-server-rendering'), nb: 'Rendring på tjeneren', en: 'Server rendering' },
      { href: docs('developers-policy-and-integrity'), nb: 'CSP og SRI', en: 'CSP and SRI' },
      { href: docs('developers-bytes-and-loading'), nb: 'Filstørrelser og lasting', en: 'Bytes and loading' },
      { href: docs('developers-api'), nb: 'API', en: 'API' },
      { href: docs('developers-command-line'), nb: 'Kommandolinje og CI', en: 'Command line and CI' },
      { href: docs('developers-screen-readers'), nb: 'Det skjermlesere sier', en: 'What screen readers say' },
      { href: docs('developers-writing-an-element'), nb: 'Lag et nytt element', en: 'Writing an element' },
    ],
  },
  {
    href: story('designers-theme-builder--theme-builder'),
    nb: { title: 'Designer', text: 'Lag et tema, se kontrasten, og ta med CSS eller designtokens.' },
    en: { title: 'Designer', text: 'Build a theme, check its contrast, and take the CSS or design tokens.' },
    more: [
      {
        href: docs('designers-tokens'),
        nb: 'Alle tokens og ferdige temaer',
        en: 'All tokens, ready-made themes',
      },
      {
        href: `${story('designers-theme-builder--theme-builder')}`,
        nb: 'tokens.json for Figma',
        en: 'tokens.json for Figma',
      },
      { href: `${story('pages--the-group')}&globals=theme:dark`, nb: 'Mørk modus', en: 'Dark mode' },
      { href: story('designers-states--states'), nb: 'Tilstander', en: 'States' },
      { href: story('designers-widths--widths'), nb: 'Bredder, fra 240 px', en: 'Widths, from 240 px' },
      {
        href: story('designers-in-a-column--in-a-column'),
        nb: 'På et universitets side',
        en: 'On a university site',
      },
      {
        href: story('designers-do-and-don-t--do-and-dont'),
        nb: 'Gjør dette, ikke dette',
        en: 'Do and don’t',
      },
      { href: docs('developers-api'), nb: 'Delene du kan style (::part)', en: 'Parts to style (::part)' },
      { href: story('pages--without-java-script'), nb: 'Uten JavaScript', en: 'Without JavaScript' },
    ],
  },
] as const;
