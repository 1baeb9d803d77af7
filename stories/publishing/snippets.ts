/** Snippets of the docs, in Norwegian: each kind of record as written by `writeHtml`, in each form. */
import { writeHtml, type HtmlForm } from '../../src/writers/html.js';

/** Records to show in one element. */
export interface Content {
  tag: string;
  /** Heading above it, for a site's rule; a group has its own. */
  heading: string;
  records: Parameters<typeof writeHtml>[0];
}

const of = (tag: string, heading: string, records: object): Content => ({
  tag,
  heading,
  records: records as Content['records'],
});

export const CONTENTS = {
  projects: of('rg-project-list', 'Prosjekter', {
    projects: [
      {
        title: 'Nærhet i nabolaget',
        acronym: 'NÆR',
        url: 'https://example.org/naer',
        start: '2024',
        end: '2027',
        coordinator: 'Nord universitet',
        leader: 'Kari Nordmann',
        funding: [{ funder: 'Norges forskningsråd', grant: '302013' }],
        partners: ['NTNU', { name: 'Levanger kommune', url: 'https://example.org/levanger' }],
        summary: 'Partnere: slik bygger vi bro.',
      },
      { title: 'Public conversations', lang: 'en', start: '2019', end: '2021', types: ['phd'] },
      { title: 'Partnere: hvem bygger vi bro med', url: 'https://example.org/bro', lang: 'nb' },
      { title: 'Demokratisk innovasjon', status: 'ongoing', keywords: ['samskaping', 'folkehelse'] },
    ],
  }),
  issues: of('rg-special-issue-list', 'Temanummer', {
    issues: [
      {
        title: 'Hverdagsliv og velferd',
        journal: { name: 'Akademisk kvarter' },
        editors: ['Kari Nordmann', 'Ola Hansen'],
        deadline: '2099-12-01',
        call: { url: 'https://example.org/call' },
      },
      { title: 'Samskaping i kommunen', journal: { name: 'Nordisk velferdsforskning' }, published: '2021' },
    ],
  }),
  partners: of('rg-partner-grid', 'Partnere', {
    partners: [
      {
        name: 'Nord universitet',
        url: 'https://example.org/nord',
        logo: { src: '/stories/content/logos/university.svg', width: 120, height: 40 },
      },
      { name: 'Levanger kommune', kind: 'partner', country: 'NO' },
      { name: 'Eksempelfondet', kind: 'funder', programme: 'Gode liv' },
    ],
  }),
  definition: of('rg-definition-quote', 'Definisjon', {
    definitions: [
      {
        term: 'Relasjonell velferd',
        text: 'Relasjonell velferd er en verdi som mennesker skaper sammen.',
        authors: ['Ness', 'Heimburg'],
        year: '2020',
        locator: '36',
        url: 'https://example.org/artikkel',
      },
    ],
  }),
  words: of('rg-word-cloud', 'Ord', {
    terms: [
      { text: 'relasjonell velferd', weight: 25 },
      { text: 'samskaping', weight: 9 },
      { text: 'nabolag', weight: 4 },
    ],
  }),
  links: of('rg-social-links', 'Følg oss', {
    links: [
      { url: 'https://www.facebook.com/example', label: 'Gruppen på Facebook', service: 'facebook' },
      { url: 'https://github.com/example', label: 'Gruppen på GitHub', service: 'github' },
    ],
  }),
  group: of('rg-group-header', 'Relasjonell velferd', {
    profile: {
      name: 'Relasjonell velferd',
      kind: 'Forskningsgruppe',
      purpose: 'Vi spør hva som skal til for at mennesker har det bra sammen.',
      parent: { name: 'Nord universitet', url: 'https://example.org/nord' },
      leader: { name: 'Kari Nordmann' },
      alternates: [{ lang: 'en', url: 'https://example.org/en' }],
    },
  }),
};

/** Form of a snippet. `rule` has no marks in the markup; `template` is tested only, since content is not safe in a template. */
export type Way = 'rule' | 'marker' | 'class' | 'tag' | 'template';

const FORMS: Readonly<Record<Way, HtmlForm>> = {
  rule: 'labelled',
  marker: 'marker',
  class: 'class',
  tag: 'tag',
  template: 'tag',
};
export const WAYS = Object.keys(FORMS) as Way[];

/** The HTML of some content in a form. */
export function markupOf({ records, tag }: Content, way: Way): string {
  const html = writeHtml(records, { lang: 'nb', as: FORMS[way] });
  return way === 'template'
    ? html.replace(/>/, '><template>').replace(`</${tag}>`, `</template></${tag}>`)
    : html;
}

/** HTML to paste into an editor: a heading and the content below it. */
export const snippetOf = (content: Content, way: Way): string => {
  const html = markupOf(content, way);
  return content.tag === 'rg-group-header' ? html : `<h2>${content.heading}</h2>\n${html}`;
};
