import { expect } from '@open-wc/testing';
import { listsFromBlocks } from '../../src/readers/blocks/blocks.js';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);
const said = (markup: string) =>
  readProjects(parsed(markup)).map(({ title, leader, note }) =>
    [title, leader?.name, note].filter(Boolean).join(' | '),
  );

const NAMES = ['Kelp and people', 'Torvens minne', 'Bog butter', 'Sea walls'] as const;
const card = (title: string) => `<div class="card"><h4>${title}</h4><p>Funder: NERC</p></div>`;

describe('content beside entries that are not list items', () => {
  const shapes: Readonly<Record<string, string>> = {
    cards: NAMES.map(card).join(''),
    table: `<table><tr><th>Project</th><th>Leader</th><th>Period</th></tr>${NAMES.map((title) => `<tr><td>${title}</td><td>Ada Moor</td><td>2021–2024</td></tr>`).join('')}</table>`,
    terms: `<dl>${NAMES.map((title) => `<dt>${title}</dt><dd>PI: Ada Moor</dd>`).join('')}</dl>`,
    'folded parts': NAMES.map(
      (title) => `<details><summary>${title}</summary><p>Funder: NERC</p></details>`,
    ).join(''),
  };
  const others = {
    'a search field': '<p><label>Søk: <input placeholder="ord"></label></p>',
    'a form': '<form><select><option>Alle</option></select><button>Filter</button></form>',
    'a video': '<p>How we work:</p><iframe title="Film"></iframe>',
    'a hidden text': '<div hidden>Old</div>',
  };

  it('may be what records cannot represent', () => {
    for (const [shape, entries] of Object.entries(shapes))
      for (const [name, other] of Object.entries(others))
        for (const markup of [
          `<h2>Projects</h2>${other}<div>${entries}</div>`,
          `<h2>Projects</h2><div>${entries}</div><div>${other}</div>`,
        ])
          expect(titles(markup), `${shape}, ${name}`).to.deep.equal(NAMES);
  });

  it('is not in an entry', () => {
    for (const other of Object.values(others))
      expect(
        titles(
          `<h2>Projects</h2>${NAMES.map((title) => card(title).replace('</p>', `</p>${other}`)).join('')}`,
        ),
        other,
      ).to.deep.equal([]);
  });

  it('may be a button that reveals more entries', () => {
    const [a, b, c, d] = NAMES.map(card);
    const page = (button: string, attributes = '') =>
      `<h2>Projects</h2>${a}${b}${button}<div id="more" ${attributes}>${c}${d}</div>`;
    for (const [attribute, value] of [
      ['aria-controls', 'more'],
      ['data-target', '#more'],
      ['data-bs-target', '#more'],
    ])
      for (const hidden of ['', 'hidden', 'class="collapse"'])
        for (const words of ['More…', 'Vis flere', 'Show all projects']) {
          const markup = page(
            `<button ${attribute!}="${value!}" aria-expanded="false">${words}</button>`,
            hidden,
          );
          expect(titles(markup), markup).to.deep.equal(NAMES);
          const body = parsed(markup);
          expect(listsFromBlocks(body)!.covered.has(body.querySelector('button')!), words).to.equal(true);
        }
    expect(titles(page('<button aria-controls="more" aria-expanded="false">2023</button>'))).to.deep.equal(
      [],
    );
    expect(titles(page('', 'hidden'))).to.deep.equal([]);
  });

  it('is not a button with the title of an entry, which opens the rest of it', () => {
    const entry = (title: string, i: number) =>
      `<div class="e"><button aria-expanded="false" aria-controls="p${i}">${title}</button><div id="p${i}"><p>Funder: NERC</p><p>2021–2024</p></div></div>`;
    expect(titles(NAMES.map(entry).join(''))).to.deep.equal(NAMES);
  });
});

