import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const said = (markup: string) =>
  readProjects(new DOMParser().parseFromString(markup, 'text/html').body).map(
    ({ title, acronym, start, end, leader, funding }) =>
      [acronym, title, start, end, leader?.name, funding[0]?.funder?.name].filter(Boolean).join(' | '),
  );

const row = (name: string, cells: string) =>
  `<tr>${cells
    .split('|')
    .map((cell) => `<${name}>${cell}</${name}>`)
    .join('')}</tr>`;
const table = (heads: string, ...rows: string[]) =>
  `<table>${row('th', heads)}${rows.map((cells) => row('td', cells)).join('')}</table>`;

const TABLE = table(
  'Acronym|Title|Funding|Years|PI',
  'TIDE|Tidal Dynamics at the Edge|EPSRC|2022–2025|Mary Holm',
  '—|Salt marsh carbon|Royal Society|2023–2024|',
);
const LIST = '<ul><li>Kelp forests of the north (2015–2018)</li><li>Peat bogs (2014–2016)</li></ul>';
const IN_TABLE = [
  'TIDE | Tidal Dynamics at the Edge | 2022 | 2025 | Mary Holm | EPSRC',
  'Salt marsh carbon | 2023 | 2024 | Royal Society',
];
const IN_LIST = ['Kelp forests of the north | 2015 | 2018', 'Peat bogs | 2014 | 2016'];

describe('projects in a table and in a list', () => {
  it('are all read, in the order of the page', () => {
    const edit = ' <span>[<a href="/edit">edit</a>]</span>';
    for (const [before, between] of [
      ['<h2>Current projects</h2>', '<h2>Past projects</h2>'],
      [`<p>Our work.</p><h2>Current projects${edit}</h2>`, `<h2>Past projects${edit}</h2>`],
      ['<h3>Coasts</h3>', '<h3>Forests</h3>'],
      ['<section><h2>Ongoing</h2>', '</section><section><h2>Completed</h2>'],
      ['', '<p>Earlier:</p>'],
    ]) {
      expect(said(`<div>${before}${TABLE}${between}${LIST}</div>`), before).to.deep.equal([
        ...IN_TABLE,
        ...IN_LIST,
      ]);
      expect(said(`<div>${before}${LIST}${between}${TABLE}</div>`), before).to.deep.equal([
        ...IN_LIST,
        ...IN_TABLE,
      ]);
    }
  });

  it('may begin with acronyms before a colon, like labels', () => {
    const acronyms =
      '<ul><li>MIRAGE: Gain in quantum dots (2015–2018)</li><li>GLINT: Light in thin films (2014–2016)</li></ul>';
    for (const open of [TABLE, '<h3>Wind</h3><p>Period: 2022–2029</p>'])
      expect(
        said(`<h2>Current projects</h2>${open}<h2>Past projects</h2>${acronyms}`).slice(-2),
        open,
      ).to.deep.equal([
        'MIRAGE | MIRAGE: Gain in quantum dots | 2015 | 2018',
        'GLINT | GLINT: Light in thin films | 2014 | 2016',
      ]);
  });

  it('are those of the list beside a table of anything else', () => {
    for (const other of [
      `<h2>Publications</h2>${table('Title|Year|Funding', 'Salt and sea|2020|NERC', 'Kelp|2021|NERC')}`,
      table('Title|Authors|Journal|Year', 'Salt and sea|Holm|Tides|2020', 'Kelp|Vik|Tides|2021'),
      table('Name|Role|Project', 'Mary Holm|PI|TIDE', 'Ola Vik|PhD|PORT'),
      table('Title|Date|Place', 'A talk on kelp|3 May|Room 2', 'A talk on salt|4 May|Room 3'),
      table('Year|Budget|Staff', '2020|10|3', '2021|12|4'),
      table('Deliverable|Title|Due', 'D1|A map of kelp|May', 'D2|A report|June'),
    ])
      expect(said(`<h2>Projects</h2>${LIST}${other}`), other).to.deep.equal(IN_LIST);
  });

  it('are those of the table beside a list of anything else', () => {
    for (const heading of ['Members', 'Publications', 'News', 'Contact'])
      expect(
        said(`<h2>Projects</h2>${TABLE}<h2>${heading}</h2><ul><li>Mary Holm</li><li>Ola Vik</li></ul>`),
      ).to.deep.equal(IN_TABLE);
  });
});

