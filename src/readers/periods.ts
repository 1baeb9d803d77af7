import type { PartialDate } from '../records/types.js';
import { SMALL_WORDS } from './small-words.js';
import { dateFrom, findDates, MONTH, monthOf } from './dates.js';

/** A period found in a text. `single` is one date that says neither start nor end. */
export interface PeriodHit {
  start: number;
  end: number;
  from?: PartialDate;
  to?: PartialDate;
  shape: 'range' | 'open' | 'single';
}

const TO = '[-–—‒−]{1,2}|till?(?: og med| och med)?|to|bis(?: zum)?|through|until|t\\. ?o\\. ?m\\.';
const JOIN = new RegExp(`^ ?(?:${TO}) ?$`, 'i');
const NOW = '(?:present|today|now|ongoing|n[åu]|i dag|pågå\\p{L}*|heute)(?!\\p{L})';
const OPEN = new RegExp(`^ ?(?:${TO}) ?${NOW}|^ ?[-–—] ?(?=$|[),;.|\\]\\n])`, 'iu');
const SINCE =
  /(?<![^ (:])(?:since|s[ie]dan|siden|fr[aåo]m?|från|f\.?o\.?m\.?|seit|ab|start\p{L}*)(?: in| i)?:? $/iu;
const UNTIL =
  /(?<![^ (:])(?:until|till?|t\.?o\.?m\.?|bis|ende[ds]|av?f?slut\p{L}+|completed|finished)(?: in| i)?:? $/iu;
// "september–desember 2021": the year of the first month is the second's.
const FIRST_MONTH = new RegExp(`(?<!\\p{L})(?:(\\d\\d?)\\.? )?${MONTH} ?(?:${TO}) ?$`, 'iu');

/** Periods in a text, in order: ranges, open ends and single dates. */
export function findPeriods(text: string): PeriodHit[] {
  const dates = findDates(text);
  const periods: PeriodHit[] = [];
  for (let i = 0; i < dates.length; i++) {
    const { start, end, date, until } = dates[i]!;
    const before = text.slice(Math.max(0, start - 30), start);
    const since = SINCE.exec(before)?.[0].length ?? 0;
    const next = dates[i + 1];
    if (next && next.start - end < 16 && JOIN.test(text.slice(end, next.start))) {
      i++;
      if (date && next.date && !until && date.slice(0, 4) <= next.date.slice(0, 4))
        periods.push({ start: start - since, end: next.end, from: date, to: next.date, shape: 'range' });
      continue;
    }
    if (!date) continue;
    const first = date.length > 4 && FIRST_MONTH.exec(before);
    const ends = UNTIL.exec(before)?.[0].length ?? 0;
    const open = OPEN.exec(text.slice(end, end + 24))?.[0].length ?? 0;
    if (first) {
      const from = dateFrom(date.slice(0, 4), monthOf(first[2]!), first[1]);
      if (from && from <= date)
        periods.push({ start: start - first[0].length, end, from, to: date, shape: 'range' });
    } else if (until) periods.push({ start, end, from: date, to: until, shape: 'range' });
    else if (open || since)
      periods.push({ start: start - since, end: end + open, from: date, shape: 'open' });
    else if (ends) periods.push({ start: start - ends, end, to: date, shape: 'open' });
    else periods.push({ start, end, from: date, shape: 'single' });
  }
  return periods;
}

/** What runs for years and is not a project: the years behind it are its own. */
const TOPIC = new RegExp(
  '(?:plan|strateg|budg|budsj|valg|(?<!\\p{L})val|elect|agenda|program|(?<!\\p{L})war|krig|kris|cris|revolu|uprising|' +
    'pandem|reform)\\p{L}{0,4}(?!\\p{L})',
  'iu',
);
// "The Arab Spring (2010–2012)": a name and nothing else, with the article that says it is the only one.
const ONE_OF_A_KIND = /^(?:The|De[nt]|D[ie][er])(?: \p{Lu}\S+){1,4}$/u;
// A short word before the years leads up to them: "in", "fra", "von".
const LEADS_UP = new RegExp(
  `(?:^|[ (])(?:${SMALL_WORDS}|ca\\.?|åre?n?e?|years?|since|etter|(?:mell|betw|duri|peri|afte|befo|zwis|jahr)\\p{L}*)$`,
  'iu',
);

/**
 * Whether a period behind a title is the project's and not its topic: "Norwegian crime fiction,
 * 1995–2015" is a title. Months and days are hardly ever a topic; bare years count where they are as
 * late and as short as projects are, and the less they stand apart, the later and shorter they must be.
 */
export function isOwnPeriod({ from, to, shape }: PeriodHit, before: string): boolean {
  const title = before.replace(/[\s,.;:|([–—-]+$/, '');
  if (shape === 'single' || LEADS_UP.test(before.trimEnd())) return false;
  const first = Number((from ?? to)!.slice(0, 4));
  const years = Number((to ?? from)!.slice(0, 4)) - first;
  if ((from ?? '').length > 4 || (to ?? '').length > 4) return first >= 1990 && years <= 15;
  if (TOPIC.test(title) || ONE_OF_A_KIND.test(title)) return false;
  const apart = /[.;|([)\]»”"] ?$/.test(before);
  if (shape === 'open') return first >= 2005 && first < 2045 && title !== before.trimEnd();
  return apart
    ? first >= 2000 && years <= 10
    : first >= (/[,:–—-] ?$/.test(before) ? 2010 : 2012) && years <= 7;
}
