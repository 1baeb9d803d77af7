import { expect } from '@open-wc/testing';
import { listsFromBlocks } from '../../src/readers/blocks/blocks.js';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);
const said = (markup: string) =>
  readProjects(parsed(markup)).map(({ title, leader, start, end }) =>
    [title, leader?.name, start, end].filter(Boolean).join(' | '),
  );
/** The text of a container that remains on the page. */
function remaining(markup: string): string {
  const body = parsed(markup);
  const made = listsFromBlocks(body);
  expect(made, markup).not.to.equal(undefined);
  for (const node of made!.covered) (node as ChildNode).remove();
  return body.textContent.replace(/\\s+/g, ' ').trim();
}

const WORKS = [
  ['Stone walls and their builders', 'Ada Moor', '2021–2024'],
  ['Torvtak i kystklima', 'Per Eide', '2022–2026'],
  ['Das Gedächtnis der Brunnen', 'Ilse Vogt', '2019–2023'],
] as const;
type Work = (typeof WORKS)[number];
const all = (entry: (work: Work) => string) => WORKS.map(entry).join('');
const READ = WORKS.map(([title, leader, period]) => [title, leader, ...period.split('–')].join(' | '));

const ENTRIES: Readonly<Record<string, (work: Work) => string>> = {
  'lines of a paragraph': ([title, leader, period]) =>
    `<h3>${title}</h3><p><strong>PI:</strong> ${leader}<br><strong>Period:</strong> ${period}</p>`,
  'a paragraph before an empty one': ([title, leader, period]) =>
    `<h3>${title}</h3><p>PI: ${leader}<br> Period: ${period}</p><p>&nbsp;</p><p></p>`,
  'a picture before the facts': ([title, leader, period]) =>
    `<h3>${title}</h3><figure><img src="a.png" alt="A view"></figure><p>PI: ${leader}</p><p>Period: ${period}</p>`,
  'boxes with a head': ([title, leader, period]) =>
    `<div class="f"><header><h3>${title}</h3></header><div><div><p>PI: ${leader}<br>Period: ${period}</p></div></div></div>`,
  'a linked box': ([title, leader, period]) =>
    `<section class="f"><a href="/x"><h3>${title}</h3></a><p>PI: ${leader}</p><p>Period: ${period}</p></section>`,
};

describe('projects under headings before other parts of a page', () => {
  const PARTS = [
    ['Kontakt oss', 'Forskningsleder Bo Lind, tlf. 55 00 00 00'],
    ['Contact', 'Write to Bo Lind.'],
    ['Ansprechpartnerin', 'Sekretariat: Inge Wolf, Raum 2<br>Sprechzeiten: Mo–Do 9–11 Uhr'],
    ['Publications', 'See our archive.'],
    ['Se også', '<a href="/archive">Arkiv</a>'],
    ['About us', 'We are a small group.'],
  ] as const;

  it('end there, whatever the entries are made of', () => {
    for (const [shape, entry] of Object.entries(ENTRIES))
      for (const [heading, text] of PARTS)
        for (const level of [2, 3]) {
          const part = `<h${level}>${heading}</h${level}><p>${text}</p>`;
          const markup = `<h2>Our projects</h2>${all(entry)}`;
          for (const end of [part, `<hr>${part}`, `<div class="f">${part}</div>`])
            expect(said(markup + end), `${shape}, ${heading}, h${level}`).to.deep.equal(READ);
          expect(said(all(entry) + part), `${shape}, ${heading}`).to.deep.equal(READ);
        }
  });

  it('leave these parts on the page, with headings below them', () => {
    const markup = `${all(ENTRIES['lines of a paragraph']!)}<hr><h3>Contact</h3><p>Bo Lind</p><h4>Visit us</h4><p>Moor Lane 2</p>`;
    expect(said(markup)).to.deep.equal(READ);
    expect(remaining(markup)).to.equal('ContactBo LindVisit usMoor Lane 2');
  });

  it('leave links back on the page', () => {
    for (const back of [
      'Tilbake til forskning',
      'Back to research',
      'Se alle prosjekter',
      'Vis avsluttede prosjekter',
    ]) {
      const markup = `<h2>Our projects</h2>${all(ENTRIES['lines of a paragraph']!)}<p><a href="/">${back}</a></p>`;
      expect(said(markup), back).to.deep.equal(READ);
      expect(remaining(markup), back).to.equal(`Our projects${back}`);
    }
  });

  it('may have such words as titles, with facts', () => {
    const entry = (title: string) => `<h3>${title}</h3><p>PI: Ada Moor<br>Period: 2021–2024</p>`;
    for (const title of ['Related lives', 'Further afield'])
      expect(
        titles(`<h2>Projects</h2>${entry('Kelp in the north')}${entry('Peat bogs')}${entry(title)}`),
      ).to.include(title);
  });

  it('are none if they may be parts of one page', () => {
    const part = (title: string) => `<h2>${title}</h2><p>A text of some length.</p>`;
    for (const others of [
      ['Mapping coasts', 'Asking fishers', 'Contact'],
      ['Mapping coasts', 'Results', 'Contact'],
      ['Mapping coasts', 'Publications'],
      ['Kelp', 'Background', 'Asking fishers', 'News'],
    ])
      expect(titles(others.map(part).join('')), others.join()).to.deep.equal([]);
  });
});

