import { expect } from '@open-wc/testing';
import { callStateOf, statusOf } from '../../src/records/index.js';

describe('statusOf', () => {
  const cases: [object, string, string][] = [
    [{ start: '2021', end: '2024' }, '2020-12-31', 'planned'],
    [{ start: '2021', end: '2024' }, '2021-01-01', 'ongoing'],
    [{ start: '2021', end: '2024' }, '2024-12-31', 'ongoing'],
    [{ start: '2021', end: '2024' }, '2025-01-01', 'finished'],
    [{ end: '2024-02' }, '2024-02-29', 'ongoing'],
    [{ end: '2024-02' }, '2024-03-01', 'finished'],
    [{ end: '2024-05-31' }, '2024-05-31', 'ongoing'],
    [{ start: '2027' }, '2026-11-21', 'planned'],
    [{ start: '2019' }, '2026-11-21', 'ongoing'],
    [{}, '2026-11-21', 'unknown'],
    [{ end: '2024-02-31' }, '2026-11-21', 'unknown'],
    // in the wrong order: the later date is used as the end
    [{ start: '2024', end: '2020' }, '2019-12-31', 'planned'],
    [{ start: '2024', end: '2020' }, '2022-06-01', 'ongoing'],
    [{ start: '2024', end: '2020' }, '2025-01-01', 'finished'],
    [{ start: '2027-03', end: '2025-09-15' }, '2026-11-21', 'ongoing'],
    // not reversed, since the year contains the day
    [{ start: '2021-05-31', end: '2021' }, '2021-03-01', 'planned'],
    [{ end: 2024 as unknown as string }, '2026-11-21', 'finished'],
    [{ status: 'ongoing', end: '1999' }, '2026-11-21', 'ongoing'],
  ];
  for (const [project, today, expected] of cases)
    it(`${JSON.stringify(project)} is ${expected} on ${today}`, () => {
      expect(statusOf(project, today)).to.equal(expected);
    });

  const boundaries: [string, string, string, string][] = [
    // the date as written, its first day with the day before, its last day with the day after
    ['2024', '2023-12-31 2024-01-01', '2024-12-31 2025-01-01', 'a year'],
    ['2024-02', '2024-01-31 2024-02-01', '2024-02-29 2024-03-01', 'a month'],
    ['2023-02', '2023-01-31 2023-02-01', '2023-02-28 2023-03-01', 'a month of a common year'],
    ['2024-12', '2024-11-30 2024-12-01', '2024-12-31 2025-01-01', 'the last month'],
    ['2024-05-31', '2024-05-30 2024-05-31', '2024-05-31 2024-06-01', 'a day'],
    ['2024-03-31T23:30:00-11:00', '2024-03-30 2024-03-31', '2024-03-31 2024-04-01', 'a moment'],
  ];
  for (const [date, first, last, name] of boundaries)
    it(`changes on the days at each side of ${name}, ${date}`, () => {
      const on = (project: object, days: string) => days.split(' ').map((day) => statusOf(project, day));
      expect(on({ start: date }, first)).to.deep.equal(['planned', 'ongoing']);
      expect(on({ end: date }, last)).to.deep.equal(['ongoing', 'finished']);
      expect(on({ start: date, end: date }, first)).to.deep.equal(['planned', 'ongoing']);
      expect(on({ start: date, end: date }, last)).to.deep.equal(['ongoing', 'finished']);
    });

  it('uses the visitor’s current day by default', () => {
    expect(statusOf({ end: '1999' })).to.equal('finished');
    expect(statusOf({ start: '9999' })).to.equal('planned');
  });
});

describe('callStateOf', () => {
  const cases: [object, string, string][] = [
    [{ deadline: '2026-12-01' }, '2026-11-30', 'open'],
    [{ deadline: '2026-12-01' }, '2026-12-01', 'last-day'],
    [{ deadline: '2026-12-01' }, '2026-12-02', 'closed'],
    [{ deadline: '2026-12' }, '2026-12-31', 'last-day'],
    [{ deadline: '2026-12-01', published: '2027-02' }, '2027-01-31', 'closed'],
    [{ deadline: '2026-12-01', published: '2027-02' }, '2027-02-01', 'published'],
    [{ deadline: '2026-12-01', status: 'closed' }, '2026-11-01', 'closed'],
    [{ deadline: '2026-12-01', status: 'open' }, '2026-12-01', 'last-day'],
    [{ deadline: '2026-12-01', status: 'open' }, '2026-12-02', 'closed'],
    [{ deadline: '2026-12-01', status: 'open' }, '2026-11-30', 'open'],
    [{ status: 'open' }, '2026-12-02', 'open'],
    [{ status: 'published' }, '2026-12-01', 'published'],
    [{ deadline: 'snart' }, '2026-12-01', 'unknown'],
    [{}, '2026-12-01', 'unknown'],
  ];
  for (const [issue, today, expected] of cases)
    it(`${JSON.stringify(issue)} is ${expected} on ${today}`, () => {
      expect(callStateOf(issue, today)).to.equal(expected);
    });
});
