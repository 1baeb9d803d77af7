import type { PartialDate } from '../records/types.js';

/** A date found in a text; `date` is absent where the words name a day that does not exist. */
export interface DateHit {
  start: number;
  end: number;
  date?: PartialDate;
  /** The end of a range written short, `2021–24`. */
  until?: PartialDate;
}

/** A period found in a text. `single` is one date that says neither start nor end. */
export interface PeriodHit {
  start: number;
  end: number;
  from?: PartialDate;
  to?: PartialDate;
  shape: 'range' | 'open' | 'single';
}

/** Month names and their short forms in nb, nn, en, sv, da, de and se, January first. */
const MONTHS = [
  'jan(?:uar[iy]?)?|ođđaj',
  'feb(?:ruar[iy]?)?|guovvam',
  'mar(?:s|ts|ch)?|märz?|njukčam',
  'apr(?:il)?|cuoŋom',
  'ma[iyj]|miessem',
  'jun[ei]?|geassem',
  'jul[iy]?|suoidnem',
  'aug(?:usti?)?|borgem',
  'sept?(?:ember)?|čakčam',
  'o[ck]t(?:ober)?|golggotm',
  'nov(?:ember)?|skábmam',
  'de[csz](?:ember)?|juovlam',
];
// The Sámi names all end in -mánnu, in the genitive -mánu; January alone has -jagemánnu.
const MONTH = `(${MONTHS.join('|')})(?:(?<=m|aj)(?:agem)?ánn?u)?\\.?`;
const MONTH_NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'iu'));
const SEASON =
  '(?:vår|høst|haust|höst|sommer|sommar|vinter|forår|efterår|spring|autumn|fall|summer|winter|Frühjahr|Herbst)(?:en|semester|semestre?t)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';

const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}\\\\]|\\d[.,/])(?:${[
    '(\\d{4})-(0[1-9]|1[0-2])(?:-(\\d\\d))?', // 1–3: ISO
    `(\\d{1,2})(?:\\. ?|/)(\\d{1,2})(?:\\. ?|/| |-)(${YEAR}|(?<=\\.)\\d\\d)`, // 4–7: 1.9.2023, 1/9 2023
    `(\\d{1,2})(?:\\.|st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`, // 8–10: 31. mai 2021
    `${MONTH} (?:(\\d{1,2})(?:\\.|st|nd|rd|th)?,? )?${YEAR}`, // 11–13: May 31, 2021; okt. 2020
    `(?:${SEASON} )?${YEAR}(?: ?[–—] ?(\\d\\d)|[-/](\\d\\d))?`, // 14–16: 2021, 2021–24
  ].join('|')})(?![\\p{L}\\p{N}]|[./\\\\]\\d|-\\p{L}|-(?!\\d{4}(?!\\d)|\\d{1,2}[./ ])\\d)`,
  'giu',
);

/** Dates in a text, in order. Days that do not exist are given without `date`, so that no half of them is read. */
export function findDates(text: string): DateHit[] {
  const hits: DateHit[] = [];
  for (const match of text.matchAll(DATE)) {
    const hit: DateHit = { start: match.index, end: match.index + match[0].length };
    const [
      ,
      isoYear,
      isoMonth,
      isoDay,
      day,
      month,
      year,
      ,
      day2,
      name2,
      year2,
      name3,
      day3,
      year3,
      plain,
      short1,
      short2,
    ] = match;
    if (isoYear) {
      // 2009-12 may be December or a range: then it says nothing.
      if (isoDay || isoMonth! <= isoYear.slice(2)) hit.date = calendarDate(isoYear, isoMonth, isoDay);
    } else if (year) hit.date = calendarDate(year.length === 2 ? `20${year}` : year, month, day);
    else if (name2) hit.date = calendarDate(year2!, monthOf(name2), day2);
    else if (name3) hit.date = calendarDate(year3!, monthOf(name3), day3);
    else if (plain) {
      hit.date = plain;
      const short = short1 ?? short2;
      if (short) {
        if (short > plain.slice(2)) hit.until = plain.slice(0, 2) + short;
        else hit.date = undefined;
      }
    }
    hits.push(hit);
  }
  return hits;
}

function monthOf(name: string): string {
  return String(MONTH_NAMES.findIndex((names) => names.test(name)) + 1);
}

/** An ISO date of the parts, or undefined where the calendar has no such day. */
export function calendarDate(year: string, month?: string, day?: string): PartialDate | undefined {
  if (!month) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  const date = `${year}-${String(m).padStart(2, '0')}`;
  if (!day) return date;
  const d = Number(day);
  if (d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return undefined;
  return `${date}-${String(d).padStart(2, '0')}`;
}

const JOIN =
  /^ ?(?:[-–—‒−]{1,2}|til(?: og med)?|till(?: och med)?|to|bis(?: zum)?|through|until|t\.? ?o\.? ?m\.?) ?$/iu;
const OPEN_AFTER =
  /^ ?(?:[-–—]|to|til|till|bis) ?(?:present|today|now|ongoing|current|nå|no|nu|d\.d\.|dags dato|i dag|pågår|pågående|pågående|løpende|heute|laufend)(?!\p{L})|^ ?[-–—] ?(?=$|[),;.|\]\n])/iu;
const FROM_BEFORE =
  /(?:^|[ (:])(?:since|from|siden|sidan|sedan|fra(?: og med)?|frå|från|f\.?o\.?m\.?|seit|ab|start(?:et|er|ed|ing|s)?|oppstart|startar)(?: in| i)?:? $/iu;
const TO_BEFORE =
  /(?:^|[ (:])(?:until|til(?: og med)?|t\.?o\.?m\.?|till|bis|ended|ends|avsluttet|avslutta|avslutad|afsluttet|completed|finished)(?: in| i)?:? $/iu;

/** Periods in a text, in order: ranges, open ends and single dates. */
export function findPeriods(text: string): PeriodHit[] {
  const dates = findDates(text);
  const periods: PeriodHit[] = [];
  for (let i = 0; i < dates.length; i++) {
    const { start, end, date, until } = dates[i]!;
    const next = dates[i + 1];
    if (next && next.start - end < 16 && JOIN.test(text.slice(end, next.start))) {
      i++;
      const lead = FROM_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
      if (date && next.date && !until && date.slice(0, 4) <= next.date.slice(0, 4))
        periods.push({
          start: start - (lead ? lead[0].replace(/^[ (:]/, '').length : 0),
          end: next.end,
          from: date,
          to: next.date,
          shape: 'range',
        });
      continue;
    }
    if (!date) continue;
    if (until) {
      periods.push({ start, end, from: date, to: until, shape: 'range' });
      continue;
    }
    const open = OPEN_AFTER.exec(text.slice(end, end + 24));
    const from = FROM_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
    const to = TO_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
    const lead = (from ?? to)?.[0].replace(/^[ (:]/, '').length ?? 0;
    if (open)
      periods.push({
        start: start - (from ? lead : 0),
        end: end + open[0].length,
        from: date,
        shape: 'open',
      });
    else if (from) periods.push({ start: start - lead, end, from: date, shape: 'open' });
    else if (to) periods.push({ start: start - lead, end, to: date, shape: 'open' });
    else periods.push({ start, end, from: date, shape: 'single' });
  }
  return periods;
}
