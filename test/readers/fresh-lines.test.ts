import { expect } from '@open-wc/testing';
import { scoreOf, type FreshLine, type Tier } from './fresh-lines.js';
import { groupLines } from './group-lines.js';
import { mixedLines } from './mixed-lines.js';
import { plainTitles } from './plain-titles.js';
import { registerLines } from './register-lines.js';
import { universityLines } from './university-lines.js';

/** Lines that the readers read differently from a person; some of them are in the figures below. */
const KNOWN_MISSES = new Set<string>([
  // the title after a sentence that a label opens
  'Kooperationspartner: Universität Graz, Caritas Steiermark. Projektdauer: 2022–2024. Nachbarschaftshilfe neu denken',
  // an acronym between a title and its translation
  'Demokratie und Digitalisierung (DEMODIG) / Democracy and Digitalisation',
  // institutions without a word that says so, or with one year
  '2020–2023: Gjenbrukte bygg. NTNU og SINTEF Community.',
  'Små steder, store spørsmål. Helse Nord, 2019–2021.',
  'Den nye arbeidaren – Møreforsking, Høgskulen i Volda og NHO, 2021–2023',
  'Ungas sömn, Folkhälsomyndigheten, 2023',
  // a journal in a bracket, which may be a part of the title
  'Schwerpunktheft: Pflege und Protest (Leviathan). Gastherausgeberin: Sonja Albers. Einreichung bis 31. Januar 2026',
  'Call for Papers: The Politics of Waiting (Time & Society)',
  // "New date", which names no deadline
  'Deadline extended! New date: 20 November 2025 (was 1 November 2025). Special issue on Citizen Science in the North',
  // a name and a title, or three names
  'Michel Foucault, Discipline and Punish, trans. Alan Sheridan (New York: Pantheon, 1977), 201.',
  // a second label, a place or an institution that is not known as one, and a name and a title
  'Projektledare: Stina Ahl. Medsökande: Leif Borg. Skolgårdens geografi. Finansiär: Skolforskningsinstitutet.',
  'Taushetens rom. Ph.d.-prosjekt ved NTNU, Ingvild Moe',
  'Språk i arbeid, Høgskolen i Molde og Møre og Romsdal fylkeskommune, 2022–2024',
  'Omsorgens pris – licentiatavhandling av Frida Sjöö',
  'Martin Buber, Ich und Du (1923), S. 18',
  'Grete Aasen, Hjemmets orden, 2004, s. 12',
  // two words with capitals, which are a person, a place or a body
  'Hverdagens utenforskap, Kari Lundemo, 2021–2024',
  'Sofie Bergan: Når skolen stenger',
  'Anna-Maija Tuominen, Kuulumisen tilat (Suomen Akatemia 2020–2024)',
  'Kunskapens vägar. Riksbankens Jubileumsfond, 2021-2025. Anders Ekvall.',
  // years that may be the topic
  '‘Small Boats’, Royal Society of Edinburgh, 2022',
  '2018–2022 Velferdens grenser',
  // a title inside a sentence
  'This project, Making Homes, receives funding from the European Research Council (grant agreement No 947832). PI: Rosa Albán. 2021–2026',
]);

const SETS: Record<string, FreshLine[]> = {
  'pages of universities': universityLines,
  'registers, theses and prose': registerLines,
  'lines of all kinds': mixedLines,
  'pages of groups': groupLines,
  'plain titles': plainTitles.map((title): FreshLine => ['plain', 'project', title, { title }]),
};

/** Precision and recall that the sets must keep together, by tier. */
const FLOORS: Record<Tier, [precision: number, recall: number]> = {
  labelled: [0.98, 0.95],
  unlabelled: [0.98, 0.7],
  plain: [1, 1],
};

for (const [name, lines] of Object.entries(SETS)) {
  describe(`fresh lines: ${name}`, () => {
    for (const line of lines)
      if (!KNOWN_MISSES.has(line[2]))
        it(`${line[1]}: ${line[2]}`, () => expect(scoreOf(line).differences).to.deep.equal({}));
  });
}

describe('fresh lines together', () => {
  const all = Object.values(SETS).flat();

  for (const [tier, [precision, recall]] of Object.entries(FLOORS) as [Tier, [number, number]][])
    it(`${tier} ones have a precision of ${precision} and a recall of ${recall} at least`, () => {
      const scores = all.filter(([of]) => of === tier).map(scoreOf);
      const sum = (count: 'right' | 'wrong' | 'missed') => scores.reduce((n, score) => n + score[count], 0);
      expect(scores.length).to.be.above(30);
      expect(sum('right') / (sum('right') + sum('wrong'))).to.be.at.least(precision);
      expect(sum('right') / (sum('right') + sum('missed'))).to.be.at.least(recall);
    });

  it('are misses only where they are listed', () => {
    const missed = all.filter((line) => Object.keys(scoreOf(line).differences).length > 0);
    expect(missed.map(([, , text]) => text)).to.have.members([...KNOWN_MISSES]);
  });
});
