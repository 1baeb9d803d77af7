import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const read = (markup: string) =>
  readProjects(new DOMParser().parseFromString(markup, 'text/html').body).map(
    ({ title, acronym, start, end }) => [title, acronym, start, end].filter(Boolean).join(' | '),
  );
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const GRANTS = list(
  '2022-2025: PI of the Harbour Trust project <em>Quiet rooms in loud towns (QuietTown)</em>, from Nordic Fund (20,000 €).',
  '2020-2022: Co-PI of the <a href="/b">Basin</a> project <em>Stairs and steps</em>.',
  '2017-2019: Holder of the Ada Moor fellowship <em>Doors that stay open</em> (12,000 €).',
);
const TITLES = [
  'Quiet rooms in loud towns | QuietTown | 2022 | 2025',
  'Stairs and steps | 2020 | 2022',
  'Doors that stay open | 2017 | 2019',
];

describe('titles in emphasis amid the sentences of a list', () => {
  it('are read with the periods in front', () => {
    expect(read(`<h1>Funding</h1><p>I thank them all.</p>${GRANTS}`)).to.deep.equal(TITLES);
    expect(read(`<section>${GRANTS.replace(/em>/g, 'i>')}</section>`)).to.deep.equal(TITLES);
    expect(
      read(
        list(
          'Leder av prosjektet <em>Søvn i byer</em>, 2021–2024.',
          'Deltaker i forskningsprosjektet <em>Rom for alle</em>, 2019–2022.',
          'Leder av prosjektet <em>Trapper i hus</em>, 2016–2018.',
        ),
      ),
    ).to.deep.equal([
      'Søvn i byer | 2021 | 2024',
      'Rom for alle | 2019 | 2022',
      'Trapper i hus | 2016 | 2018',
    ]);
  });

  it('are none where few entries have them, or where other words are emphasised', () => {
    for (const items of [
      ['Stairs and the project <em>Tides of time</em>, 2020–2022', 'Doors that stay open', 'Quiet rooms'],
      [
        'Stairs in old towns, published in <em>Annals of Thresholds</em>',
        'Doors that stay open, published in <em>Journal of Rooms</em>',
        'Quiet rooms in towns, published in <em>Walls and Halls</em>',
      ],
    ])
      expect(read(list(...items)).join()).to.not.match(/^(?:Tides|Annals)/);
  });
});

describe('a list of persons with their positions beside projects', () => {
  it('holds no projects', () => {
    for (const persons of [
      list('Lea Santner, postdoc until 2024', 'Jon Feld, PhD student'),
      list('Lea Santner (PhD student)', 'Jon Feld (postdoc 2019–2023)', 'Kim Berg (student assistant)'),
      list('Lea Santner – Doktorandin'),
    ])
      for (const heading of ['Students and postdocs', 'They were paid from these grants'])
        expect(read(`<h1>Funding</h1>${GRANTS}<h2>${heading}</h2>${persons}`), persons).to.deep.equal(TITLES);
  });

  it('is one of projects where titles follow', () => {
    expect(
      read(
        `${GRANTS}<h2>Theses in these</h2>${list('Lea Santner, PhD student, Sleep in cities', 'Jon Feld, PhD: Rooms for all')}`,
      ),
    ).to.have.length(5);
  });
});
