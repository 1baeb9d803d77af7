import { expect } from '@open-wc/testing';
import { readProjectLine } from '../../src/readers/index.js';

const KINDS: readonly [kind: string, type?: string][] = [
  ['Innovasjonsprosjekt i offentlig sektor', 'innovation'],
  ['Horizon Europe', 'horizon'],
  ['Erasmus+', 'erasmus'],
  ['Edited volume', 'anthology'],
  ['Pilotprosjekt', 'pilot'],
  ['Thèse en cours', 'phd'],
  ['Avhandlingsprojekt', 'phd'],
  ['Forskningssenter'],
  ['Kompetansebyggende prosjekt'],
  ['EU-projekt'],
];
const FACTS = ['Prosjekteier: Lillestrøm kommune', 'Funding: NordForsk', 'Periode: 2021–2024'];
const MARKS = ['. ', '\n', ' | '];

describe('kinds of project before a colon', () => {
  for (const [kind, type] of KINDS)
    it(`are no part of a title beside a labelled fact: ${kind}`, () => {
      for (const fact of FACTS)
        for (const mark of MARKS) {
          const line = `${kind}: Smartere tjenester${mark}${fact}`;
          const { title, types } = readProjectLine(line);
          expect([title, types], line).to.deep.equal(['Smartere tjenester', type ? [type] : []]);
        }
    });

  it('are the title’s own words where they name no project, or no fact is beside them', () => {
    for (const title of [
      'Network: The Power of Links',
      'Innovation: Makers and Users',
      'Book: A Life',
      'Horizon: The Edge of Things',
      'Partner: Making Do',
    ])
      // prettier-ignore
      for (const fact of FACTS) expect(readProjectLine(`${title}. ${fact}`).title, fact).to.equal(title);
    for (const [kind] of KINDS.filter(([, type]) => type !== 'phd'))
      expect(readProjectLine(`${kind}: Smartere tjenester`).title).to.equal(`${kind}: Smartere tjenester`);
  });
});

describe('labels in front of a value', () => {
  const title = 'Skolen ved havet';
  const reads: readonly [label: string, value: string, field: string, expected: unknown][] = [
    ['Start- en einddatum', '01/10/2021 - 30/09/2025', 'start', '2021-10-01'],
    ['Start- og sluttdato', '2021 – 2024', 'end', '2024'],
    ['Runtime', '2023-2026', 'end', '2026'],
    ['Term', 'April 2020 - March 2025', 'start', '2020-04'],
    ['Planned start', '2031', 'start', '2031'],
    ['Senterleder', 'Anna Berg', 'leader.name', 'Anna Berg'],
    ['Requérante principale', 'Anna Berg', 'leader.name', 'Anna Berg'],
    ['Bailleur de fonds', 'Fonds national suisse', 'funding.0.funder.name', 'Fonds national suisse'],
    ['Agency', 'NSF', 'funding.0.funder.name', 'NSF'],
    ['Apuraha', 'Koneen Säätiö', 'funding.0.funder.name', 'Koneen Säätiö'],
    ['Funder', 'SSHRC Insight Grant, 435-2020-1187', 'funding.0.grant', '435-2020-1187'],
    ['Funder', 'FWF, P 33412-G', 'funding.0.grant', 'P 33412-G'],
    ['Funder', 'FWF P 33412', 'funding.0.funder.name', 'FWF'],
    ['Diarienummer', 'Skolfi 2021/00087', 'funding.0.grant', 'Skolfi 2021/00087'],
    ['Bevilling nr.', '0133-00121B', 'funding.0.grant', '0133-00121B'],
    ['Forskningspartnere', 'SINTEF Digital og OsloMet', 'partners.1.name', 'OsloMet'],
    ['Members', 'University of Turku and Malmö University', 'partners.1.name', 'Malmö University'],
    ['Type', 'Network', 'types.0', 'network'],
    ['Program', 'Erasmus+ KA2', 'types.0', 'erasmus'],
    ['Stipendiat', 'Anna Berg', 'types.0', 'phd'],
  ];
  const at = (record: unknown, path: string) =>
    path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);

  for (const [label, value, field, expected] of reads)
    it(`fill their field: ${label}: ${value}`, () => {
      for (const mark of MARKS) {
        const project = readProjectLine(`${title}${mark}${label}: ${value}${mark}Status: pågående`);
        expect([project.title, at(project, field)], mark).to.deep.equal([title, expected]);
      }
    });

  it('are none where they name other things', () => {
    const others = ['Ansprechpartnerin: Dr. Jana Kestner', 'Members: Anna Berg, Nils Moe', 'Publisher: Brill', 'Editors: Anna Berg', 'Promotor: Prof. Anna Berg', 'Financement: fonds propres']; // prettier-ignore
    for (const other of others) {
      const { partners, leader, coordinator, funding } = readProjectLine(
        `${title}. ${other}. Periode: 2021–2024`,
      );
      expect([partners, leader, coordinator, funding], other).to.deep.equal([[], undefined, undefined, []]);
    }
  });
});
