import { expect } from '@open-wc/testing';
import { readProjectLine } from '../../src/readers/index.js';

const words = (text: string) => text.split(' ');
const EN = words(
  'Partners Leader Director Host Support Funding Status Type Owner Manager Program Call Team Award Grant Member Coordinator Sponsor Abstract Summary Topic Supervisor Researcher Applicant Institution University Collaboration',
);
const DE = words(
  'Partner Leiter Leitung Träger Förderer Finanzierung Status Dauer Anfang Ende Typ Koordinator Ziel Betreuer Forscher Empfänger Hochschule',
);
const NB = words(
  'partner leder støtte finansiering status periode start slutt type eier ansvarlig koordinator veileder forsker varighet samarbeid',
);

/** Titles with a word that is a label elsewhere. */
const TITLES: [string[], (word: string) => string][] = [
  [EN, (word) => `Rethinking ${word}: Families in Crisis`],
  [EN, (word) => `${word}: Love and Loss in Letters`],
  [EN, (word) => `Quiet Rooms, ${word}, and Silence`],
  [DE, (word) => `Schule ohne ${word}: Wege und Umwege`],
  [DE, (word) => `Neue ${word}: Wie Sprache Macht prägt`],
  [NB, (word) => `Ny ${word}: makt og språk`],
  [NB, (word) => `Makt og språk – ${word} uten skole`],
];

/** Labels of a leader, a period and a funder, by language. */
const LABELS = ['Prosjektleder|Periode|Finansiering', 'Prosjektleiar|Prosjektperiode|Finansiert av', 'Projektledare|Projektperiod|Finansiär', 'Projektleder|Projektperiode|Finansiering', 'Project leader|Duration|Funding', 'Projektleitung|Laufzeit|Förderung', 'Hankkeen johtaja|Kesto|Rahoittaja', 'Projectleider|Looptijd|Financiering', 'Responsable du projet|Durée|Financement']; // prettier-ignore
const SEPARATORS = ['\n', '. ', ' | ', '; ', ' – ', ' ', ' · ', ', ', '\n• ', ' / ', '\n- '];
const COLONS = [': ', ' : ', ':\u00a0'];
const PERIODS = ['2021–2024', '2021 - 2024', '1.1.2021–31.12.2024', 'januar 2021 – desember 2024', '2021–24'];

describe('generated lines', () => {
  it('are titles where a word of theirs is elsewhere a label', () => {
    for (const title of TITLES.flatMap(([all, form]) => all.map(form))) {
      const { id: _, original: __, ...fields } = readProjectLine(title);
      const filled = Object.entries(fields).filter(
        ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
      );
      expect(filled, title).to.deep.equal([['title', title]]);
    }
  });

  for (const labels of LABELS)
    it(`have their facts between all marks: ${labels}`, () => {
      const [leads, lasts, pays] = labels.split('|');
      for (const separator of SEPARATORS)
        for (const colon of COLONS)
          for (const period of PERIODS) {
            const facts = [`${leads}${colon}Anna Berg`, `${lasts}${colon}${period}`, `${pays}${colon}Forte`];
            const line = ['Kuulumisen tilat i byen', ...facts].join(separator);
            const { title, leader, start, end, funding } = readProjectLine(line);
            expect(
              [
                title,
                leader?.name,
                start?.slice(0, 4),
                end?.slice(0, 4),
                funding.map(({ funder }) => funder?.name),
              ],
              line,
            ).to.deep.equal(['Kuulumisen tilat i byen', 'Anna Berg', '2021', '2024', ['Forte']]);
          }
    });
});
