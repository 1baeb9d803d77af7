import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readProjectLine } from '../../src/readers/index.js';

/** Organisations whose names contain characters that separate names elsewhere: commas, "and", hyphens, full stops, brackets. */
const NAMES = [
  'Barne-, ungdoms- og familiedirektoratet',
  'Nærings-, handels- og fiskeridepartementet',
  'Slots- og Kulturstyrelsen',
  'Familie- und Jugendstiftung',
  'Opetus- ja kulttuuriministeriö',
  'Museum der Stadt Worms',
  'Institut der Universität Wien',
  'Akademie der bildenden Künste Wien',
  'Stiftung für die Freiheit',
  'Ministry of Education, Culture, Sports, Science and Technology',
  'Ministerium für Wasser und Umwelt, Weinbau, Forsten, Jagd und Heimat des Landes Hessen',
  'Bundesministerium für Familie, Senioren, Frauen und Jugend',
  'Ministerie van Landbouw, Natuur en Voedselkwaliteit',
  'Department for Environment, Food & Rural Affairs',
  'Forskningsrådet för miljö, areella näringar och samhällsbyggande',
  'Ministère de l’Enseignement supérieur, de la Recherche et de l’Innovation',
  'Institut for Kultur og Samfund',
  'Hochschule für Musik und Theater Hamburg',
  'London School of Hygiene and Tropical Medicine',
  'Social Sciences and Humanities Research Council of Canada',
  'Natural Sciences and Engineering Research Council',
  'Food and Agriculture Organization',
  'University of California, Berkeley',
  'Royal Botanic Gardens, Kew',
  'Det Kgl. Bibliotek',
  'Kungl. Vetenskapsakademien',
  'Forskningsrådet för hälsa, arbetsliv och välfärd (Forte)',
  'Barne- ungdoms- og familiedirektoratet (Bufdir)',
  'Arbeids- og velferdsdirektoratet (NAV)',
];
const OTHERS = ['Norges forskningsråd', 'Levanger kommune', 'Lund University', 'Vinnova', 'Wellcome Trust'];

const HEADS: readonly [head: string, fields: string, and: string][] = [
  ['Institutt for', 'pedagogikk idrett helse språk litteratur kultur ledelse', 'og'],
  ['Institutionen för', 'hälsa arbetsliv välfärd miljö pedagogik didaktik', 'och'],
  ['Ministeriet for', 'Kultur Landbrug Fiskeri Børn Undervisning Fødevarer', 'og'],
  ['Norwegian Ministry of', 'Education Culture Science Health Welfare Trade Energy Labour', 'and'],
  ['School of', 'Education Engineering Law Medicine Media Technology Humanities', 'and'],
  ['Staatsministerium für', 'Bildung Wissenschaft Kunst Gesundheit Familie Technik', 'und'],
  ['Hochschule für', 'Musik Theater Medien Technik Wirtschaft Gestaltung', 'und'],
  ['Ministerie van', 'Onderwijs Cultuur Wetenschap Landbouw Natuur Welzijn', 'en'],
];
const composed = fc
  .constantFrom(...HEADS)
  .chain(([head, fields, and]) =>
    fc
      .uniqueArray(fc.constantFrom(...fields.split(' ')), { minLength: 2, maxLength: 5 })
      .map((some) => `${head} ${some.slice(0, -1).join(', ')} ${and} ${some.at(-1)!}`),
  );
const name = fc.oneof(fc.constantFrom(...NAMES), composed);
const other = fc.constantFrom(...OTHERS);

const fundersOf = (text: string) =>
  readProjectLine(text).funding.map(({ funder, programme }) => String(funder?.name ?? programme));
const partnersOf = (text: string) => readProjectLine(text).partners.map((partner) => String(partner.name));

