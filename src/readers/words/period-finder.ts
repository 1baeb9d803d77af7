import { firstDay, lastDay } from '../../records/dates.js';
import type { PartialDate } from '../../records/types.js';
import { dateFrom, datesIn, type TokenDate } from './dates.js';
import { monthNumber } from './months.js';
import { leadStart } from './period-lead.js';
import { tokenize, type Token } from './tokens.js';

/** A period in a text. `single` is a date that is neither marked as start nor as end. */
export interface PeriodHit {
  start: number;
  end: number;
  from?: PartialDate;
  to?: PartialDate;
  shape: 'range' | 'open' | 'single';
  /** Whether the text is less precise than the dates: seasons, "early 2026". */
  inexact?: boolean;
  /** Whether its first year is fused to a word: `Jackson2018-2023`. */
  fused?: boolean;
  /** Whether a word introduces it: "fra 2017 til 2022". */
  led?: boolean;
}

const words = (list: string) => new Set(list.split(' '));

const TO = words('to til till tot bis through thru until up a au jusquau jusqua tom tm radjai');
const AFTER_TO = words('og och und med zum zu den the including and le of en met');
const NOW = words(
  'present today now ongoing na nu idag dd date dato heute jetzt laufend pagar pagaende pagaande pagande heden nykyhetki nyt ' +
    'aujourdhui encours current continuing odne still',
);
const BEFORE_NOW = words('the til dags i ce en current still');
const SINCE = words(
  'since sidan siden fra from fran fom seit ab sinds vanaf depuis des vuodesta partir oppstart begynner begins began begun startet alkaa',
);
/** Words before the first of two joined dates only: "von 2021 bis 2024", "between 2021 and 2024". */
const FROM = words('von van du de between mellom mellan mellem zwischen tussen entre');
const BETWEEN = words('between mellom mellan mellem zwischen tussen entre');
const AND = words('and og och und en et');
const UNTIL = words(
  'until til till tom bis tot endet endes ended ends avsluttet avslutta avsluttes avslutning avslutas avslutad completed finished jusquen jusqua jusquau ' +
    'afsluttet afsluttes slutt sluttet slutter slutar slut ende einde paattyy',
);
const ONWARDS = words('onwards onward onward fremover framover framat fremad alkaen lahtien');
const FILLER = words('in i im en ar year the jahr annee l den le a');

/** Periods in a text, in order: ranges, open periods and single dates. */
export function findPeriods(text: string, tokens?: readonly Token[]): PeriodHit[] {
  return /[0-9]/.test(text) ? periodsIn(tokens ?? tokenize(text)) : [];
}

function periodsIn(tokens: readonly Token[]): PeriodHit[] {
  const dates = datesIn(tokens);
  const periods: PeriodHit[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    const next = dates[i + 1];
    const join = next && joinEnd(tokens, date.to, isInterval(tokens, date, next));
    if (next && (join === next.from || isBetween(tokens, date, next))) {
      i++;
      const range = rangeOf(date, next);
      const since = sinceAt(tokens, date.from) ?? wordBefore(tokens, date.from, FROM);
      const first = tokens[date.from]!;
      // in a table row without spaces between cells: `Jackson2018-2023`
      const fused = !first.spaced && tokens[date.from - 1]?.kind === 'word' && { fused: true };
      const led = since !== undefined && { led: true };
      const apart = leadStart(tokens, since ?? date.from);
      if (range && apart !== undefined) periods.push({ ...range, start: tokens[apart]!.start, ...fused });
      else if (range) periods.push({ ...range, start: tokens[since ?? date.from]!.start, ...fused, ...led });
      continue;
    }
    const hit = lonePeriod(tokens, date);
    if (hit) periods.push(hit);
  }
  return periods;
}

/** Whether two dates are joined as in "between 2021 and 2024". */
const isBetween = (tokens: readonly Token[], { from, to }: TokenDate, next: TokenDate): boolean =>
  next.from === to + 1 && AND.has(tokens[to]!.fold) && wordBefore(tokens, from, BETWEEN) !== undefined;

/** Whether two dates form an ISO 8601 interval: `2024-01/2026-12`. */
const isInterval = (tokens: readonly Token[], { to, date }: TokenDate, next: TokenDate): boolean =>
  tokens[to]?.fold === '/' &&
  next.from === to + 1 &&
  (date?.length ?? 0) > 4 &&
  next.date?.length === date?.length;

