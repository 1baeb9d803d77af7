/** Runs in the browser: puts an element with a number of entries on the page. */
import '../../src/define.ts';

const repeat = (count, entry) => Array.from({ length: count }, (_, i) => entry(i)).join('');
const list = (entry) => (count) => `<ul>${repeat(count, entry)}</ul>`;

/** Kinds of content: the element, its content, and the smaller number of entries. */
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
      repeat(count, (i) => `<blockquote><p>Velferd er ${i}.</p></blockquote><p>(Ness, ${1600 + (i % 400)})</p>`),
    400,
  ],
  'paragraphs beside a list': [
    'rg-project-list',
    (count) => `${repeat(count, (i) => `<p>Avsnitt ${i}</p>`)}<ul><li>Ett</li></ul>`,
    2000,
  ],
  'lists of one project': ['rg-project-list', (count) => repeat(count, (i) => `<ul><li>Prosjekt ${i} (2020–2024)</li></ul>`), 1000],
  'lists under headings': ['rg-project-list', (count) => repeat(count, (i) => `<h3>Pågående</h3><ul><li>Prosjekt ${i}</li></ul>`), 500],
  'finished projects far from their heading': ['rg-project-list', (count) => `<h3>Pågående</h3>${repeat(count, (i) => `<p>Avsnitt ${i}</p>`)}<ul>${repeat(count, (i) => `<li>Prosjekt ${i} (2010–2012)</li>`)}</ul>`, 500],
  'links of one project': ['rg-project-list', (count) => `<ul><li>Prosjekt (2020–2024) ${repeat(count, (i) => `<a href="https://example.org/${i}">lenke${i}</a> `)}</li></ul>`, 500],
  'partners of one project': ['rg-project-list', (count) => `<ul><li>Prosjekt<br>Partnere: ${repeat(count, (i) => `<a href="https://example.org/${i}">Partner${'abcdefghij'[i % 10]}</a>, `)} NTNU</li></ul>`, 500],
  'languages of one project': ['rg-project-list', (count) => `<ul><li>${repeat(count, (i) => `<span lang="en">Care${i}</span> `)}</li></ul>`, 500],
  'lines of one project': ['rg-project-list', (count) => `<ul><li>Prosjekt ${repeat(count, (i) => `<br>Merknad ${i}: Et eller annet`)}</li></ul>`, 500],
  'words of one project': ['rg-project-list', (count) => `<ul><li>Prosjekt ${repeat(count, (i) => `omsorg${i} `)}</li></ul>`, 10_000],
  'terms of one project': ['rg-project-list', (count) => `<ul><li>Prosjekt <dl>${repeat(count, () => '<dt>a: </dt>')}</dl></li></ul>`, 500],
  'a timeline': ['rg-project-list', list((i) => `<li>Prosjekt ${i} (${1990 + (i % 40)}–${1992 + (i % 40)})</li>`), 150, 'view="timeline"'],
  'projects by type': ['rg-project-list', list((i) => `<li>Prosjekt ${i}<br>Type: slag${i}</li>`), 500, 'group-by="type"'],
  'loose logos': ['rg-partner-grid', (count) => repeat(count, (i) => `<a href="https://example.org/${i}"><img alt="Nabo ${i}" src="data:,"></a>`), 500],
  'partners of many kinds': ['rg-partner-grid', list((i) => `<li data-kind="slag${i}">Nabo ${i}</li>`), 500],
  'links of one special issue': ['rg-special-issue-list', (count) => `<ul><li>Temanummer: «Nabolag». Akademisk kvarter ${repeat(count, (i) => `<a href="https://example.org/${i}">lenke${i}</a> `)}</li></ul>`, 300],
  'pictures of one card': ['rg-special-issue-card', (count) => `<p>Temanummer: «Nabolag». Akademisk kvarter</p>${repeat(count, (i) => `<p><img alt="" src="/x.png?${i}"></p>`)}`, 300],
  'quotations in one child': ['rg-definition-quote', (count) => `<div>${repeat(count, (i) => `<blockquote><p>Velferd er ${i}.</p></blockquote><p>(Ness, ${1600 + (i % 400)})</p>`)}</div>`, 200],
  'words of groups': ['rg-word-cloud', list((i) => `<li data-group="g${i % 50}">ord${i} (${i + 1})</li>`), 500, 'view="table"'],
  'words in a picture': ['rg-word-cloud', list((i) => `<li>ord${i} (${i + 1})</li>`), 500],
}; // prettier-ignore

/** Adds an element with `count` entries to the page, and removes it once it has been drawn and laid out. */
async function mount([tag, content, , attributes = ''], count) {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.innerHTML = `<${tag} ${attributes}>${content(count)}</${tag}>`;
  document.body.append(box);
  await box.firstElementChild.updateComplete;
  box.getBoundingClientRect();
  box.remove();
  await new Promise((resolve) => setTimeout(resolve));
}

window.bench = {
  kinds: Object.fromEntries(Object.entries(KINDS).map(([name, [, , count]]) => [name, count])),
  mount: (kind, count) => mount(KINDS[kind], count),
};
