import { expect } from '@open-wc/testing';
import { readIssues, readPartners, readProjects, readTerms } from '../../src/readers/index.js';
import { readAllMarkup } from '../../src/readers/page/all-markup.js';
import { listsIn } from '../../src/readers/page/lists.js';
import { mayHaveRareMarkup } from '../../src/readers/page/rare-markup.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);

const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const ROWS = ['Tidal Archaeology', 'Bone Pits'];
const rows = ROWS.map((title) => `<div><h3><a href="/x">${title}</a></h3><p>Funder: Formas</p></div>`).join(
  '',
);

const PAGERS = [
  list('1', '<a href="?page=1">2</a>', '<a href="?page=1">Next ›</a>'),
  list('<a href="?page=1">Page 2</a>', '<a href="?page=1"><span>Next page</span><span>››</span></a>'),
  list(
    '<span>Side 1</span>',
    '<a href="/p/2">Side 2</a>',
    '…',
    '<a href="/p/9">9</a>',
    '<a href="/p/2">Neste »</a>',
  ),
  list('<a href="?side=1" rel="prev">Forrige</a>', '<a href="?side=3" rel="next">Neste</a>'),
  list('<a href="#" aria-label="Vorherige">«</a>', '<a href="/2">2</a>', '<a href="/3">Nächste Seite</a>'),
  list('', '1 av 3', '<a href="/p?page=1" class="active">››</a>'),
  list('1 von 12', '<a href="/p/2">nächste Seite ›</a>', '<a href="/p/12">letzte Seite »</a>'),
  list('<a href="/p/1">‹ précédent</a>', '2 sur 5', '<a href="/p/3">suivant ›</a>'),
  list('1 de 3', '<a href="/p/2">siguiente ›</a>'),
  list('Viser 1–10 av 57', '<a href="/p/2">Vis flere</a>'),
  `<nav aria-label="pages">${list('<a href="/a">Older projects</a>')}</nav>`,
  `<div><nav><h4>Pagination</h4>${list('<a href="?page=1">Page 2</a>', '<a href="?page=9">Last »</a>')}</nav></div>`,
  `<div><h2>Sidenavigasjon</h2>${list('1', '<a href="/2">2</a>')}</div>`,
  '<div><p><span>1</span><a href="/2">2</a> <a href="/2">Neste</a></p></div>',
  `<div role="navigation">${list('<a href="/">Home</a>', '<a href="/projects">Projects</a>')}</div>`,
];

const OTHERS = [
  `<ul class="breadcrumb"><li><a href="/">Hjem</a></li><li><a href="/f">Forskning</a></li><li>Prosjekter</li></ul>`,
  `<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/">Start</a></li><li>Projekte</li></ol>`,
  list(
    '<a href="?s=">Alle (57)</a>',
    '<a href="?s=1">Pågående (12)</a>',
    '<a href="?s=2">Avsluttede (45)</a>',
  ),
  list('All', '<a href="/energy">Energy</a>', '<a href="/water">Water and soil</a>'),
  list('<a href="/A">A</a>', '<a href="/B">B</a>', '<a href="/O">Ø</a>'),
  list('<a href="/2024">2024</a>', '<a href="/2023">2023</a>'),
];

const MORE = [
  'Read more<span> about this project</span>',
  'Les mer',
  'Läs mer om projektet',
  'Læs mere',
  'Weiterlesen',
  'En savoir plus',
  'Lees verder',
  'Zum Projekt',
  'Til prosjektet',
];

describe('lists that lead to other pages', () => {
  it('hold no projects, and leave the projects beside them readable', () => {
    for (const pager of [...PAGERS, ...OTHERS]) {
      expect(titles(list(...ROWS) + pager), pager).to.deep.equal(ROWS);
      expect(titles(rows + pager), pager).to.deep.equal(ROWS);
    }
  });

  it('hold no issues and partners', () => {
    for (const pager of PAGERS) {
      expect(
        readIssues(parsed(list('“Ice”, special issue of <em>Polar Record</em>') + pager)).length,
        pager,
      ).to.equal(1);
      expect(readPartners(parsed(list('NTNU') + pager)).length, pager).to.equal(1);
    }
  });

  it('are noticed before the reader of navigation is there', () => {
    readAllMarkup();
    const lists = [...PAGERS, ...OTHERS, ...MORE.map((words) => list(`<a href="/x">${words}</a>`))];
    const pages = lists.map((pager) => parsed(list(...ROWS) + pager));
    const withNavigation = pages.filter((page) => listsIn(page).length < page.querySelectorAll('ul').length);
    expect(withNavigation).to.have.length.above(10);
    for (const page of withNavigation) expect(mayHaveRareMarkup(page), page.innerHTML).to.equal(true);
  });

  it('are not suspected in lists of entries', () => {
    for (const items of [ROWS, ['<a href="/n">Nord universitet</a>', '<a href="/l">Levanger kommune</a>']])
      expect(mayHaveRareMarkup(parsed(list(...items)))).to.equal(false);
  });

  it('are parts of an entry where they say "Read more"', () => {
    for (const words of MORE)
      expect(
        titles(
          ROWS.map(
            (title) => `<div><h3>${title}</h3><div>${list(`<a href="/x">${words}</a>`)}</div></div>`,
          ).join(''),
        ),
        words,
      ).to.deep.equal(ROWS);
    expect(titles(list('<a href="/x">Read more about Tidal Archaeology</a>'))).to.deep.equal([]);
  });

  it('are lists of entries where nothing else is there, or where titles are numbers', () => {
    expect(titles(`<nav>${list(...ROWS)}</nav>`)).to.deep.equal(ROWS);
    expect(titles(list('1814', '<a href="/y">1905</a>'))).to.deep.equal(['1814', '1905']);
    expect(
      titles(list('<a href="/next">Next Generation Reading</a>', '<a href="/first">First</a>')),
    ).to.deep.equal(['Next Generation Reading', 'First']);
    for (const [first, second] of [
      ['All', 'All: energy in common'],
      ['Alle barn lærer', 'Leik'],
      ['X', 'Ytterst'],
      ['1 av 3', 'Neste steg for kysten'],
      ['2024', 'Kysten 2024'],
    ] as const)
      expect(titles(list(...ROWS, first, `<a href="/x">${second}</a>`) + list(first, second))).to.deep.equal([
        ...ROWS,
        first,
        second,
        first,
        second,
      ]);
    expect(
      readTerms(parsed(`<nav>${list('<a href="/t">ice</a>', '<a href="/s">snow</a>')}</nav>`)).length,
    ).to.equal(2);
  });
});
