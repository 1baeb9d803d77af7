/**
 * Pages to measure, all in Norwegian, with two forms of content: labelled, and plain lines as on most pages.
 */

const quote = (form) => `<h2>Definisjon</h2>
<rg-definition-quote ${form === 'labelled' ? 'exact term="Relasjonell velferd" authors="Ness; Heimburg" year="2020" locator="36"' : ''}>
  <blockquote lang="nb"><p>«Relasjonell velferd er en menneskesentrert, samarbeids- og deltakerbasert tilnærming.»</p></blockquote>
  ${form === 'labelled' ? '' : '<p>(Ness &amp; Heimburg, 2020, s. 36)</p>'}
</rg-definition-quote>`;

const PROJECTS = {
  labelled: `<ul>
  <li><a href="/point">Preventing an Opioid Epidemic in Norway</a> (POINT)<br>Koordinator: University of Oslo<br>Finansiering: Norges forskningsråd<br>Periode: 2021–2024</li>
  <li><a href="/future">Future Lab: Empowering children and young people</a><br>Finansiering: Erasmus+<br>Prosjektleder: Kari Nordmann<br>Samarbeidspartnere: Levanger kommune; Nord universitet</li>
  <li>Relasjonell kapasitet<br>Periode: 2019–2022<br>Prosjektnummer: 302013</li>
</ul>`,
  plain: `<ul>
  <li>Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain (POINT). Coordinator: University of Oslo – SERAF; funded by Norwegian Research Council 2021-2024.</li>
  <li>Future Lab: Empowering children and young people through research and giving them a voice (Erasmus+ ENHANCE-project)</li>
  <li>Relasjonell kapasitet</li>
  <li>Det trengs en hel landsby: Samskaping av sosial inkludering blant familier med barn i barnehage (PhD prosjekt ved Nord universitet og Levanger kommune)</li>
</ul>`,
};
const list = (form, attributes = '') => `<h2>Prosjekter</h2>
<rg-project-list ${form === 'labelled' ? 'exact' : ''} ${attributes}>${PROJECTS[form]}</rg-project-list>`;

const ISSUES = {
  labelled: `<ol>
  <li><a href="/democracy">Inclusive Democratic Innovation</a><br>Tidsskrift: International Journal of Environmental Research<br>Redaktører: Kari Nordmann; Ola Nordmann<br>Frist: 31.12.2030</li>
  <li lang="da"><a href="/samskabelse">Samskabelse</a><br>Tidsskrift: Akademisk kvarter<br>Status: closed</li>
</ol>`,
  plain: `<ol>
  <li>Special Issue "Promoting Well-Being, Health Equity, and Citizenship through Inclusive Democratic Innovation" i International Journal of Environmental Research and Public Health</li>
  <li>Temanummer: <span lang="da">«Samskabelse: perspektiver, praksisformer og kontekster.»</span> Akademisk kvarter <a href="/call.pdf" hreflang="da">Last ned utlysning (på dansk)</a></li>
</ol>`,
};
const issues = (form) => `<h2>Temanumre</h2>
<rg-special-issue-list ${form === 'labelled' ? 'exact' : ''}>${ISSUES[form]}</rg-special-issue-list>`;

const PARTNERS = {
  labelled: `<ul>
  <li><a href="https://example.org/nord">Nord universitet</a></li>
  <li><a href="https://example.org/levanger">Levanger kommune</a></li>
</ul>`,
  plain: `<ul>
  <li>Nord universitet</li>
  <li>University of Oslo – SERAF</li>
</ul>`,
};
const partners = (form) => `<h2>Partnere</h2>
<rg-partner-grid ${form === 'labelled' ? 'exact' : ''}>${PARTNERS[form]}</rg-partner-grid>`;

const LOGOS = `<rg-partner-grid>
  <a href="https://nord.example/"><svg width="80" height="40" role="img" aria-label="Nord universitet"><rect width="80" height="40"/></svg></a>
  <a href="https://oslo.example/"><svg width="60" height="60" role="img" aria-label="University of Oslo"><rect width="60" height="60"/></svg></a>
</rg-partner-grid>`;
const UNDER_HEADINGS = `<rg-project-list><h3>Pågående</h3>${PROJECTS.plain}<h3>Avsluttede</h3><ul><li>Velferd i endring (2016–2019)</li></ul></rg-project-list>`;
const QUOTES = `<rg-definition-quote>
  <blockquote lang="nb"><p>«Relasjonell velferd er en samarbeidsbasert tilnærming.»</p></blockquote><p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  <blockquote lang="nb"><p>«Velferd blir til mellom mennesker.»</p></blockquote><p>(Ness, 2023, s. 4)</p>
</rg-definition-quote>`;

