import { expect } from '@open-wc/testing';
import { parseIssue, parseProject } from '../../src/readers/index.js';
import { parseLabelledIssue } from '../../src/readers/labelled/issue.js';
import { parseLabelledProject } from '../../src/readers/labelled/project.js';

const MISSING = [
  'TBC',
  'To be announced',
  'N/A',
  'Ikke oppgitt',
  'Under avklaring',
  'Ej klart',
  'Unbekannt',
  '?',
];

describe('labels whose value is missing', () => {
  for (const value of MISSING)
    it(`name nobody and stay in the note: ${value}`, () => {
      const facts = ['Prosjektleder', 'Koordinator', 'Finansiering', 'Partnere', 'Prosjektnummer'].map(
        (label) => `${label}: ${value}`,
      );
      const lines = ['Salt og tang', ...facts].join('\n');
      const { title, leader, coordinator, funding, partners, note } = parseProject(lines).record;
      expect({ title, leader, coordinator, funding, partners }).to.deep.equal({
        title: 'Salt og tang',
        leader: undefined,
        coordinator: undefined,
        funding: [],
        partners: [],
      });
      for (const fact of facts) expect(note).to.contain(fact);
      expect(parseLabelledProject(lines, {}), 'left to the reader with all labels').to.equal(undefined);
    });

  it('give a call no journal and no editor', () => {
    const lines = 'Salt and Ships\nJournal: To be announced\nEditors: TBC';
    const { title, journal, editors, note } = parseIssue(lines).record;
    expect({ title, journal, editors }).to.deep.equal({
      title: 'Salt and Ships',
      journal: undefined,
      editors: [],
    });
    expect(note).to.contain('Journal: To be announced');
    expect(parseLabelledIssue(lines, {})).to.equal(undefined);
  });

  it('are dropped if nothing at all follows, since a label alone says nothing', () => {
    for (const lines of [
      'Salt og tang\nSammendrag:\nProsjektleder: Tom Ek',
      'Salt og tang\nProsjektleder: Tom Ek\nSammendrag:',
      'Salt og tang\nSammendrag: –\nPartnere:\nProsjektleder: Tom Ek',
    ]) {
      const { title, leader, note, summary } = parseProject(lines).record;
      expect([title, leader?.name, note, summary], lines).to.deep.equal([
        'Salt og tang',
        'Tom Ek',
        undefined,
        undefined,
      ]);
    }
  });

  it('stay if a value or another text follows on the next line', () => {
    const { summary } = parseProject('Salt og tang\nSammendrag:\nOm tang som vokser i salt vann.').record;
    expect(summary).to.contain('Om tang');
    const { original, ...record } = parseProject('Salt og tang\nPartnere:\nEn smed og to bakere').record;
    expect(JSON.stringify(record), original).to.contain('smed').and.to.contain('bakere');
  });

  it('are not confused with names', () => {
    const { leader, coordinator } = parseProject('Salt\nLeder: Tom Ek\nKoordinator: Nulltoleranse AS').record;
    expect([leader?.name, coordinator?.name]).to.deep.equal(['Tom Ek', 'Nulltoleranse AS']);
  });
});

it('finds trust as a topic, and trusts that pay', () => {
  const funders = (line: string) => parseProject(line).record.funding.map(({ funder }) => funder?.name);
  expect(
    funders('Banks, Donors and the Anthropology of Institutional Trust\nLeader: Ida Berg'),
  ).to.deep.equal([]);
  expect(funders('Salt and Ships (Alva Moor Trust)')).to.deep.equal(['Alva Moor Trust']);
});