describe('lists below headings of projects with facts', () => {
  const entry = ([title, leader, period]: Work, list = '') =>
    `<h3>${title}</h3><p>PI: ${leader}<br>Period: ${period}</p>${list}`;
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  it('belong to these projects', () => {
    const outputs = list('A database of walls', 'An exhibition (in preparation)');
    for (const lists of [
      ['', outputs, ''],
      ['', '', outputs],
      [outputs, '', list('A book', 'A film')],
    ])
      for (const wrap of [(box: string) => box, (box: string) => `<div class="e"><div>${box}</div></div>`])
        expect(
          said(WORKS.map((work, i) => wrap(entry(work, lists[i]))).join('')),
          lists.join(),
        ).to.deep.equal(READ);
  });

  it('may be those of publications after the projects', () => {
    const publications = list('Moor, A. (2020). Kelp. Journal of Weeds 2, 1–9.');
    for (const heading of ['Publications', 'News', 'Lenker'])
      for (const level of [2, 3])
        expect(
          said(
            `<h2>Our projects</h2>${all((work) => entry(work))}<h${level}>${heading}</h${level}>${publications}`,
          ),
          heading,
        ).to.deep.equal(READ);
  });

  it('hold the projects where the headings name units, statuses or nothing', () => {
    const projects = list('Kelp in the north', 'Peat bogs');
    for (const [heading, text] of [
      ['Ongoing projects', 'Leader: Ada Moor'],
      ['Department of Soil', 'Head: Ada Moor'],
    ])
      expect(
        titles(
          `<h3>${heading!}</h3><p>${text!}</p>${projects}<h3>Department of Air</h3><p>Head: Bo Lind</p>${list('Wind', 'Dust')}`,
        ),
        heading,
      ).to.deep.equal(['Kelp in the north', 'Peat bogs', 'Wind', 'Dust']);
    expect(
      titles(
        `<h3>Soil</h3><p>Head: Ada Moor. Funding: 2020–2024.</p>${list('Kelp (2020–2022)', 'Peat (2021–2023)')}<h3>Air</h3><p>Head: Bo. Funding: 2019–2023</p>${list('Wind')}`,
      ),
    ).to.deep.equal(['Kelp', 'Peat', 'Wind']);
  });
});

