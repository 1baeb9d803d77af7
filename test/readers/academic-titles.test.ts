import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjectLine } from '../../src/readers/index.js';

const titles = fc.constantFrom(
  ...'Prof. Dr.|Jun.-Prof. Dr.|Jun.-Prof.in Dr.in|Univ.-Prof.in Dr.in|FH-Prof.in Mag.a Dr.in|A/Prof|Dr. des.|PD Dr.|Assoc. Prof.|professor II|professor mso|førsteamanuensis|instituttleder|avdelingsdirektør|gruppeleder|högskolelektor|Fil. dr.|Med. dr.|akatemiatutkija|yliopistonlehtori|dosentti, FT|lektor, ph.d.|universitair docent|Mme|Pr|MCF|overlege dr. med.|museumsinspektør|Universitätsprofessorin|ao. Univ.-Prof. Dr.|Ass.-Prof.|prof.ssa|dott.|dott.ssa|Prof.ª|Dra.|dr hab.|dr hab. inż.|Ph.d.-studerende|PhD-student'.split(
    '|',
  ),
);
const names = fc.constantFrom(
  'Anna Berg',
  'Ayşe Demirbaş-Kohl',
  "Marieke van 't Spijker",
  'Felicitas von der Aue',
  "Maëlle N'Diaye-Lefort",
  "Petra d'Angelo",
  'Fiona Marchbank',
  'Liv Torvald Fondevik',
);
const labels = fc.constantFrom('Prosjektleder', 'Projektleitung', 'Projectleider', 'Principal investigator');

describe('academic titles and posts', () => {
  it('are before a name and not part of it', () => {
    fc.assert(
      fc.property(titles, names, labels, fc.constantFrom('. ', '\n', ' | '), (title, name, label, mark) => {
        const line = `Skolen ved havet${mark}${label}: ${title} ${name}`;
        const { leader, coordinator, title: read } = readProjectLine(line);
        expect([read, leader?.name, coordinator], line).to.deep.equal(['Skolen ved havet', name, undefined]);
      }),
      { numRuns: 800 },
    );
  });

  it('are not names, and neither are projects, theses and funds', () => {
    for (const value of [
      'Dissertationsprojekt von Reval',
      'Jubiläumsfonds der Oesterreichischen Nationalbank',
      'Gieskes Stiftung',
      'Nordisk Kulturfond',
      'Norsk Regnskogsfondet',
    ])
      // prettier-ignore
      expect(readProjectLine(`Skolen ved havet (€ 120.000, ${value})`).leader, value).to.equal(undefined);
  });
});
