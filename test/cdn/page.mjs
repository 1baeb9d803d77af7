/** A page with all elements and all their functions, so that each file of dist/cdn is loaded. */

const LOGO =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="20"%3E%3Crect width="40" height="20"/%3E%3C/svg%3E';

const WORDS = '<ul><li>nabolag (25)</li><li>samskaping (9)</li><li>folkehelse (4)</li></ul>';
const NAMES = 'nabolag samskaping folkehelse';
const PROJECTS =
  '<ul><li>Relasjonell kapasitet. Finansiert av Norges forskningsråd 2021–2024</li><li>Nabolag (2019–2020)</li></ul>';
const QUOTATION =
  '<blockquote><p>«Velferd er «noe» vi skaper.»</p></blockquote><p>(Ness &amp; Heimburg, 2020, s. 36)</p>';
const ISSUE = 'Temanummer: «Hverdagsliv». Akademisk kvarter. Frist: 1. desember 2099';

export const FILES = {
  '/projects.csv': 'Tittel;Start\nFra et ark;2021\n',
  '/projects.json': '[{"title": "Fra en fil"}]',
};

/** The elements; `data-reads` lists the words that must be readable whichever file fails. */
const ELEMENTS = `
<rg-group-header data-reads="Relasjonell velferd spør hva"><p>Forskningsgruppe</p><h1>Relasjonell velferd</h1><p>Vi spør hva som skal til.</p></rg-group-header>
<rg-definition-quote variant="card" structured-data data-reads="Velferd noe skaper Ness Heimburg 2020 36">${QUOTATION}</rg-definition-quote>
<rg-definition-quote data-reads="skaper Ness 2019 2021">
  <blockquote lang="nb"><p>Velferd er en verdi som vi alle skaper sammen.</p></blockquote><p>(Ness, 2019)</p>
  <blockquote lang="nb"><p>Velferd er en verdi som vi skaper sammen nå.</p></blockquote><p>(Ness, 2021)</p>
</rg-definition-quote>
<rg-definition-quote data-reads="Innledning Velferd skapes Ness 2019 mellom Nabolag bor Moe 2020"><div><p>Innledning</p><blockquote><p>Velferd skapes.</p></blockquote><p>(Ness, 2019)</p><p>Og mellom.</p><blockquote><p>Nabolag bor.</p></blockquote><p>(Moe, 2020)</p></div></rg-definition-quote>
<rg-definition-quote data-reads="Grend Gårder som deler vei Moe 2011"><dl><dt>Grend</dt><dd>Gårder som deler vei. (Moe, 2011)</dd></dl></rg-definition-quote>
<rg-project-list id="list" filter data-reads="Relasjonell kapasitet Norges forskningsråd Nabolag">${PROJECTS}</rg-project-list>
<rg-project-list view="timeline" data-reads="Relasjonell kapasitet Nabolag">${PROJECTS}</rg-project-list>
<rg-project-list group-by="funder" data-reads="Relasjonell kapasitet Nabolag">${PROJECTS}</rg-project-list>
<rg-project-list data-reads="Havner Kaier 2024"><table><tr><th>Prosjekt</th><th>Periode</th></tr><tr><td>Havner</td><td>2024–2028</td></tr><tr><td>Kaier</td><td>2019–2022</td></tr></table></rg-project-list>
<rg-project-list data-reads="Innledning Brygge Fyr"><div><p>Innledning</p><ul><li>Brygge</li><li>Fyr</li></ul></div></rg-project-list>
<rg-project-list data-reads="Skjær Båker 2022 Fyrfondet"><ul><li>450 000 kr, medsøker, «Skjær og Båker», Fyrfondet, 2022–2024</li></ul></rg-project-list>
<rg-project-list data-reads="Havet Tare Fjellet Snø"><h2>Havet</h2><ul><li>Tare</li></ul><h2>Fjellet</h2><ul><li>Snø</li></ul></rg-project-list>
<rg-project-list data-reads="Vann Elv Luft Vind Sist endret"><div><h2>Vann</h2><ul><li>Elv</li></ul><h2>Luft</h2><ul><li>Vind</li></ul><p>Sist endret i mai</p></div></rg-project-list>
<rg-project-list class="given" data-reads="Naust"><ul><li>Naust</li></ul></rg-project-list>
<rg-project-list></rg-project-list>
<rg-project-list lang="nn" data-reads="Bilete"><ul><li>Bilete <img src='${LOGO}' alt="Kart"></li></ul></rg-project-list>
<rg-project-list lang="en" src="/projects.csv" data-file="ark" data-reads="page"><ul><li>From the page</li></ul></rg-project-list>
<rg-project-list lang="se" src="/projects.json" data-file="fil" data-reads="Prošeakta"><ul><li>Prošeakta</li></ul></rg-project-list>
<rg-special-issue-list structured-data data-reads="Temanummer Hverdagsliv Akademisk kvarter 2099"><ol><li>${ISSUE}</li></ol></rg-special-issue-list>
<rg-special-issue-list data-reads="Kaffe på kaia Emner Havner"><h2>Temanummer: Kaffe på kaia</h2><p>Vi venter på bidrag.</p><h3>Emner</h3><ul><li>Havner</li><li>Kaier</li></ul></rg-special-issue-list>
<rg-special-issue-card cover='${LOGO}' call-href="/call.pdf" call-lang="da" data-reads="Hverdagsliv Akademisk kvarter 2099"><p>${ISSUE}</p></rg-special-issue-card>
<rg-partner-grid data-reads="Nord universitet"><ul><li data-kind="funder"><img src='${LOGO}' alt="Eksempelfondet"></li><li>Nord universitet, Bodø, Norge</li><li>Levanger kommune<br>Land: <em>NO</em></li><li><svg width="40" height="20" role="img" aria-label="Et tegnet merke"><rect width="40" height="20"/></svg></li></ul></rg-partner-grid>
<rg-word-cloud controls="list" save data-reads="${NAMES}">${WORDS}</rg-word-cloud>
<rg-word-cloud view="table" data-reads="${NAMES}">${WORDS}</rg-word-cloud>
<rg-word-cloud view="bars" switcher data-reads="${NAMES}">${WORDS}</rg-word-cloud>
<rg-word-cloud group="letter" colours="group" data-reads="${NAMES}">${WORDS}</rg-word-cloud>
<rg-word-cloud for="text" data-file="velferd" data-reads="${NAMES}">${WORDS}</rg-word-cloud>
<rg-word-cloud lang="nn" for="nynorsk" data-file="velferd" data-reads="${NAMES}">${WORDS}</rg-word-cloud>
<rg-word-cloud lang="en" for="english" data-file="communities" data-reads="${NAMES}">${WORDS}</rg-word-cloud>
<p id="text">Samskaping er velferd. Velferd er samskaping i nabolaget. Nabolaget skaper velferd.</p>
<p id="nynorsk" lang="nn">Velferd er noko vi skaper. Vi skaper velferd i nabolaget.</p>
<p id="english" lang="en">Welfare is made. We make welfare in communities, and communities make us.</p>
<rg-partner-grid data-reads="Levanger kommune Nord universitet"><p>Levanger kommune<br>Nord universitet</p></rg-partner-grid>
<rg-word-cloud data-reads="${NAMES}"><p>nabolag (25), samskaping (9), folkehelse (4)</p></rg-word-cloud>
<rg-partner-grid data-reads="Nord universitet Levanger kommune leder"><h3><a href="https://example.org/nord">Nord universitet</a></h3><p>Universitetet leder arbeidet.</p><h3><a href="https://example.org/levanger">Levanger kommune</a></h3><p>Kommunen har barnehagene.</p></rg-partner-grid>
<rg-partner-grid class="many" data-reads="Naust"><ul><li>Naust</li></ul></rg-partner-grid>
<rg-social-links data-reads="X LinkedIn"><p>Følg oss på <a href="https://x.com/example">X</a> og <a href="https://www.linkedin.com/company/example">LinkedIn</a></p></rg-social-links>
<ul class="rg-partner-grid" data-rg-group-by="none"><li>Levanger kommune</li></ul>
<rg-social-links data-reads="Gruppen på X"><ul><li><a href="https://x.com/example">Gruppen på X</a></li></ul></rg-social-links>`;