describe('lists beside those of projects', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const projects = list('Kelp in the north (2020–2022)', '<a href="/peat">Peat bogs</a>');
  const READ = ['Kelp in the north', 'Peat bogs'];
  const others: Readonly<Record<string, string>> = {
    Publications: list('Moor, A. (2020). Kelp. Journal of Weeds 2, 1–9.'),
    Publikasjoner: list('<a href="/x">Tang og tare</a>'),
    People: list('Ada Moor, professor', 'Bo Lind'),
    News: list('12 May 2024: We have moved'),
    Nyheter: list('<a href="/x">Vi har flyttet</a>'),
    Møter: list('Oktober 2022: Tromsø', 'April 2023: Umeå'),
    'Workshops and conferences': list('Kelp in Bodø, May 2024'),
    Kontakt: list('<a href="mailto:x@example.org">Bo Lind</a>'),
  };

  it('are left out below headings of other parts, if one names projects', () => {
    for (const [heading, other] of Object.entries(others))
      for (const wrap of [(part: string) => part, (part: string) => `<div><div>${part}</div></div>`])
        for (const level of [2, 3]) {
          const part = wrap(`<h${level}>${heading}</h${level}><p>Some words.</p>${other}`);
          for (const kind of ['Projects', 'Pågående prosjekter', 'Laufende Projekte'])
            for (const markup of [
              wrap(`<h2>${kind}</h2>${projects}`) + part,
              part + wrap(`<h2>${kind}</h2>${projects}`),
            ])
              expect(titles(markup), markup).to.deep.equal(READ);
        }
  });

  it('are left out as links above the first of these headings', () => {
    const actions = list('<a href="/print" rel="nofollow">Skriv ut</a>', '<a href="/mail">E-post</a>');
    expect(titles(`<h1>Research</h1>${actions}<h3>Ongoing projects</h3>${projects}`)).to.deep.equal(READ);
    expect(titles(`${actions}<div><h3>Projects</h3>${projects}</div>`)).to.deep.equal(READ);
  });

  it('are read if no heading names projects, or other headings name topics', () => {
    expect(
      titles(`${list('<a href="/a">Walls</a>', '<a href="/b">Roofs</a>')}<h3>Water</h3>${projects}`),
    ).to.deep.equal(['Walls', 'Roofs', ...READ]);
    expect(
      titles(`<h2>Projects</h2>${projects}<h2>Water</h2>${list('Wells')}<h3>Completed</h3>${list('Ice')}`),
    ).to.deep.equal([...READ, 'Wells', 'Ice']);
    expect(titles(`<h2>PhD projects</h2>${list('Wells')}<h2>Projects</h2>${projects}`)).to.deep.equal([
      'Wells',
      ...READ,
    ]);
    expect(
      titles(`${list('<a href="/a">Walls and those who built them</a>')}<h2>Projects</h2>${projects}`),
    ).to.deep.equal(['Walls and those who built them', ...READ]);
  });
});

describe('boxes of one shape with linked titles', () => {
  const TEXTS = ['How were walls built?', 'A study of roofs.', ''] as const;
  const cards: Readonly<Record<string, (title: string, text: string) => string>> = {
    'a picture before it': (title, text) =>
      `<div class="c"><a href="/x"><img src="a.png" alt="A view"></a><div><a href="/x">${title}</a></div><div><p>${text}</p></div><div><a href="/x">Les mer</a></div></div>`,
    'a picture after it': (title, text) =>
      `<div class="c"><p><a href="/x">${title}</a></p><p>${text}</p><img src="a.png" alt="A view"></div>`,
    'a link around all': (title, text) =>
      `<a class="c" href="/x"><img src="a.png" alt=""><span>${title}</span><div>${text}</div></a>`,
    'a line break': (title, text) => `<p class="c"><a href="/x">${title}</a><br>${text}</p>`,
    'other names': (title, text) =>
      `<article class="c"><section><strong><a href="/x">${title}</a></strong></section><section>${text}<br><br></section></article>`,
  };
  const named = WORKS.map(([title]) => title);
  const made = (card: (title: string, text: string) => string, names: readonly string[] = named) =>
    names.map((title, i) => card(title, TEXTS[i % 3]!)).join('');

  it('are projects below a heading that says so', () => {
    for (const [shape, card] of Object.entries(cards))
      for (const heading of [
        'Pågående prosjekter',
        'Our projects',
        'Forschungsprojekte',
        'Research projects',
      ])
        for (const wrap of [(boxes: string) => boxes, (boxes: string) => `<div><div>${boxes}</div></div>`])
          expect(titles(`<h2>${heading}</h2>${wrap(made(card))}`), `${shape}, ${heading}`).to.deep.equal(
            named,
          );
  });

  it('are not, below other headings or as news, links to parts of a site, or lines', () => {
    const card = cards['a picture before it']!;
    for (const heading of ['News', 'People', 'Arrangementer', ''])
      expect(titles(`<h2>${heading}</h2>${made(card)}`), heading).to.deep.equal([]);
    expect(
      titles(`<h2>Our projects</h2>${made(card, ['Stone walls', 'Publications', 'Contact'])}`),
    ).to.deep.equal([]);
    const dated = (title: string) => card(title, '12. mai 2024');
    expect(titles(`<h2>Our projects</h2>${named.map(dated).join('')}`)).to.deep.equal([]);
    const bare = (title: string) => `<div class="c"><a href="/x">${title}</a></div>`;
    expect(titles(`<h2>Our projects</h2>${made(bare)}`)).to.deep.equal([]);
    const unlinked = (title: string, text: string) => `<div class="c"><p>${title}</p><p>${text}</p></div>`;
    expect(titles(`<h2>Our projects</h2>${made(unlinked)}`)).to.deep.equal([]);
  });
});

