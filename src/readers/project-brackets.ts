import { isBracketAcronym } from './acronyms.js';
import { trimmed } from './claims.js';
import { findPeriods } from './dates.js';
import { grantIn, isAmount, isFunder, isGrantNumber, programmeAt } from './funding.js';
import { isInstitution, isPerson, listItems } from './names.js';
import { readCoordinator, readFact, readPartners, readPerson } from './project-facts.js';
import { readFunding } from './project-funding.js';
import { findLabels, isPlausible } from './project-label-hits.js';
import { isPlausiblePeriod, TOPIC } from './project-periods.js';
import type { ProjectReading } from './project-reading.js';
import { statusAt, typeAt } from './types-of-project.js';

/** Index of the bracket that the one at the end of `[start, end)` closes, or -1. */
export function bracketStart(text: string, start: number, end: number): number {
  if (!/[)\]]/.test(text[end - 1] ?? '')) return -1;
  let depth = 0;
  for (let i = end - 1; i >= start; i--) {
    if (/[)\]]/.test(text[i]!)) depth++;
    else if (/[([]/.test(text[i]!) && --depth === 0)
      return i > start && !/\s/.test(text[i - 1]!) && /[\p{L}]/u.test(text[i - 1]!) && end - i < 5 ? -1 : i;
  }
  return -1;
}

/** Reads a bracket behind a title; false where it belongs to the title. */
export function readBracket(reading: ProjectReading, start: number, end: number, title: string): boolean {
  const { text } = reading;
  // "(Berg, 2017)" cites a source.
  if (/^[^,;]+, (?:19|20)\d\d[a-z]?$/.test(text.slice(start, end))) return false;
  const leader = reading.record.leader;
  let read = readItem(reading, start, end, title);
  for (const [a, b] of splitItems(text.slice(start, end))) {
    const [s, e] = trimmed(text, start + a, start + b);
    // An institution beside a person is where the person works.
    if (reading.record.leader !== leader && isInstitution(text.slice(s, e))) continue;
    if (s < e && reading.claims.free(s, e) && readItem(reading, s, e, title)) read = true;
  }
  return read;
}

function splitItems(value: string): [number, number][] {
  const spans: [number, number][] = [];
  let at = 0;
  for (const match of value.matchAll(/,(?!\d)|[;|·]|\. (?=\p{Lu})| [–-] (?=\p{L})/gu)) {
    spans.push([at, match.index]);
    at = match.index + match[0].length;
  }
  return at ? [...spans, [at, value.length]] : [];
}

/** "funded by NFR", "prosjektleder Per Hansen", "PI: …" inside a bracket or after a comma. */
export function readLabelled(reading: ProjectReading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  const hit = findLabels(value)[0];
  if (
    !hit ||
    hit.start > 0 ||
    hit.label === 'title' ||
    !(hit.colon || /^[\p{Lu}\d]/u.test(value.slice(hit.valueStart).trim()) || isPlausible(value, hit))
  )
    return false;
  const from = start + hit.valueStart;
  const colon = hit.colon || hit.label === 'grant' || hit.label === 'start' || hit.label === 'end';
  if (!readFact(reading, hit.label, from, end, !colon, colon)) return false;
  reading.label(start, from);
  return true;
}