describe('the first heading of a page', () => {
  const entry = (title: string) => `<div><h4>${title}</h4><p>A text.</p></div>`;
  const [a, b, c, d] = NAMES;

  it('is no project if others below it name statuses', () => {
    const bodies = {
      headings: [entry(a) + entry(b), entry(c)],
      terms: [
        `<dl><dt>${a}</dt><dd>PI: Ada Moor</dd><dt>${b}</dt><dd>PI: Bo Lind</dd></dl>`,
        `<dl><dt>${c}</dt><dd>PI: Bo Lind</dd></dl>`,
      ],
      paragraphs: [
        `<p><strong>${a}</strong><br>NERC</p><p><strong>${b}</strong><br>NERC</p>`,
        `<p><strong>${c}</strong><br>ERC</p>`,
      ],
    };
    for (const [first, last] of Object.values(bodies))
      for (const heading of [
        'Grants and other funding',
        'Our work',
        'Kaier og naust',
        'Forschung am Institut',
      ])
        for (const [now, then] of [
          ['Current', 'Completed'],
          ['Pågående', 'Avsluttede prosjekter'],
          ['Laufende Projekte', 'Abgeschlossene Projekte'],
        ])
          for (const wrap of [(part: string) => part, (part: string) => `<section>${part}</section>`])
            expect(
              titles(
                `<h1>${heading}</h1>${wrap(`<h2>${now!}</h2>${first!}`)}${wrap(`<h2>${then!}</h2>${last!}`)}`,
              ),
              heading + now!,
            ).to.deep.equal([a, b, c]);
  });

  it('may name a kind of entries, and the second as well', () => {
    for (const [kind, inner] of [
      ['Research', 'Research projects'],
      ['Forschung', 'Unsere Forschungsprojekte'],
      ['Forskning', 'Prosjekter'],
    ])
      expect(
        titles(`<h2>${kind!}</h2><p>We work.</p><h3>${inner!}</h3>${NAMES.map(entry).join('')}`),
        kind,
      ).to.deep.equal(NAMES);
  });

  it('does not make entries of people, events or parts of one project', () => {
    for (const [first, ...parts] of [
      ['Our lab', 'Current', 'Ada Moor|Bo Lind', 'Former', 'Per Eide|Eva Lie'],
      ['Seminars', 'Upcoming', 'Kelp|Peat', 'Past', 'Wind|Dust'],
      ['News', 'Current', 'We have moved|A new book', 'Previous', 'A prize|A film'],
    ]) {
      const body = parts
        .map((part, i) => (i % 2 ? part.split('|').map(entry).join('') : `<h2>${part}</h2>`))
        .join('');
      expect(titles(`<h1>${first!}</h1>${body}`), first).to.deep.equal([]);
    }
    const own = ['Background', 'Team', 'Results'].map((part) => `<h2>${part}</h2><p>A text.</p>`).join('');
    expect(titles(`<h1>${d}</h1><p>A text.</p>${own}`)).to.deep.equal([d]);
  });
});

describe('labels in elements of their own', () => {
  const row = (label: string, value: string, name = 'l') =>
    `<div class="row"><span class="${name}">${label}</span><span class="v">${value}</span></div>`;
  const topic = (name: string, body: string) => `<section><h2>${name}</h2>${body}</section>`;
  const entry = (title: string, rows: string) => `<div><h3>${title}</h3>${rows}</div>`;

  it('are facts of entries below topics', () => {
    const rows = row('Director', 'Ada Moor');
    expect(
      said(
        topic('Water', entry(NAMES[0], rows) + entry(NAMES[1], rows)) +
          topic('Air', entry(NAMES[2], rows) + entry(NAMES[3], rows)),
      ),
    ).to.deep.equal(NAMES.map((title) => `${title} | Ada Moor`));
    const position = row('Post', 'Professor');
    expect(
      said(
        topic('Seniors', entry('Ada Moor', position) + entry('Bo Lind', position)) +
          topic('Juniors', entry('Per Eide', position) + entry('Eva Lie', position)),
      ),
    ).to.deep.equal([]);
  });

  it('stand apart from their values in all rows of the same shape', () => {
    const entries = (name?: string) =>
      NAMES.map((title) =>
        entry(title, row('Director', 'Ada Moor') + row('Co-Director', 'Bo Lind', name)),
      ).join('');
    expect(said(`<h2>Projects</h2>${entries()}`)).to.deep.equal(
      NAMES.map((title) => `${title} | Ada Moor | Co-Director: Bo Lind`),
    );
    expect(said(`<h2>Projects</h2>${entries('other')}`)[0]).not.to.contain('Co-Director:');
  });
});

describe('lists below headings of talks and teaching', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const grants = list('Kelp and people, NERC, 2021–2024', 'Bog butter, ERC, 2022–2025');

  it('are left out beside those of grants and projects', () => {
    for (const kind of ['Financements', 'Grants', 'Our projects', 'Forschungsprojekte'])
      for (const heading of ['Exposés', 'Invited talks', 'Teaching', 'Encadrement', 'Vorträge', 'Foredrag'])
        for (const wrap of [(part: string) => part, (part: string) => `<section>${part}</section>`])
          expect(
            titles(
              wrap(`<h2>${heading}</h2>${list('Bergen, May 2024', 'Peat, Vannes')}`) +
                wrap(`<h2>${kind}</h2>${grants}`),
            ),
            `${kind}, ${heading}`,
          ).to.deep.equal(['Kelp and people', 'Bog butter']);
  });

  it('are read below topics with such words', () => {
    for (const heading of ['Water', 'Talk in classrooms', 'Exposure to noise', 'Robots in teaching'])
      expect(
        titles(`<h2>Grants</h2>${grants}<h2>${heading}</h2>${list('Sea walls, DFG, 2020–2023')}`),
        heading,
      ).to.deep.equal(['Kelp and people', 'Bog butter', 'Sea walls']);
  });
});
