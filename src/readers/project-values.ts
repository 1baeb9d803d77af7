import { isAcronymShaped } from './acronyms.js';
import { trimmed } from './claims.js';
import { findDates } from './words/dates.js';
import { listItems } from './enumerations.js';
import { isInstitution, looksLikeOrganisation } from './institutions.js';
import { statusIn, typeAt } from './kinds-of-project.js';
import { personAt } from './people.js';
import { findPeriods } from './words/periods.js';
import { readFunding } from './project-funding.js';
import type { ProjectLabel } from './project-labels.js';
import { readCoordinator, readLeader, readPartners } from './project-people.js';
import type { ProjectReading } from './project-reading.js';
import { valueLength } from './sentences.js';

/**
 * Reads the value of a label, which ends before `end`. Where it is not `sure` that the word was a
 * label, the value's own shape must confirm it. False, and no claim, where it is not such a value.
 */
export function readValue(reading: ProjectReading, label: ProjectLabel, end: number, sure: boolean): boolean {
  const { claims, record, text } = reading;
  const { field, mark, valueStart } = label;
  const colon = mark === 'colon';
  const [a, b] = trimmed(text, valueStart, valueEnd(text, valueStart, end, label));
  const value = text.slice(a, b);
  const url = claims.spans.some(
    (span) => span.field === 'url' && span.start >= valueStart && span.start < end,
  );
  if (field === 'url') return colon && url;
  if (!value) return false;
  switch (field) {
    case 'period': {
      const hit = findPeriods(value.slice(0, 200))[0];
      if (!hit || (!sure && hit.start > 2) || (!colon && hit.shape === 'single')) return false;
      if (hit.shape === 'single' && hit.from!.length === 4) hit.to = hit.from;
      return reading.setPeriod(hit, a);
    }
    case 'start':
    case 'end': {
      const hit = findDates(value.slice(0, 80))[0];
      if (!hit?.date || hit.start > 4 || record[field] || !colon) return false;
      record[field] = hit.date;
      return claims.take(a + hit.start, a + hit.end, field) !== undefined;
    }
    case 'leader':
      if (!sure && !personAt(value)?.likely) return false;
      return readLeader(reading, a, b) || (isInstitution(value) && readCoordinator(reading, a, b));
    case 'coordinator':
      if (!sure && !looksLikeOrganisation(value) && !personAt(value)) return false;
      return readCoordinator(reading, a, b);
    case 'funder':
      return (
        (sure || /^(?:the |d\p{Ll}{2} )?\p{Lu}/u.test(value)) &&
        readFunding(reading, a, b, sure || mark === 'word')
      );
    case 'partners':
      return readPartners(reading, a, b, sure);
    case 'grant': {
      const number = /^#?[\p{L}\d][\p{L}\d/.\\_-]*(?: \d[\d/-]*)*/u.exec(value)?.[0] ?? '';
      return /\d{2}/.test(number) && reading.setGrant(a, a + number.length);
    }
    case 'type':
      return (sure || colon) && readTypes(reading, a, b);
  }
  // Other values may be any words: only a colon tells them.
  if (!colon) return false;
  switch (field) {
    case 'status': {
      const status = statusIn(value);
      if (status) record.status ??= status;
      return status !== undefined && claims.take(a, b, 'status') !== undefined;
    }
    case 'programme':
      if (b - a > 80 || !(sure || /^\p{Lu}/u.test(value))) return false;
      reading.fundingFor('programme').programme = claims.take(a, b, 'programme')!;
      return true;
    case 'acronym':
      if (record.acronym || b - a > 40 || !(sure || isAcronymShaped(value))) return false;
      record.acronym = claims.take(a, b, 'acronym')!;
      return true;
    case 'summary':
      return sure && reading.addSummary(valueStart, end);
    case 'keywords':
      for (const [s, e] of listItems(text, a, b)) record.keywords.push(claims.take(s, e, 'keyword')!);
      return true;
    default:
      return false;
  }
}

function readTypes(reading: ProjectReading, start: number, end: number): boolean {
  const items = listItems(reading.text, start, end).filter(([a, b]) => b - a <= 40);
  for (const [a, b] of items) {
    const word = reading.claims.take(a, b, 'type')!;
    const known = typeAt(word);
    reading.addType(known?.length === word.length ? known.key : word);
  }
  return items.length > 0;
}

/** Where a value ends by itself; a semicolon and, after a word that leads up to it, a colon end what is no list. */
function valueEnd(text: string, start: number, end: number, { field, mark }: ProjectLabel): number {
  if (field === 'summary') return end;
  const lists = mark === 'colon' && /partners|keywords|funder/.test(field);
  return start + valueLength(text.slice(start, end), lists ? /\|/ : mark === 'word' ? /[;|]|: / : /[;|]/);
}