describe('links from a heading to itself', () => {
  it('are no part of its words', () => {
    const entry = (id: string, title: string, link: string) =>
      `<h3 id="${id}">${title}<a href="#${id}">${link}</a></h3><p>Period: 2021–2024</p>`;
    for (const link of ['¶', '#', 'Permalink', '<span>Link to this part</span>'])
      expect(
        titles(`${entry('a', 'Kelp in the north', link)}${entry('b', '<a href="/b">Peat bogs</a>', link)}`),
        link,
      ).to.deep.equal(['Kelp in the north', 'Peat bogs']);
    const own = (id: string, title: string) =>
      `<h3 id="${id}"><a href="#${id}">${title}</a></h3><p>Period: 2021–2024</p>`;
    expect(titles(own('a', 'Kelp in the north') + own('b', 'Peat bogs'))).to.deep.equal([
      'Kelp in the north',
      'Peat bogs',
    ]);
  });
});

describe('projects on a page with forms and films', () => {
  const card = ([title, leader, period]: Work) =>
    `<div class="c"><h3>${title}</h3><p>PI: ${leader}</p><p>Period: ${period}</p></div>`;
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const heads = '<tr><th>Prosjekt</th><th>Prosjektleder</th><th>Periode</th></tr>';
  const SHAPES = {
    cards: all(card),
    'a table': `<table>${heads}${WORKS.map(row).join('')}</table>`,
    'collapsible parts': all(
      ([title, leader, period]) =>
        `<details><summary>${title}</summary><p>PI: ${leader}</p><p>Period: ${period}</p></details>`,
    ),
    paragraphs: all(
      ([title, leader, period]) => `<p><b>${title}</b></p><p>PI: ${leader}</p><p>Period: ${period}</p>`,
    ),
  };

  it('are read where these are apart from them', () => {
    for (const other of [
      '<form action="/p"><select><option>All topics</option><option>Peat</option></select><button>Apply</button></form>',
      '<div><label>Sort by <select><option>Title</option></select></label></div>',
      '<div><button aria-expanded="false" aria-controls="f">Filters</button><div id="f" hidden>Year</div></div>',
      '<iframe title="A film"></iframe>',
    ])
      for (const [shape, markup] of Object.entries(SHAPES)) {
        expect(said(`<div>${other}<div>${markup}</div></div>`), `${shape}: ${other}`).to.deep.equal(READ);
        expect(said(`<div>${markup}</div>${other}`), `${shape}: ${other}`).to.deep.equal(READ);
      }
    for (const [shape, markup] of Object.entries(SHAPES))
      expect(said(`<form><input type="hidden"><h1>Projects</h1>${markup}</form>`), shape).to.deep.equal(READ);
  });

  it('are none where these are in them, or a script shows or hides them', () => {
    const saved = all((work) => card(work).replace('</div>', '<form><button>Save</button></form></div>'));
    expect(titles(saved)).to.deep.equal([]);
    for (const markup of Object.values(SHAPES)) {
      expect(titles(`<p>Text</p><div hidden>${markup}</div>`)).to.deep.equal([]);
      expect(titles(`<input aria-controls="x hits"><div id="hits">${markup}</div>`)).to.deep.equal([]);
    }
  });

  it('are none of news, staff, questions and parts of one page', () => {
    const form = '<form><input></form>';
    for (const entries of [
      [
        ['A grant for the lab', '12 May 2024'],
        ['A visit', '3 June 2024'],
      ],
      [
        ['Ada Moor', 'Professor'],
        ['Per Eide', 'PhD student'],
      ],
      [
        ['Who may apply?', 'All.'],
        ['When is the deadline?', 'In May.'],
      ],
      [
        ['Background', 'A text.'],
        ['Team', 'Ada Moor'],
        ['Results', 'A text.'],
      ],
    ])
      expect(
        titles(
          form + entries.map(([title, text]) => `<div><h3>${title!}</h3><p>${text!}</p></div>`).join(''),
        ),
      ).to.deep.equal([]);
  });
});
