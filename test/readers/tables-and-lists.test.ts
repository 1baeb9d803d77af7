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