/** A page in two parts, as from a slow server: the script runs while the parser is inside the first quotation element. */
function pageOf(elements) {
  const [first, ...others] = elements.split('</blockquote>');
  const parts = [
    `<!doctype html>
<html lang="nb">
  <title>Alt på en side</title>
  <link rel="stylesheet" href="/rg.css">
  <script type="module" async src="/rg.js"></script>
  ${first}`,
    `${['', ...others].join('</blockquote>')}
</html>`,
  ];
  return others.length ? parts : parts.join('');
}

/** The element that a part of the page belongs to; texts belong to the word clouds. */
const elementOf = (part) => /\brg-[a-z-]+/.exec(part)?.[0] ?? 'rg-word-cloud';
const all = ELEMENTS.trim().split(/\n(?=<)/);
const tags = [...new Set(all.map(elementOf))];

/** Addresses of the page with all elements, and of a page for each. */
export const PAGES = {
  '/': pageOf(ELEMENTS),
  ...Object.fromEntries(
    tags.map((tag) => [`/${tag}`, pageOf(all.filter((part) => elementOf(part) === tag).join('\n'))]),
  ),
};

/** Runs in the page, before anything else does. */
export function listen() {
  window.unhandled = [];
  window.downloads = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    window.downloads.push(file);
    return make.call(URL, file);
  };
  window.addEventListener('error', ({ message, error }) => {
    // a blocked file is also reported, but that is being tested
    if (error) window.unhandled.push(message);
  });
  document.addEventListener('DOMContentLoaded', () => {
    // as a script of the page does
    const given = document.querySelector('.given');
    if (given) given.records = [{ title: 'Naust' }];
    const many = document.querySelector('.many');
    if (many) many.records = Array.from({ length: 201 }, (_, i) => ({ name: `Naust ${i}` }));
  });
  window.addEventListener('unhandledrejection', ({ reason }) => window.unhandled.push(String(reason)));
}

