import { firstDay, lastDay } from '../../records/dates.js';
import type { PartialDate } from '../../records/types.js';
import { findDates } from './dates.js';
import { findPeriods, type PeriodHit } from './period-finder.js';
import { tokenize, type Token } from './tokens.js';

/** A period read from the whole value of a label; text outside `spans` is left for the note. */
interface LabelledPeriod {
  start?: PartialDate;
  end?: PartialDate;
  /** The parts of the value that were read, in order. */
  spans: [start: number, end: number][];
  /** Whether the text is less precise than the dates: a season, "early 2026". */
  inexact?: boolean;
}

/** Words for an extension: "2021–2024 (forlenget til 2025)". */
const EXTENDED = new Set(
  (
    'extended prolonged extension forlenget forlenga utvidet utvida utsatt forlengelse forlanget forlaenget forlaengelse ' +
    'forlangd forlangt forlangning verlangert verlangerung prolonge prolongee prolongation verlengd verlenging jatkettu'
  ).split(' '),
);

/**
 * Reads the whole value of a label: "2024–", "høst 2024–vår 2026", "2021–2024 (forlenget til 2025)", "start 2024, slutt
 * 2026". A year alone is both start and end; with other text, "2024 (3 år)", it is the start. Undefined if nothing can
 * be read, or if it is ambiguous.
 */
export function readPeriod(
  text: string,
  tokens: readonly Token[] = tokenize(text),
): LabelledPeriod | undefined {
  const hits = findPeriods(text, tokens);
  const [first, ...others] = hits;
  // after an invalid date or a reversed range, the rest is not the period
  if (!first || hasUnread(text, tokens, first)) return undefined;
  if (first.shape === 'single') return readSingle(tokens, first, others);
  const result: LabelledPeriod = {
    spans: [[first.start, first.end]],
    ...(first.inexact && { inexact: true }),
  };
  if (first.from) result.start = first.from;
  if (first.to) result.end = first.to;
  const second = others[0];
  if (!second) return result;
  const last = second.to ?? second.from;
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.end);
  if (first.shape === 'open') {
    // "from 2024, until 2026"
    const isOther =
      second.shape === 'open' && (first.from ? second.to && !second.from : second.from && !second.to);
    if (isOther) Object.assign(result, first.from ? { end: second.to } : { start: second.from });
    else return result;
  } else if (between.some(({ fold }) => EXTENDED.has(fold))) {
    if (second.shape === 'range' || !last || lastDay(last) < lastDay(first.to!)) return result;
    result.end = last;
  } else return result;
  if (result.start && result.end && firstDay(result.start) > lastDay(result.end)) return undefined;
  result.spans.push([second.start, second.end]);
  return result;
}

function readSingle(
  tokens: readonly Token[],
  hit: PeriodHit,
  others: readonly PeriodHit[],
): LabelledPeriod | undefined {
  const [next] = others;
  // start and end: "2021 / 2025"
  if (
    others.length === 1 &&
    next!.shape === 'single' &&
    next!.from! > hit.from! &&
    (isSlash(tokens, hit, next!) || areDays(tokens, hit, next!))
  )
    return { start: hit.from!, end: next!.from!, spans: [[hit.start, next!.end]] };
  // years without an explanation: "2021, 2023"
  if (others.some(({ shape }) => shape === 'single')) return undefined;
  const isAlone = tokens.every(
    ({ kind, start, end }) => kind === 'mark' || (start >= hit.start && end <= hit.end),
  );
  const period: LabelledPeriod = { start: hit.from!, spans: [[hit.start, hit.end]] };
  if (isAlone && hit.from!.length === 4 && !hit.inexact) period.end = hit.from!;
  const [other] = others;
  // "2024, ends 2026"
  if (other?.shape === 'open' && other.to && other.to.slice(0, 4) >= hit.from!.slice(0, 4)) {
    period.end = other.to;
    period.spans.push([other.start, other.end]);
  }
  if (hit.inexact || other?.inexact) period.inexact = true;
  return period;
}

/** Whether two full dates follow each other without a mark: "01.01.2020 31.12.2024". */
const areDays = (tokens: readonly Token[], a: PeriodHit, b: PeriodHit): boolean =>
  a.from!.length === 10 &&
  b.from!.length === 10 &&
  !tokens.some(({ start, end }) => start >= a.end && end <= b.start);

/** Whether only a slash separates two dates. */
const isSlash = (tokens: readonly Token[], { end }: PeriodHit, { start }: PeriodHit): boolean =>
  tokens
    .filter((token) => token.start >= end && token.end <= start)
    .map(({ fold }) => fold)
    .join('') === '/';

/** Whether an unreadable date precedes the first period. */
const hasUnread = (text: string, tokens: readonly Token[], { start }: PeriodHit): boolean =>
  findDates(text, tokens).some((date) => !date.date && date.start < start);
