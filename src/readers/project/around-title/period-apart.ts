import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import type { Token } from '../../words/tokens.js';
import type { PartialDate } from '../../../records/types.js';
import type { ProjectDraft } from '../draft.js';
import { isLoneName } from '../facts/lone-name.js';
import { hasFacts } from '../has-facts.js';

const BEFORE = ',;|·•([-';
const AFTER = ',;|·•)].(';

/** A period, as a token range with its dates. */
interface Apart {
  from: number;
  to: number;
  start: PartialDate | undefined;
  end: PartialDate | undefined;
}

/**
 * Reads the only period in words that no other rule has read, if marks or line ends set it apart: "OpenVerb, COST Action
 * (2020–2024); …", "2020–22 | NSF | …". Several periods are those of persons, phases or programmes. Returns what is left
 * of the title.
 */
export function readPeriodApart(
  draft: ProjectDraft,
  [start, end]: [start: number, end: number],
): [start: number, end: number] {
  const { record, tokens } = draft;
  const found = record.start || record.end ? undefined : periodApart(draft);
  if (!found) return [start, end];
  const [a, b] = [tokens[found.from]!.start, tokens[found.to - 1]!.end];
  const isInside = a < end && b > start;
  const isInBracket = tokens[found.from - 1]?.fold === '(';
  // a title may be about a period: "NTNU, 2015–2020"
  if (isInside && !isInBracket && !hasFacts(record)) return [start, end];
  const isAtStart = isInside && found.from <= draft.indexAt(start);
  // a title goes on after a word, a colon or a dash, and up to the end of a bracket with other words
  const next = tokens[isInBracket ? found.to + 1 : found.to];
  const goesOn =
    next &&
    !next.breaks &&
    (next.kind !== 'mark' || ':-'.includes(next.fold) || (!isInBracket && ')]'.includes(next.fold)));
  if (isInside && !isAtStart && goesOn) return [start, end];
  draft.rule = 'only period in the entry';
  draft.setPeriod(found.from, found.to, found.start, found.end);
  draft.rule = undefined;
  if (!isInside) return [start, end];
  return isAtStart ? [b, end] : [start, a];
}

function periodApart(draft: ProjectDraft): Apart | undefined {
  const { tokens, text, spans, unreadLabels } = draft;
  if (!/\d{4}/.test(text)) return undefined;
  let found: Apart | undefined;
  for (const [start, end] of spans.rest())
    for (const hit of findPeriods(text.slice(start, end))) {
      if (hit.shape === 'single') continue;
      if (found) return undefined;
      const [from, to] = draft.rangeOf(start + hit.start, start + hit.end);
      const line = draft.lines.find(([, last]) => from < last)!;
      const isBelow = line !== draft.lines[0];
      const before = from > line[0] ? tokens[from - 1] : undefined;
      // "Funded by X. 2021–2024."
      const isBehindFact = isBelow && before?.fold === '.' && !draft.isFree(from - 2, from - 1);
      // "since 2023"
      if (hit.shape === 'open' && !(isBelow && (isBehindFact || (from === line[0] && to === line[1]))))
        return undefined;
      const lineStart = tokens[line[0]]!.start;
      const after = to < line[1] ? tokens[to] : undefined;
      const isApart =
        (!before || isBehindFact || BEFORE.includes(before.fold)) &&
        (!after ||
          AFTER.includes(after.fold) ||
          // "2021–2023 – Region West"
          (isBelow && from === line[0] && after.fold === '-' && after.spaced) ||
          !draft.isFree(to, to + 1));
      const isUnread = unreadLabels.some((at) => at >= lineStart && at < tokens[from]!.start);
      const open = openBracket(tokens, line[0], from);
      const words = (!isBehindFact && text.slice(lineStart, tokens[open]?.end ?? tokens[from]!.start)) || '|';
      const isPersons = !isBehindFact && isOfPerson(draft, line[0], from);
      if (!isApart || isUnread || isPersons || !isOwnPeriod(hit, words)) return undefined;
      found = { from, to, start: hit.from, end: hit.to };
    }
  return found;
}

/** Whether a name alone precedes a period or its bracket: "Anna Berg (2019–2021)". */
function isOfPerson({ tokens }: ProjectDraft, first: number, at: number): boolean {
  const end = tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
  let from = end;
  while (from > first && !BEFORE.includes(tokens[from - 1]!.fold)) from--;
  return from < end && isLoneName(tokens, from, end);
}

/** Index of the bracket that is open before `at`, or -1. */
function openBracket(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i >= first; i--) {
    if (tokens[i]!.fold === ')') return -1;
    if (tokens[i]!.fold === '(') return i;
  }
  return -1;
}