/** Index after the tokens that join two dates into a period; undefined if they are not joined. */
function joinEnd(tokens: readonly Token[], at: number, slash = false): number | undefined {
  const token = tokens[at];
  if (!token || token.breaks) return undefined;
  if (slash) return at + 1;
  const isDash = token.fold === '-' || token.fold === '→';
  if (!isDash && !(token.kind === 'word' && TO.has(token.fold))) {
    // "t. o. m.", "t/m"
    const letters = [0, 2, 4].map((n) => tokens[at + n]?.fold ?? '').join('');
    return letters === 'tom' && tokens[at + 5]?.fold === '.'
      ? at + 6
      : letters.startsWith('tm')
        ? at + 3
        : undefined;
  }
  let i = at + 1;
  while (i < at + 4 && tokens[i] && !tokens[i]!.breaks) {
    const { fold } = tokens[i]!;
    if (
      !(isDash
        ? fold === '-' || TO.has(fold) || fold === 'den'
        : AFTER_TO.has(fold) || ('.:'.includes(fold) && !tokens[i]!.spaced))
    )
      break;
    i++;
  }
  return i;
}

const firstOf = ({ date, months }: TokenDate): PartialDate | undefined => months?.[0] ?? date;
const lastOf = ({ date, months, until }: TokenDate): PartialDate | undefined => months?.[1] ?? until ?? date;
const isVague = ({ inexact, months, near }: TokenDate): boolean =>
  (inexact === true || near !== undefined) && !months;

function rangeOf(first: TokenDate, last: TokenDate): PeriodHit | undefined {
  const [from, to] = [firstOf(first), lastOf(last) ?? last.near];
  if (!from || !to || first.until || last.until || firstDay(from) > lastDay(to)) return undefined;
  const inexact = isVague(first) || isVague(last);
  return { start: first.start, end: last.end, from, to, shape: 'range', ...(inexact && { inexact }) };
}

/** The period of a date that is not joined to another. */
function lonePeriod(tokens: readonly Token[], date: TokenDate): PeriodHit | undefined {
  const { start, end, from, to } = date;
  const first = firstOf(date);
  if (!first) return undefined;
  const vague = isVague(date) && { inexact: true };
  const partial = partialBefore(tokens, date);
  if (partial)
    return partial.from === undefined
      ? undefined
      : { start: partial.start, end, from: partial.from, to: lastOf(date)!, shape: 'range' };
  const since = sinceAt(tokens, from);
  const opens = openEnd(tokens, to);
  const starts = tokens[since ?? from]!.start;
  if (date.until) return { start: starts, end, from: first, to: date.until, shape: 'range' };
  if (since !== undefined || opens !== undefined)
    return { start: starts, end: opens ? tokens[opens - 1]!.end : end, from: first, shape: 'open', ...vague };
  const until = wordBefore(tokens, from, UNTIL) ?? leadingDash(tokens, from);
  if (until !== undefined)
    return { start: tokens[until]!.start, end, to: lastOf(date)!, shape: 'open', ...vague };
  if (date.months) return { start, end, from: first, to: date.months[1], shape: 'range' };
  return { start, end, from: first, shape: 'single', ...vague };
}

/** Index of a word of the given set before a date, skipping colons and short words. */
function wordBefore(tokens: readonly Token[], at: number, set: ReadonlySet<string>): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (tokens[i + 1]!.breaks) return undefined;
    const { fold, kind } = tokens[i]!;
    if (kind === 'word' && set.has(fold)) return i;
    if (!FILLER.has(fold) && fold !== ':' && !(fold === '.' && !tokens[i]!.spaced)) return undefined;
  }
  return undefined;
}

/** Index of "since", "fra" or "start:" before a date. */
function sinceAt(tokens: readonly Token[], at: number): number | undefined {
  const found = wordBefore(tokens, at, SINCE);
  // in French and English, "des" does not introduce a date
  if (found !== undefined)
    return tokens[found]!.fold === 'des' && !tokens[found]!.text.includes('è') ? undefined : found;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (tokens[i + 1]!.breaks) return undefined;
    if (tokens[i]!.fold.startsWith('start')) return i;
    if (!FILLER.has(tokens[i]!.fold) && tokens[i]!.fold !== ':') return undefined;
  }
  return undefined;
}

/** Index of a dash at the start, before an end date: "(–2025)", "-2025". */
function leadingDash(tokens: readonly Token[], at: number): number | undefined {
  const dash = tokens[at - 1];
  if (dash?.fold !== '-' || dash.kind !== 'mark' || tokens[at]!.spaced) return undefined;
  const before = tokens[at - 2];
  return !before || dash.breaks || before.fold === '(' || before.fold === ':' ? at - 1 : undefined;
}

