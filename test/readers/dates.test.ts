/** In each engine: regular expressions with many branches. */
import { expect } from '@open-wc/testing';
import { spelledDays, spelledMonths, spelledPeriods } from './date-spellings.js';
import { findDates } from '../../src/readers/words/dates.js';
import { isOwnPeriod } from '../../src/readers/words/own-period.js';
import { findPeriods } from '../../src/readers/words/period-finder.js';
import { readPeriod } from '../../src/readers/words/period-value.js';

describe('findDates', () => {
  const dates: [string, string][] = [
    ['1. mai 2021', '2021-05-01'],
    ['31 May 2021', '2021-05-31'],
    ['May 31, 2021', '2021-05-31'],
    ['okt. 2020', '2020-10'],
    ['den 3 mars 2022', '2022-03-03'],
    ['1. Dezember 2023', '2023-12-01'],
    ['miessemánnu 2021', '2021-05'],
    ['1/9 2023', '2023-09-01'],
    ['01.09.2023', '2023-09-01'],
    ['2021-05-31', '2021-05-31'],
    ['2021-05', '2021-05'],
    ['31.12.24', '2024-12-31'],
    ['høsten 2022', '2022'],
    ['2021', '2021'],
    ['5.mai 2027', '2027-05-05'],
    ['31st of December 2026', '2026-12-31'],
    ['2026-12-31T23:59 AoE', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['Dec. 31st, 2026', '2026-12-31'],
    ['le 1er mai 2027', '2027-05-01'],
    ['1. toukokuuta 2027', '2027-05-01'],
    ['miessemánu 5. b. 2027', '2027-05-05'],
    ['Frist: 03/04/2026', '2026-04-03'],
    ['12/31/2026', '2026-12-31'],
  ];
  for (const [text, date] of dates)
    it(text, () => expect(findDates(text).map((hit) => hit.date)).to.deep.equal([date]));

  for (const text of [
    '31 February 2021',
    '31.02.2021',
    '29. februar 2023',
    '2021-13-01',
    'mai 2021-reformen',
    '1930s',
    'rom 2021a',
    '2009-12',
    'SOU 2018:19',
    'https://example.org/2021',
    'ISBN 978-82-2021-123-4',
  ]) {
    it(`no date in "${text}"`, () => expect(findDates(text).filter((hit) => hit.date)).to.deep.equal([]));
  }
});

describe('dates that say more than a record can hold', () => {
  for (const text of ['høsten 2026', 'early 2026', 'mid-May 2026', 'Q3 2026', 'medio mai 2026', '03/04/2026'])
    it(`"${text}" is inexact`, () => {
      const [hit, another] = findDates(text);
      expect([hit?.start, hit?.end, hit?.inexact, another]).to.deep.equal([0, text.length, true, undefined]);
    });
  it('gives no day where the order of day and month is unknown', () =>
    expect(findDates('03/04/2026')[0]?.date).to.equal('2026'));
  it('takes the order from another date of the text', () =>
    expect(findDates('03/04/2026, 31/12/2026').map(({ date }) => date)).to.deep.equal([
      '2026-04-03',
      '2026-12-31',
    ]));
});

describe('spellings of ten languages', () => {
  const read = (text: string) => {
    const dates = findDates(text).map(({ date }) => date);
    return dates.length ? dates.join() : undefined;
  };
  const readRange = (text: string) => {
    const period = readPeriod(text);
    return period && `${period.start ?? ''}/${period.end ?? ''}`;
  };
  const count = (spellings: { text: string; says: string }[], reader: typeof read) => {
    const results = spellings.map(({ text, says }) => ({ text, says, found: reader(text) }));
    return {
      all: results.length,
      wrong: results.filter(({ found, says }) => found !== undefined && found !== says),
      unread: results.filter(({ found }) => found === undefined).map(({ text }) => text),
    };
  };
  it('takes the year where "des" is an article', () => expect(read('der Bericht des 2021')).to.equal('2021'));
  it('of days and months: none wrong, at most one in a hundred unread', () => {
    const { all, wrong, unread } = count([...spelledDays(), ...spelledMonths()], read);
    expect(all).to.be.above(1000);
    expect(wrong).to.deep.equal([]);
    expect(unread, 'unread').to.have.lengthOf.at.most(all / 100);
  });
  it('of periods: none wrong, at most one in a hundred unread', () => {
    const { all, wrong, unread } = count(spelledPeriods(), readRange);
    expect(all).to.be.above(500);
    expect(wrong).to.deep.equal([]);
    expect(unread, 'unread').to.have.lengthOf.at.most(all / 100);
  });
});

describe('readPeriod', () => {
  const values: [value: string, start: string | undefined, end: string | undefined][] = [
    ['2024–', '2024', undefined],
    ['2024 – d.d.', '2024', undefined],
    ['2024 – nå', '2024', undefined],
    ['2016-', '2016', undefined],
    ['since 2019', '2019', undefined],
    ['2024', '2024', '2024'],
    ['2024 (3 år)', '2024', undefined],
    ['mai 2024', '2024-05', undefined],
    ['høsten 2024', '2024', undefined],
    ['høst 2024–vår 2026', '2024', '2026'],
    ['aug. 2024–juli 2027', '2024-08', '2027-07'],
    ['2024-01/2026-12', '2024-01', '2026-12'],
    ['01/2019 - 09/2025', '2019-01', '2025-09'],
    ['start 2024, slutt 2026', '2024', '2026'],
    ['fra 2024 til 2026', '2024', '2026'],
    ['From: 1 May 2024 to: 30 April 2026', '2024-05-01', '2026-04-30'],
    ['2021–2024 (forlenget til 2025)', '2021', '2025'],
    ['2021–2024 (midtveisevaluering 2022)', '2021', '2024'],
    ['–2025', undefined, '2025'],
  ];
  for (const [value, start, end] of values)
    it(value, () => {
      const period = readPeriod(value);
      expect([period?.start, period?.end]).to.deep.equal([start, end]);
    });
  for (const value of ['2024–2021', '31.02.2021–31.12.2022', '3 år', '2021, 2023', 'oktober–mars 2021', ''])
    it(`nothing in "${value}"`, () => expect(readPeriod(value)).to.equal(undefined));
  it('leaves other words to the note', () =>
    expect(readPeriod('2024 (3 år)')?.spans).to.deep.equal([[0, 4]]));
});

describe('a year fused to a word', () => {
  it('begins a period', () => {
    const [hit] = findPeriods('Jackson2018-2023');
    expect([hit?.start, hit?.from, hit?.to, hit?.fused]).to.deep.equal([7, '2018', '2023', true]);
    expect(isOwnPeriod(hit!, 'Jackson')).to.equal(true);
  });
});

describe('findPeriods', () => {
  const periods: [string, string | undefined, string | undefined][] = [
    ['2021–2024', '2021', '2024'],
    ['2021 - 2024', '2021', '2024'],
    ['2021–24', '2021', '2024'],
    ['2021/22', '2021', '2022'],
    ['1/9 2023-31/12 2024', '2023-09-01', '2024-12-31'],
    ['oktober 2020 til september 2024', '2020-10', '2024-09'],
    ['2020 t.o.m. 2023', '2020', '2023'],
    ['von 2020 bis 2022', '2020', '2022'],
    ['2022.01–2025.12', '2022-01', '2025-12'],
    ['2021–', '2021', undefined],
    ['2022 – present', '2022', undefined],
    ['siden 2019', '2019', undefined],
    ['from 2021', '2021', undefined],
  ];
  for (const [text, from, to] of periods) {
    it(text, () => expect(findPeriods(text).map((hit) => [hit.from, hit.to])).to.deep.equal([[from, to]]));
  }
  it('a year and a number after a full stop are no month by themselves', () =>
    expect(findPeriods('2020.04').some(({ from }) => from === '2020-04')).to.equal(false));
  it('a range that runs backwards is none', () => expect(findPeriods('2024–2021')).to.deep.equal([]));
});
