import { isBracketAcronym } from './acronyms.js';
import { trimmed } from './claims.js';
import { listItems } from './enumerations.js';
import { grantIn } from './funding.js';
import { isInstitution } from './institutions.js';
import { programmeAt, statusIn, typeAt } from './kinds-of-project.js';
import { isAmount } from './money.js';
import { isPerson } from './people.js';
import { findPeriods, isOwnPeriod } from './words/periods.js';
import { readFunding } from './project-funding.js';
import { findLabels } from './project-labels.js';
import { readCoordinator, readLeader, readPartners } from './project-people.js';
import type { ProjectReading } from './project-reading.js';
import { readValue } from './project-values.js';

/** Index of the bracket that the one at the end of `[start, end)` closes, or -1; "lærer(e)" has none. */
export function bracketStart(text: string, start: number, end: number): number {
  if (!/[)\]]/.test(text[end - 1] ?? '')) return -1;
  let depth = 0;
  for (let i = end - 1; i >= start; i--) {
    if (/[)\]]/.test(text[i]!)) depth++;
    else if (/[([]/.test(text[i]!) && --depth === 0)
      return /\p{L}/u.test(text[i - 1] ?? '') && end - i < 5 ? -1 : i;
  }
  return -1;
}

/** Reads the facts in a bracket behind a title; false where it belongs to the title. */
export function readBracket(reading: ProjectReading, start: number, end: number, title: string): boolean {
  const { claims, record, text } = reading;
  const inside = text.slice(start, end);
  // "(Berg, 2017)" cites a source.
  if (/^[^,;]+, (?:19|20)\d\d[a-z]?$/.test(inside)) return false;
  const { leader } = record;
  let read = readAcronym(reading, start, end, title);
  let at = start;
  for (const { 0: mark, index } of [...inside.matchAll(/,(?!\d)|[;|·]|\. (?=\p{Lu})| [–-] (?=\p{L})|$/gu)]) {
    const [a, to] = trimmed(text, at, start + index);
    // The dash of "2019–" says that it goes on.
    const b = to + /^[–—-]?/.exec(text.slice(to, start + index))![0].length;
    at = start + index + mark.length;
    // An institution beside a person is where the person works.
    if (a >= b || !claims.free(a, b) || (record.leader !== leader && isInstitution(text.slice(a, b))))
      continue;
    if (readLabelled(reading, a, end) || readSegment(reading, a, b, title)) read = true;
  }
  return read;
}

function readAcronym(reading: ProjectReading, start: number, end: number, title: string): boolean {
  const { claims, record, text } = reading;
  const [, lead = '', word = ''] =
    /^((?:the )?[«"“”]?)(.+?)[»"”“]?(?:[ -]pro(?:sj|j)e[ck]t\p{L}*)?$/iu.exec(text.slice(start, end)) ?? [];
  if (record.acronym || !isBracketAcronym(word, title)) return false;
  const at = start + lead.length;
  record.acronym = claims.take(at, at + word.length, 'acronym')!;
  reading.label(start, at);
  reading.label(at + word.length, end);
  return true;
}

/** "funded by NFR", "prosjektleder Per Hansen", "PI: …" in a bracket or behind a comma: the label opens it. */
export function readLabelled(reading: ProjectReading, start: number, end: number): boolean {
  const [hit, next] = findLabels(reading.text.slice(start, end));
  if (!hit || hit.start > 0 || hit.field === 'title') return false;
  const valueStart = start + hit.valueStart;
  const stop = next && next.mark !== 'none' ? start + next.start : end;
  if (hit.mark === 'none' && !/^[\p{Lu}\d]/u.test(reading.text.slice(valueStart).trim())) return false;
  if (!readValue(reading, { ...hit, valueStart }, stop, hit.mark !== 'none')) return false;
  reading.label(start, valueStart);
  return true;
}

/** Reads a fact that says itself what it is. `title` is what stands before it. */
export function readSegment(reading: ProjectReading, start: number, end: number, title: string): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end);
  const status = statusIn(value);
  const period = findPeriods(value)[0];
  const isPeriod = period?.shape !== 'single' && period?.end === value.length;
  if (isPeriod && (status || (period.start < 2 && isOwnPeriod(period, `${title} (`)))) {
    if (!reading.setPeriod(period, start)) return false;
    if (status) record.status ??= status;
    return true;
  }
  if (status) {
    record.status ??= status;
    return claims.take(start, end, 'status') !== undefined;
  }
  const type = typeAt(value);
  if (type && readTypeRest(reading, start + type.length, end)) {
    claims.take(start, start + type.length, 'type');
    reading.addType(type.key);
    return true;
  }
  if (isAmount(value)) return true;
  if (programmeAt(value)) return readProgramme(reading, start, end);
  if (readName(reading, start, end)) return true;
  const grant = grantIn(value);
  if (grant?.start === 0 && reading.setGrant(start + grant.numberStart, start + grant.end)) {
    reading.label(start, start + grant.numberStart);
    return true;
  }
  return false;
}

/** Reads a name that says itself whose it is: who pays, does or leads the project. */
export function readName(reading: ProjectReading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  return (
    readFunding(reading, start, end, false) ||
    (isInstitution(value) && readCoordinator(reading, start, end)) ||
    (isPerson(value) && readLeader(reading, start, end))
  );
}

/** "Erasmus+ KA204": the programme and its action pay; further words are a note. */
function readProgramme(reading: ProjectReading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  const { key, length } = programmeAt(value)!;
  const action = /^ (?:K?A? ?\d+|[IVX]+)(?![\p{L}\d])/u.exec(value.slice(length))?.[0].length ?? 0;
  const name = reading.claims.take(start, start + length + action, 'programme');
  if (!name) return false;
  reading.record.funding.push({ funder: { name }, programme: name });
  reading.addType(key);
  return true;
}

/** What follows a type: nothing, where it is done ("ved NTNU"), or with whom. */
function readTypeRest(reading: ProjectReading, start: number, end: number): boolean {
  const rest = reading.text.slice(start, end);
  const at = /^ (?:ved|at|vid|på|an der|am|hos) /.exec(rest)?.[0].length;
  if (!at) return !rest || readLabelled(reading, start + 1, end);
  const read = listItems(reading.text, start + at, end).length > 1 ? readPartners : readCoordinator;
  reading.label(start, start + at);
  return read(reading, start + at, end, true);
}
