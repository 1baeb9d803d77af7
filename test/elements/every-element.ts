/** The eight elements, each with valid markup and the words that it shows. */

export interface Sample {
  tag: string;
  /** Folder and file of its class under `src/elements`. */
  name: string;
  /** Content of the tag, as written by an editor. */
  content: string;
  /** Words drawn from the content in every language of the page. */
  shown: string;
  /** A record set by a script. */
  record: Record<string, unknown>;
  /** Words drawn from the record. */
  recordShown: string;
}

/** An inline image, which needs no request. */
export const LOGO =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="20"%3E%3Crect width="40" height="20"/%3E%3C/svg%3E';

const QUOTATION = '«Velferd er en verdi som mennesker skaper sammen.»';

export const samples: readonly Sample[] = [
  {
    tag: 'rg-definition-quote',
    name: 'definition-quote',
    content: `<blockquote><p>${QUOTATION}</p></blockquote><p>(Ness &amp; Heimburg, 2020, s. 36)</p>`,
    shown: QUOTATION,
    record: { text: 'Velferd skapes.', authors: ['Ness'], year: '2020' },
    recordShown: 'Velferd skapes.',
  },
  {
    tag: 'rg-project-list',
    name: 'project-list',
    content: '<ul><li>Relasjonell kapasitet (2021–2024)</li></ul>',
    shown: 'Relasjonell kapasitet',
    record: { title: 'Nærmiljøråd' },
    recordShown: 'Nærmiljøråd',
  },
  {
    tag: 'rg-special-issue-card',
    name: 'special-issue-card',
    content: '<p>Temanummer: «Hverdagsliv». Akademisk kvarter</p>',
    shown: 'Hverdagsliv',
    record: { title: 'Nabolag' },
    recordShown: 'Nabolag',
  },
  {
    tag: 'rg-special-issue-list',
    name: 'special-issue-list',
    content: '<ul><li>Temanummer: «Hverdagsliv». Akademisk kvarter</li></ul>',
    shown: 'Hverdagsliv',
    record: { title: 'Nabolag' },
    recordShown: 'Nabolag',
  },
  {
    tag: 'rg-partner-grid',
    name: 'partner-grid',
    content: `<ul><li>Nord universitet</li><li><img src='${LOGO}' alt="Eksempelfondet" width="40" height="20"></li></ul>`,
    shown: 'Nord universitet',
    record: { name: 'Levanger kommune' },
    recordShown: 'Levanger kommune',
  },
  {
    tag: 'rg-word-cloud',
    name: 'word-cloud',
    content: '<ol><li>relasjonell velferd (25)</li><li>samskaping (9)</li></ol>',
    shown: 'relasjonell velferd',
    record: { text: 'folkehelse', weight: 2 },
    recordShown: 'folkehelse',
  },
  {
    tag: 'rg-group-header',
    name: 'group-header',
    content: '<p>Forskningsgruppe</p><h2>Relasjonell velferd</h2><p>Vi spør hva som skal til.</p>',
    shown: 'Relasjonell velferd',
    record: { name: 'Livskvalitet' },
    recordShown: 'Livskvalitet',
  },
  {
    tag: 'rg-social-links',
    name: 'social-links',
    content: '<ul><li><a href="https://x.com/example">Gruppen på X</a></li></ul>',
    shown: 'Gruppen på X',
    record: { url: 'https://example.org/', label: 'Nettsted' },
    recordShown: 'Nettsted',
  },
];

/** A sample's markup on a page. */
export const markupOf = ({ tag, content }: Sample, attributes = '') =>
  `<${tag} ${attributes}>${content}</${tag}>`;
