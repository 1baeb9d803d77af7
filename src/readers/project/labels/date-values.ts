import { findDates } from '../../words/dates.js';
import { readPeriod } from '../../words/period-value.js';
import { valueEnd } from '../../line/sentences.js';
import type { ProjectDraft } from '../draft.js';

/** Earliest year of a project; earlier periods are topics. */
const MIN_YEAR = 1970;

/** Maximum number of tokens of a value in which dates are searched for; the rest is prose. */
const MAX_TOKENS = 40;

/**
 * Reads the whole value of a period's label; other text is left for the note. Text that is less precise than the dates
 * ("høst 2024") is not claimed either, so that it stays in the note.
 */
export function readPeriodValue(
  draft: ProjectDraft,
  from: number,
  to: number,
  isSure: boolean,
  colon: boolean,
): boolean {
  const first = draft.tokens[from];
  if (!first || draft.record.start || draft.record.end) return false;
  let end = valueEnd(draft.tokens, from, Math.min(to, from + MAX_TOKENS), ';|');
  if (draft.tokens[end - 1]?.fold === '.' && draft.tokens[end - 2]?.kind === 'number') end--;
  // "Periode: 2021– · Leder: …" is open
  while (end > from && '·•/,'.includes(draft.tokens[end - 1]!.fold)) end--;
  const value = draft.slice(from, end);
  const period = readPeriod(value);
  const [span] = period?.spans ?? [];
  if (Number(period?.start?.slice(0, 4) ?? MIN_YEAR) < MIN_YEAR) return false;
  if (
    !period ||
    !span ||
    span[0] > (isSure ? 24 : 2) ||
    (!colon && !value.slice(...span).includes(' ') && span[1] - span[0] < 5)
  )
    return false;
  if (period.start) draft.record.start = period.start;
  if (period.end) draft.record.end = period.end;
  for (const [start, end] of period.inexact ? [] : period.spans)
    draft.claimText(first.start + start, first.start + end, period.start ? 'start' : 'end');
  return true;
}

/** Reads a day, month or year as the start or end. */
export function readDateValue(
  draft: ProjectDraft,
  field: 'start' | 'end',
  from: number,
  to: number,
  isSure: boolean,
): boolean {
  const first = draft.tokens[from]!;
  const [hit] = findDates(draft.slice(from, Math.min(to, from + 14)));
  // a season or short word may precede it: "Oppstart hausten 2003"
  if (!hit?.date || hit.start > (isSure ? 14 : 10)) return false;
  const [a, b] = draft.rangeOf(first.start + hit.start, first.start + hit.end);
  if (a > from) draft.claim(from, a, 'label');
  return draft.setDate(field, a, b, hit.date);
}
