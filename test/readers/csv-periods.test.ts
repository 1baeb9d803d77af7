import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCsv } from '../../src/readers/index.js';
import type { RowProblem } from '../../src/readers/index.js';
import { statusOf } from '../../src/records/index.js';

function read(text: string) {
  const problems: RowProblem[] = [];
  const [project] = readCsv(text, 'project', (problem) => problems.push(problem));
  return { project: project!, problems };
}

describe('a period that goes on has no end', () => {
  const periods = [
    '2019 – nå', '2019–nå', '2019 - no', '2019–nu', '2019 – present', '2019-present', '2019 – the present', '2019 to date', '2019 – now',
    '2019 – ongoing', '2019–pågående', '2019 – pågår', '2019 – løpende', '2019–', '2019-', '2019 –', '2019 →', '2019->', '2019 - ?',
    '2019–…', '2019 – TBD', '2019 – ukjent', '2019 til nå', '2019 til dags dato', '2019 – d.d.', '2019–i dag', 'fra 2019', 'frå 2019',
    'since 2019', 'siden 2019', 'from 2019', 'från 2019', 'seit 2019', 'ab 2019', 'sinds 2019', 'vanaf 2019', 'depuis 2019', 'Start: 2019',
    'fra og med 2019', 'f.o.m. 2019', '2019 – heute', '2019 – laufend', '2019 – heden', '2019 – en cours', "2019 – aujourd'hui",
    '2019 – open-ended', '2019–fortsatt', '(2019–)', '2019 – jatkuu', '2019 — nå', '2019−',
  ]; // prettier-ignore
  for (const period of periods)
    it(period, () => {
      const { project, problems } = read(`Tittel\tPeriode\nA\t${period}`);
      expect([project.start, project.end]).to.deep.equal(['2019', undefined]);
      expect(statusOf(project, '2031-01-01')).not.to.equal('finished');
      expect(problems).to.deep.equal([]);
    });

  for (const end of [
    'nå',
    'present',
    'pågår',
    'ongoing',
    'løpende',
    'd.d.',
    '–',
    '',
    'ukjent',
    'TBD',
    'open',
    '?',
    'heute',
    'en cours',
    'nu',
    'i dag',
  ])
    it(`with the end "${end}"`, () => {
      const { project, problems } = read(`Tittel\tStart\tSlutt\nA\t2019\t${end}`);
      expect([project.start, project.end, project.note]).to.deep.equal(['2019', undefined, undefined]);
      expect(problems).to.deep.equal([]);
    });
});

