import { expect } from '@open-wc/testing';
import { findDates } from '../../src/readers/dates.js';
import { findPeriods } from '../../src/readers/periods.js';

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
  ]) {
    it(`no date in "${text}"`, () => expect(findDates(text).filter((hit) => hit.date)).to.deep.equal([]));
  }
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
    ['2021–', '2021', undefined],
    ['2022 – present', '2022', undefined],
    ['siden 2019', '2019', undefined],
    ['from 2021', '2021', undefined],
  ];
  for (const [text, from, to] of periods) {
    it(text, () => expect(findPeriods(text).map((hit) => [hit.from, hit.to])).to.deep.equal([[from, to]]));
  }
  it('a range that runs backwards is none', () => expect(findPeriods('2024–2021')).to.deep.equal([]));
});
