/** Runs in the browser: puts an element with so many entries on the page, and says how long it took. */
import '../../src/define.ts';

const repeat = (count, entry) => Array.from({ length: count }, (_, i) => entry(i)).join('');
const list = (entry) => (count) => `<ul>${repeat(count, entry)}</ul>`;

/** Each kind of content, by what it is: the element, what an editor puts in it, and how many at first. */
const KINDS = {
  'projects in a list': ['rg-project-list', list((i) => `<li>Prosjekt ${i} (2020–2024)</li>`), 1000],
  'projects with a filter': [
    'rg-project-list',
    list((i) => `<li>Prosjekt ${i} (2020–2024)</li>`),
    1000,
    'filter',
  ],
  'partners in a list': ['rg-partner-grid', list((i) => `<li>Nabo ${i}</li>`), 1000],
  'links in a list': [
    'rg-social-links',
    list((i) => `<li><a href="https://example.org/${i}">Lenke ${i}</a></li>`),
    1000,
  ],
  'loose links': [
    'rg-social-links',
    (count) => repeat(count, (i) => `<a href="https://example.org/${i}">Lenke ${i}</a> `),
    1000,
  ],
  'words in a list': ['rg-word-cloud', list((i) => `<li>ord${i} (${i + 1})</li>`), 1000, 'view="list"'],
  'special issues in a list': [
    'rg-special-issue-list',
    list((i) => `<li>Temanummer: «Nabolag ${i}». Akademisk kvarter</li>`),
    500,
  ],
  'paragraphs of a header': [
    'rg-group-header',
    (count) => `<h2>Gruppe</h2>${repeat(count, (i) => `<p>Vi spør ${i}.</p>`)}`,
    1000,
  ],
  'quotations with their sources': [
    'rg-definition-quote',
    (count) =>
      repeat(count, (i) => `<blockquote><p>Velferd er ${i}.</p></blockquote><p>(Ness, ${1000 + i})</p>`),
    200,
  ],
  'paragraphs beside a list': [
    'rg-project-list',
    (count) => `${repeat(count, (i) => `<p>Avsnitt ${i}</p>`)}<ul><li>Ett</li></ul>`,
    2000,
  ],
  lists: ['rg-project-list', (count) => repeat(count, (i) => `<ul><li>Prosjekt ${i}</li></ul>`), 1000],
};

async function mount([tag, content, , attributes = ''], count) {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.innerHTML = `<${tag} ${attributes}>${content(count)}</${tag}>`;
  const start = performance.now();
  document.body.append(box);
  await box.firstElementChild.updateComplete;
  const time = performance.now() - start;
  box.remove();
  await new Promise((resolve) => setTimeout(resolve));
  return time;
}

window.bench = {
  kinds: Object.fromEntries(Object.entries(KINDS).map(([name, [, , count]]) => [name, count])),
  /** The least of several times, in ms: what else the machine does only adds. */
  async time(kind, count, rounds) {
    let least = Infinity;
    for (let i = 0; i < rounds; i++) least = Math.min(least, await mount(KINDS[kind], count));
    return least;
  },
};