/** One fact in a bracket. False where nothing in it is known. */
function readItem(reading: ProjectReading, start: number, end: number, title: string): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end);
  const status = statusAt(value);
  if (readLabelled(reading, start, end)) {
    if (status) record.status ??= status.key;
    return true;
  }
  const period = findPeriods(value)[0];
  if (
    period &&
    period.shape !== 'single' &&
    period.end >= value.length - 1 &&
    period.start < 2 &&
    isPlausiblePeriod(period, 1998, 10) &&
    !TOPIC.test(title)
  ) {
    if (status) record.status ??= status.key;
    return reading.setPeriod(period, start);
  }
  if (status && (status.length === value.length || /^:? (?:in |i )?\d/.test(value.slice(status.length)))) {
    record.status ??= status.key;
    if (
      period?.to &&
      period.shape === 'open' &&
      period.end === value.length &&
      reading.setPeriod(period, start)
    )
      return true;
    claims.take(start, start + status.length, 'status');
    return true;
  }
  if (isAmount(value)) return true;
  const kind = typeAt(value);
  if (kind && readTypeRest(reading, start + kind.length, end, kind.key)) {
    claims.take(start, start + kind.length, 'type');
    reading.addType(kind.key);
    return true;
  }
  const programme = programmeAt(value);
  if (programme) {
    const more =
      /^ (?:KA ?\d+|K\d|[IVX]+|CA ?\d+)(?![\p{L}\d])/u.exec(value.slice(programme.length))?.[0].length ?? 0;
    const name = claims.take(start, start + programme.length + more, 'programme')!;
    record.funding.push({ funder: { name }, programme: name });
    reading.addType(programme.key);
    readGrant(reading, start + programme.length + more, end);
    return true;
  }
  const [first] = listItems(value);
  const funder = first ? value.slice(...first).trim() : value;
  const numbered = grantIn(funder)?.start ?? funder.search(/[,:]? #?[A-Z]*\d[\d./-]*$/);
  if (
    isFunder(numbered > 0 ? funder.slice(0, numbered).trim() : funder) &&
    readFunding(reading, start, end, false)
  )
    return true;
  if (readGrant(reading, start, end)) return true;
  if (isInstitution(value) && !record.coordinator) return readCoordinator(reading, start, end);
  if (isPerson(value)) return readPerson(reading, start, end);
  const word =
    /^(?:the )?(.+?)(?:[ -]?(?:pro(?:sj|j)e[ck]t(?:et)?))?$/iu.exec(
      value.replace(/^[«"“”'’]|[»"”“'’]$/g, ''),
    )?.[1] ?? value;
  if (!record.acronym && isBracketAcronym(word, title)) {
    const at = text.indexOf(word, start);
    record.acronym = claims.take(at, at + word.length, 'acronym')!;
    reading.label(start, at);
    reading.label(at + word.length, end);
    return true;
  }
  return false;
}

/** A number that stands alone in a bracket, or with the words that say what it is. */
function readGrant(reading: ProjectReading, start: number, end: number): boolean {
  const { claims, text } = reading;
  const [a, b] = trimmed(text, start, end);
  const value = text.slice(a, b);
  const grant = isGrantNumber(value) ? { start: 0, numberStart: 0, end: value.length } : grantIn(value);
  if (!grant || grant.start > 0) return false;
  reading.label(a, a + grant.numberStart);
  reading.fundingFor('grant').grant ??= claims.take(a + grant.numberStart, a + grant.end, 'grant')!;
  return true;
}

/** What follows a type in a bracket: nothing, where it is done ("ved NTNU"), or with whom. */
function readTypeRest(reading: ProjectReading, start: number, end: number, key: string): boolean {
  const { text } = reading;
  const rest = text.slice(start, end);
  if (!rest) return true;
  const link =
    /^,? (ved|at|vid|på|an der|am|hos|i samarbeid med|i samarbete med|i samarbejde med|in (?:collaboration|cooperation) with|in (?:Kooperation|Zusammenarbeit) mit|sammen med|together with|med|with) /iu.exec(
      rest,
    );
  if (!link)
    return (
      (key === 'phd' || key === 'postdoc') &&
      /^[,;:] /.test(rest) &&
      splitItems(rest)
        .map(([a, b]) => readItem(reading, ...trimmed(text, start + a, start + b), ''))
        .some(Boolean)
    );
  const from = start + link[0].length;
  const hosts = listItems(text.slice(from, end));
  const together = /med|mit|with/i.test(link[1]!);
  const read =
    hosts.length > 1 || together
      ? readPartners(reading, from, end, false)
      : readCoordinator(reading, from, end);
  if (read) reading.label(start, from);
  return read;
}