/** Index after the end of an open period: "–", "– present", "til i dag", "onwards", "og fremover". */
function openEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || token.breaks) return undefined;
  if (ONWARDS.has(token.fold)) return at + 1;
  const second = tokens[at + 1];
  if (
    (token.fold === 'and' || token.fold === 'og' || token.fold === 'och') &&
    second &&
    ONWARDS.has(second.fold)
  )
    return at + 2;
  const join = joinEnd(tokens, at);
  if (join === undefined) return undefined;
  let i = join;
  while (i < join + 3 && tokens[i] && !tokens[i]!.breaks) {
    const { fold } = tokens[i]!;
    if (
      NOW.has(fold) ||
      (fold === 'dag' && i > join) ||
      (fold === 'cours' && i > join) ||
      (fold === 'jour' && i > join)
    )
      return tokens[i + 1]?.fold === '.' && fold === 'dd' ? i + 2 : i + 1;
    if (!BEFORE_NOW.has(fold)) break;
    i++;
  }
  if (token.fold !== '-' && token.fold !== '→') return undefined;
  // a dash at the end, perhaps with an ellipsis
  let end = at;
  while (end < at + 2 && (tokens[end]?.fold === '-' || tokens[end]?.fold === '→')) end++;
  const dots = tokens.slice(end, end + 3).map(({ fold, breaks }) => (breaks ? '' : fold));
  if (dots[0] === '…') end++;
  else if (dots.join('') === '...') end += 3;
  const after = tokens[end];
  return !after ||
    after.breaks ||
    (after.kind === 'mark' && '),;.|]?/'.includes(after.fold)) ||
    (after.fold === '(' && after.spaced)
    ? end + (after?.fold === '?' && !after.spaced ? 1 : 0)
    : undefined;
}

/**
 * The start of a range whose first date takes its year, or month, from the second: "september–desember 2021", "1.–5.
 * mai 2024", "1/9–31/12 2024". `from` is missing if the range is reversed, so that no half of it is read.
 */
function partialBefore(
  tokens: readonly Token[],
  date: TokenDate,
): { start: number; from?: PartialDate } | undefined {
  const full = date.date ?? '';
  if (full.length < 7) return undefined;
  let i = date.from - 1;
  const dash = tokens[i];
  if (!dash || tokens[date.from]!.breaks || dash.breaks) return undefined;
  if (
    dash.fold !== '-' &&
    !(dash.kind === 'word' && TO.has(dash.fold) && dash.fold !== 'a' && dash.fold !== 'up')
  )
    return undefined;
  const isWord = dash.kind === 'word';
  const joined = i;
  i--;
  if (tokens[i]?.fold === '.') i--;
  const last = tokens[i];
  if (!last) return undefined;
  const dayAt = (at: number): string | undefined => {
    const token = tokens[at]?.fold === '.' && !tokens[at]!.spaced ? tokens[at - 1] : tokens[at];
    return token?.kind === 'number' && token.text.length < 3 && !tokens[at + 1]!.breaks
      ? token.text
      : undefined;
  };
  const month = last.kind === 'word' ? monthNumber(last.fold) : undefined;
  let from: PartialDate | undefined;
  let begin = i;
  if (month) {
    const day = full.length > 7 ? dayAt(i - 1) : undefined;
    if (day) begin = tokens[i - 1]!.fold === '.' ? i - 2 : i - 1;
    from = dateFrom(full.slice(0, 4), String(month), day);
  } else if (last.kind === 'number' && last.text.length < 3 && full.length > 7) {
    const mark = tokens[i - 1];
    const first = tokens[i - 2];
    if (mark && '/.'.includes(mark.fold) && !last.spaced && !mark.spaced && first?.kind === 'number') {
      if (first.text.length > 2 || (tokens[i - 3]?.kind === 'number' && !first.spaced)) return undefined;
      begin = i - 2;
      from = dateFrom(full.slice(0, 4), last.text, first.text);
    } else if (!isWord && tokens[date.from]!.kind === 'number' && !/^\d{4}/.test(tokens[date.from]!.text)) {
      // a day alone must precede a day before a named month: "1.–5. mai", not "Vol. 3-5. mai"
      if (!isDayBefore(tokens, i, joined)) return undefined;
      from = dateFrom(full.slice(0, 4), full.slice(5, 7), last.text);
    } else return undefined;
  } else return undefined;
  return {
    start: tokens[begin]!.start,
    ...(from && firstDay(from) <= lastDay(full) && { from }),
  };
}

/** Whether a number before a dash is separate rather than a count or part of a longer number. */
function isDayBefore(tokens: readonly Token[], at: number, dash: number): boolean {
  const before = tokens[at - 1];
  const apart = tokens[at]!.spaced || !before || before.fold === '(';
  return apart && !(tokens[dash]!.spaced && !tokens[dash + 1]?.spaced);
}