const CLOUD_WORDS = `<rg-word-cloud><ol>
  <li>relasjonell velferd (11)</li><li>mennesker (8)</li><li>livskvalitet (6)</li><li>samskaping (5)</li>
  <li>praksis (5)</li><li>bærekraft (4)</li><li>fellesskap (4)</li><li>lokalsamfunn (4)</li>
</ol></rg-word-cloud>`;
const CLOUD_TEXT = `<div id="om"><p>Relasjonell velferd er navnet vi setter på dette. I relasjonell velferd er innbyggere medskapere. Velferd blir et spørsmål om samskaping, og samskaping er relasjonell velferd.</p></div>
<rg-word-cloud for="om"></rg-word-cloud>`;
const HEADER = `<rg-group-header><p>Forskningsgruppe</p><h1>Relasjonell velferd og livskvalitet</h1><p>Vi spør hva som skal til for at folk lever gode liv sammen.</p></rg-group-header>
<rg-social-links><ul><li><a href="https://x.com/example">Twitter</a></li></ul></rg-social-links>`;

const four = (form) => [quote, list, issues, partners].map((make) => make(form)).join('\n');

/**
 * `bytes`, `files` and `depth` are budgets: the current values plus 1 to 2 %, so that no growth goes unnoticed. `goal` is the
 * target in bytes; `preloads` are tags whose files the page preloads.
 */
export const PAGES = [
  { name: 'no element', body: '<p>Ord.</p>', bytes: 2_350, files: 1, depth: 2 },
  { name: 'quote', body: quote('labelled'), bytes: 35_700, files: 4, depth: 3 },
  { name: 'quote, plain source', body: quote('plain'), bytes: 54_100, files: 6, depth: 3 },
  { name: 'list, labelled', body: list('labelled'), bytes: 47_200, files: 5, depth: 3 },
  {
    name: 'list, facts in emphasis',
    body: list('labelled').replace('Periode: 2019–2022', 'Start: <em>2019</em>'),
    bytes: 54_900,
    files: 9,
    depth: 3,
  },
  { name: 'list, plain lines', body: list('plain'), bytes: 134_200, files: 12, depth: 3 },
  { name: 'list with filter', body: list('labelled', 'filter'), bytes: 54_800, files: 11, depth: 3 },
  { name: 'issues, plain lines', body: issues('plain'), bytes: 89_700, files: 10, depth: 3 },
  { name: 'partners, plain lines', body: partners('plain'), bytes: 47_300, files: 6, depth: 3 },
  { name: 'list under headings', body: UNDER_HEADINGS, bytes: 148_200, files: 16, depth: 4 },
  { name: 'logos of partners', body: LOGOS, bytes: 69_600, files: 16, depth: 4 },
  { name: 'several quotations', body: QUOTES, bytes: 56_700, files: 8, depth: 4 },
  { name: 'four, labelled', body: four('labelled'), goal: 22_000, bytes: 64_600, files: 8, depth: 3 },
  {
    name: 'four, labelled, preloaded',
    body: four('labelled'),
    preloads: ['rg-definition-quote', 'rg-project-list', 'rg-special-issue-list', 'rg-partner-grid'],
    bytes: 64_600,
    files: 8,
    depth: 2,
  },
  { name: 'four, plain lines', body: four('plain'), goal: 38_000, bytes: 206_600, files: 19, depth: 3 },
  { name: 'cloud from a list', body: CLOUD_WORDS, bytes: 45_800, files: 5, depth: 3 },
  { name: 'cloud from text', body: CLOUD_TEXT, bytes: 57_700, files: 10, depth: 3 },
  {
    name: 'everything',
    body: [HEADER, four('plain'), CLOUD_WORDS].join('\n'),
    bytes: 234_700,
    files: 23,
    depth: 3,
  },
];