/** Runs in the page: resolves with the faults found after all elements are drawn. */
export async function problemsOf() {
  const problems = [];
  const within = (ms, promise) =>
    Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms, 'late'))]);
  const elements = [...document.body.querySelectorAll('*')].filter((each) =>
    each.localName.startsWith('rg-'),
  );
  for (const element of elements) {
    const complete = await within(30_000, Promise.resolve(element.updateComplete)).catch(
      (error) => `rejects: ${error}`,
    );
    if (typeof complete === 'string')
      problems.push(`${element.outerHTML.slice(0, 60)} is complete: ${complete}`);
  }
  const textOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 && node.nodeType !== 11) return '';
    if (node.localName === 'style') return '';
    const slotted = node.localName === 'slot' && node.getRootNode().host;
    const children = slotted ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return ` ${[...children].map(textOf).join('')} `;
  };
  for (const element of elements) {
    const words = new Set(textOf(element).match(/[\p{L}\p{N}]+/gu));
    const { file, reads = '' } = element.dataset;
    // the content of a file replaces the children
    if (file && words.has(file)) continue;
    const lost = reads.split(' ').filter((word) => word && !words.has(word));
    if (lost.length) problems.push(`${element.outerHTML.slice(0, 60)} lost: ${lost.join(', ')}`);
  }
  return [...problems, ...window.unhandled.map((message) => `unhandled: ${message}`)];
}

/** Runs in the page: presses the controls of all elements. */
export function pressAll() {
  const roots = [...document.body.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
  for (const root of roots)
    for (const button of root.querySelectorAll('[part="cite"], [part="change"], [part="calendar"], summary'))
      button.click();
}

/** Runs in the page: resolves after two more frames. */
export const drawn = () =>
  new Promise((resolve) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => setTimeout(resolve))),
  );

/** Runs in the page: the results of the presses. */
export const pressed = () => {
  const count = (selector) =>
    [...document.body.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll(selector).length ?? 0),
      0,
    );
  return {
    menus: count('[part="citing"]'),
    changes: count('[part~="changes"]'),
    tables: count('[part="table"]'),
    files: window.downloads.length,
  };
};