describe('a period in one cell', () => {
  for (const [period, start, end] of [
    ['aug. 2024–juli 2027', '2024-08', '2027-07'],
    ['aug 2024 - jul 2027', '2024-08', '2027-07'],
    ['August 2024 to July 2027', '2024-08', '2027-07'],
    ['(mai 2024 – juni 2026)', '2024-05', '2026-06'],
    ['2024-01/2026-12', '2024-01', '2026-12'],
    ['2024-01-15/2026-12-31', '2024-01-15', '2026-12-31'],
    ['01/2024–12/2026', '2024-01', '2026-12'],
    ['2024/2026', '2024', '2026'],
    ['01.08.2024–31.07.2027', '2024-08-01', '2027-07-31'],
    ['1. august 2024 – 31. juli 2027', '2024-08-01', '2027-07-31'],
    ['fra 1.8.2024 til 31.7.2027', '2024-08-01', '2027-07-31'],
    ['august–desember 2021', '2021-08', '2021-12'],
    ['01.08–31.12.2021', '2021-08-01', '2021-12-31'],
    ['1.–31. mai 2021', '2021-05-01', '2021-05-31'],
    ['januar 2024 bis Dezember 2026', '2024-01', '2026-12'],
    ['janvier 2024 – décembre 2026', '2024-01', '2026-12'],
    ['maart 2024 tot december 2026', '2024-03', '2026-12'],
    ['tammikuu 2024 – joulukuu 2026', '2024-01', '2026-12'],
    ['Jan-24 – Dec-26', '2024-01', '2026-12'],
    ['2024 till och med 2026', '2024', '2026'],
    ['til og med 2026', undefined, '2026'],
    ['–2026', undefined, '2026'],
  ])
    it(period!, () => {
      const { project, problems } = read(`Tittel\tPeriode\nA\t${period}`);
      expect([project.start, project.end]).to.deep.equal([start, end]);
      expect(problems).to.deep.equal([]);
    });

  for (const period of [
    'høst 2024–vår 2026',
    'høsten 2024',
    'Q1 2024',
    'Q1 2024–Q4 2026',
    '2024 (3 år)',
    '3 år',
    '36 months',
    '36',
    'ca. 2021–2024',
    '2021–2024 (forlenget)',
    '2021–2024, forlenget til 2025',
    '2021, 2022',
    '2021 og 2022',
    'mai 2024',
    '2024H1',
    'mid-2024 – 2026',
    '2024–2021',
    '2009-12',
    'tidlig 2024 – 2026',
    '2021–24 eller 25',
  ])
    // prettier-ignore
    it(`that is invalid or has more text stays in the note in full: ${period}`, () => {
      const { project, problems } = read(`Tittel\tPeriode\nA\t${period}`);
      expect([project.start, project.end, project.note]).to.deep.equal([
        undefined,
        undefined,
        `Periode: ${period}`,
      ]);
      expect(problems.map(({ row }) => row)).to.deep.equal([2]);
    });

  it('of one year in a column of years stays a note', () => {
    expect(read('Tittel;År\nA;2021').project).to.deep.include({ note: 'År: 2021' });
    expect(read('Tittel;År\nA;2021–2024').project).to.include({ start: '2021', end: '2024' });
  });
});

describe('a date in a cell', () => {
  for (const [cell, date] of [
    ['31st of May 2021', '2021-05-31'],
    ['May 31st, 2021', '2021-05-31'],
    ['1er mars 2021', '2021-03-01'],
    ['den 1. maj 2021', '2021-05-01'],
    ['20210531', '2021-05-31'],
    ['2021-05-31T23:00:00.000+02:00', '2021-05-31'],
    ['31/12/2021', '2021-12-31'],
    ['mei 2021', '2021-05'],
    ['Sept. 2021', '2021-09'],
    ['marras 2021', '2021-11'],
    ['août 2021', '2021-08'],
  ])
    it(`${cell}`, () => {
      expect(read(`Tittel\tStart\nA\t${cell}`).project.start).to.equal(date);
    });

  for (const cell of [
    'ca. 2021',
    'høst 2021',
    'Q1 2021',
    '2021?',
    'mai',
    'May 31',
    '2021 eller 2022',
    '31.02.2021',
    'juin/juillet 2021',
    'aug–sept 2021',
    '2021/22',
    '2021/2022',
  ])
    it(`"${cell}" is none`, () => {
      const { project, problems } = read(`Tittel\tStart\nA\t${cell}`);
      expect([project.start, project.note]).to.deep.equal([undefined, `Start: ${cell}`]);
      expect(problems).to.have.length(1);
    });

  it('is what was written, in all ways to write a period', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    const ways: ((iso: string) => string)[] = [
      (iso) => iso,
      (iso) => iso.split('-').reverse().join('.'),
      (iso) =>
        `${Number(iso.slice(8))}. ${new Date(iso).toLocaleString('de', { month: 'long', timeZone: 'UTC' })} ${iso.slice(0, 4)}`,
      (iso) =>
        `${new Date(iso).toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${Number(iso.slice(8))}, ${iso.slice(0, 4)}`,
    ];
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(...ways),
        fc.constantFrom(' – ', '–', ' - ', ' til ', ' to '),
        (a, b, way, joint) => {
          const [start, end] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
          const { project } = read(`Tittel\tPeriode\nA\t${way(start!)}${joint}${way(end!)}`);
          expect([project.start, project.end]).to.deep.equal([start, end]);
        },
      ),
    );
  });
});
