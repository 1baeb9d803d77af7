import { toPartialDate } from '../../../records/dates.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';

/** Reads the months at the start of a line, if lines of the list start with months: "10/12 – 10/16 Title". */
export function readMonths(draft: ProjectDraft, from: number): number {
  const { tokens } = draft;
  const [a, , b, , c, , d] = tokens.slice(from, from + 7).map(({ text }) => text);
  if (!draft.habits.months || !/^\d\d?\/\d\d ?[–—-] ?\d\d?\/\d\d$/.test(draft.slice(from, from + 7)))
    return from;
  const dateOf = (month: string, year: string) =>
    toPartialDate(`${Number(year) < 60 ? 20 : 19}${year}-${month.padStart(2, '0')}`);
  const [start, end] = [dateOf(a!, b!), dateOf(c!, d!)];
  draft.rule = 'months before the title';
  return start && end && start <= end && draft.setPeriod(from, from + 7, start, end) ? from + 7 : from;
}

/**
 * Reads the funder at the end of a line, if lines of the list end in funders, "Title / DFG", and returns the end of the
 * rest.
 */
export function readPayer(draft: ProjectDraft, from: number, to: number): number {
  const slash =
    draft.habits.payers === 'slash'
      ? draft.tokens.findLastIndex(({ fold, spaced }, i) => i > from && i < to - 1 && fold === '/' && spaced)
      : -1;
  if (slash < 0 || to < draft.lines[0]![1]) return to;
  draft.rule = 'funder where the list has funders';
  return readFunding(draft, slash + 1, to, true) ? slash : to;
}