describe('projects below a status in a list, and below another in other parts', () => {
  const works = [
    ['Wind and wake', 'Ada Moor', '2022–2029'],
    ['Sand in motion', 'Per Eide', '2023–2028'],
  ] as const;
  type Work = (typeof works)[number];
  const READ = works.map(([title, leader, period]) => [title, ...period.split('–'), leader].join(' | '));
  const SHAPES: Readonly<Record<string, (work: Work) => string>> = {
    headings: ([title, leader, period]) => `<h3>${title}</h3><p>PI: ${leader}<br>Period: ${period}</p>`,
    'headings with lists of facts': ([title, leader, period]) =>
      `<h3>${title}</h3><ul><li>PI: ${leader}</li><li>Period: ${period}</li></ul>`,
    'bold paragraphs': ([title, leader, period]) => `<p><b>${title}</b></p><p>PI: ${leader}, ${period}</p>`,
    'collapsible parts': ([title, leader, period]) =>
      `<details><summary>${title}</summary><p>PI: ${leader}</p><p>${period}</p></details>`,
    boxes: ([title, leader, period]) =>
      `<div class="c"><b>${title}</b><p>PI: ${leader}</p><p>${period}</p></div>`,
  };
  const wrapped = (heading: string, content: string) => [
    `<h2>${heading}</h2>${content}`,
    `<section><header><h2>${heading}</h2></header><div>${content}</div></section>`,
    `<section><div><h2>${heading}</h2></div></section><section><div>${content}</div></section>`,
  ];

  it('are all read, in the order of the page', () => {
    for (const [shape, entry] of Object.entries(SHAPES))
      for (const [current, past] of [
        ['Current projects', 'Past projects'],
        ['Projets en cours', 'Projets terminés'],
        ['Pågående', 'Avsluttet'],
      ] as const)
        wrapped(current, works.map((work) => entry(work)).join('')).forEach((open, i) => {
          const closed = wrapped(past, LIST)[i]!;
          expect(said(`<h1>Research</h1>${open}${closed}`), `${shape} ${open}`).to.deep.equal([
            ...READ,
            ...IN_LIST,
          ]);
          expect(said(`${closed}${open}`), `${shape} ${open}`).to.deep.equal([...IN_LIST, ...READ]);
          const other = '<h2>Publications</h2><ul><li>Moor, A. (2020). Kelp. Weeds 2, 1–9.</li></ul>';
          expect(said(open + closed + other), shape).to.deep.equal([...READ, ...IN_LIST]);
        });
    expect(
      said(
        `<h2>Current projects</h2>${SHAPES['headings']!(works[0])}<h2>Upcoming projects</h2><p>None.</p><h2>Past projects</h2>${LIST}`,
      ),
    ).to.deep.equal([READ[0]!, ...IN_LIST]);
  });

  it('are those of the list where the other part holds anything else', () => {
    for (const other of [
      '<p>None at present.</p>',
      '<p><b>We</b> study kelp.</p><p><b>They</b> study sand.</p>',
      '<p><a href="/archive">See the archive</a></p>',
      '<h3>Ada Moor</h3><p>Professor</p><h3>Per Eide</h3><p>PhD student</p>',
      '<h3>A grant</h3><p>12 May 2024</p><h3>A visit</h3><p>3 June 2024</p>',
      '<h3>How may we apply?</h3><p>Write.</p><h3>When is the deadline?</h3><p>In May.</p>',
    ])
      expect(said(`<h2>Current projects</h2>${other}<h2>Past projects</h2>${LIST}`), other).to.deep.equal(
        IN_LIST,
      );
    const news = '<h2>News</h2><h3>A grant of 2020–2024</h3><p>12 May 2024</p>';
    expect(said(`<h2>Past projects</h2>${LIST}${news}`)).to.deep.equal(IN_LIST);
  });
});