describe('names with separators inside', () => {
  it('are whole behind a label, alone', () => {
    for (const one of NAMES) {
      expect(fundersOf(`Omsorg i hjemmet\nFinansiering: ${one}`), one).to.deep.equal([one]);
      expect(partnersOf(`Omsorg i hjemmet\nPartnere: ${one}`), one).to.deep.equal([one]);
    }
  });

  it('are whole beside another name', () => {
    fc.assert(
      fc.property(name, other, fc.constantFrom(', ', '; ', ' og '), fc.boolean(), (one, two, mark, first) => {
        const names = first ? [one, two] : [two, one];
        // a unit keeps its university: "School of Law, Lund University"
        const isUnit = /^(?:Institut|School|Department|Avdeling|Fakultet)/.test(names[0]!);
        if (isUnit && mark === ', ' && /universit|högskola|hochschule/i.test(names[1]!)) return;
        expect(fundersOf(`Omsorg i hjemmet\nFinansiering: ${names.join(mark)}`)).to.deep.equal(names);
        expect(partnersOf(`Omsorg i hjemmet\nPartnere: ${names.join(mark)}`)).to.deep.equal(names);
      }),
      { numRuns: 400 },
    );
  });
});

describe('names of bodies that bear two names', () => {
  const bearer = fc
    .tuple(
      fc.constantFrom('Victoria', 'Gates', 'William', 'Marks', 'Ringling'),
      fc.constantFrom('and', '&'),
      fc.constantFrom('Albert', 'Spencer', 'Hewlett', 'Mary'),
      fc.constantFrom('Museum', 'Foundation', 'Trust', 'Library', 'College'),
    )
    .map((words) => words.join(' '));
  const more = fc.constantFrom('Tate', 'British Library', 'Norsk Folkemuseum', 'Oxford University');

  it('are whole at every place of a list', () => {
    fc.assert(
      fc.property(
        bearer,
        more,
        fc.constantFrom('Lund University', 'Vinnova'),
        fc.nat(2),
        (one, two, three, at) => {
          const names: string[] = [two, three];
          names.splice(at, 0, one);
          for (const list of [
            names.join(', '),
            names.join('; '),
            `${names.slice(0, 2).join(', ')} and ${names[2]!}`,
          ])
            expect(partnersOf(`Omsorg i hjemmet\nPartnere: ${list}`), list).to.deep.equal(names);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('lists of names', () => {
  it('are parted where each part is a body of its own', () => {
    const lists = [
      ['NTNU og UiB', ['NTNU', 'UiB']],
      ['Levanger kommune, Nord universitet', ['Levanger kommune', 'Nord universitet']],
      ['Norges forskningsråd og Helsedirektoratet', ['Norges forskningsråd', 'Helsedirektoratet']],
      ['Arts and Humanities Research Council and Wellcome Trust', ['Arts and Humanities Research Council', 'Wellcome Trust']],
      ['British Academy and Equinor', ['British Academy', 'Equinor']],
      ['Institutt for pedagogikk, Levanger kommune og NTNU', ['Institutt for pedagogikk', 'Levanger kommune', 'NTNU']],
      ['Ministry of Health, Helsedirektoratet and Bodø kommune', ['Ministry of Health', 'Helsedirektoratet', 'Bodø kommune']],
      ['Tate and British Museum', ['Tate', 'British Museum']],
      ['Nofima og Norsk Folkemuseum', ['Nofima', 'Norsk Folkemuseum']],
      ['Equinor and Lund University', ['Equinor', 'Lund University']],
      ['University of Oslo, Equinor', ['University of Oslo', 'Equinor']],
    ] as const; // prettier-ignore
    for (const [value, names] of lists)
      expect(partnersOf(`Omsorg i hjemmet\nPartnere: ${value}`), value).to.deep.equal(names);
  });

  it('have no programme in a university’s short name', () => {
    expect(fundersOf('Omsorg i hjemmet\nFinansiering: Lund University, UiB')).to.deep.equal(['Lund University', 'UiB']); // prettier-ignore
    expect(fundersOf('Omsorg i hjemmet\nFinansiering: Vinnova og NTNU')).to.deep.equal(['Vinnova', 'NTNU']);
  });
});
