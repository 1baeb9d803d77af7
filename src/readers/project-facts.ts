import { trimmed } from './claims.js';
import { findDates, findPeriods } from './dates.js';
import { isAmount, isFunder, isGrantNumber } from './funding.js';
import { acronymShape } from './acronyms.js';
import { readFunding } from './project-funding.js';
import type { Label } from './labels.js';
import { isInstitution, listItems, looksLikeOrganisation, personAt } from './names.js';
import { findLabels, isPlausible } from './project-label-hits.js';
import type { ProjectReading } from './project-reading.js';
import { statusAt, typeAt } from './types-of-project.js';

/**
 * Reads the value `[start, end)` of a label into the record. `strict` where nothing but the value's
 * own shape can confirm that the word before it was a label. False, and no claim, where it is not such a value.
 */
export function readFact(
  reading: ProjectReading,
  label: Label,
  start: number,
  end: number,
  strict: boolean,
  colon = true,
): boolean {
  const { claims, record, text } = reading;
  const stop = valueEnd(text, start, end, label, colon);
  const [a, b] = trimmed(text, start, stop);
  const value = text.slice(a, b);
  if (!value && label !== 'url') return false;
  switch (label) {
    case 'period': {
      const hit = findPeriods(text.slice(a, Math.min(stop, a + 200)))[0];
      if (!hit || (strict && hit.start > 2) || (!colon && hit.shape === 'single')) return false;
      if (hit.shape === 'single' && hit.from!.length === 4) hit.to = hit.from;
      return reading.setPeriod(hit, a);
    }
    case 'start':
    case 'end': {
      const hit = findDates(value.slice(0, 80))[0];
      if (!hit?.date || hit.start > 4 || record[label] || !colon) return false;
      record[label] = hit.date;
      return claims.take(a + hit.start, a + hit.end, label) !== undefined;
    }
    case 'status': {
      const hit = statusAt(value);
      if (!hit || !colon || record.status) return false;
      record.status = hit.key;
      return claims.take(a, a + hit.length, 'status') !== undefined;
    }
    case 'leader':
      return readPerson(reading, a, b) || (!strict && isInstitution(value) && readCoordinator(reading, a, b));
    case 'coordinator':
      if (strict && !looksLikeOrganisation(value) && !personAt(value)) return false;
      return readCoordinator(reading, a, b);
    case 'funder':
      return readFunding(reading, a, b, strict && !colon);
    case 'programme':
      if (value.length > 80 || (strict && !/^\p{Lu}/u.test(value)) || !colon) return false;
      reading.fundingFor('programme').programme = claims.take(a, b, 'programme')!;
      return true;
    case 'grant': {
      const number = /^#?[\p{L}\d][\p{L}\d/.\\_-]*(?: \d[\d/-]*)*/u.exec(value)?.[0];
      if (!number || !/\d{2}/.test(number) || !(isGrantNumber(number) || colon)) return false;
      reading.fundingFor('grant').grant = claims.take(a, a + number.length, 'grant')!;
      return true;
    }
    case 'partners':
      return readPartners(reading, a, b, strict);
    case 'type':
      if (!colon && !/^\p{Lu}/u.test(value)) return false;
      for (const [s, e] of listItems(value)) {
        const word = value.slice(s, e);
        const known = typeAt(word);
        if (word.length > 40) continue;
        claims.take(a + s, a + e, 'type');
        reading.addType(known && known.length === word.length ? known.key : word);
      }
      return record.types.length > 0;
    case 'summary':
      if (!colon || record.summary || (strict && value.length < 40)) return false;
      record.summary = claims.take(...trimmedText(text, start, end), 'summary')!;
      return true;
    case 'keywords': {
      if (!colon) return false;
      for (const [s, e] of pieces(value, /[,;•|·\n]/g)) {
        const [from, to] = trimmed(text, a + s, a + e);
        const word = claims.take(from, to, 'keyword');
        if (word) record.keywords.push(word);
      }
      return record.keywords.length > 0;
    }
    case 'acronym':
      if (!colon || record.acronym || value.length > 40) return false;
      record.acronym = claims.take(a, b, 'acronym')!;
      return true;
    case 'url':
      return (
        colon &&
        claims.spans.some((span) => span.field === 'url' && span.start >= start && span.start <= start + 2)
      );
    default:
      return false;
  }
}

/** A line after the first: labelled facts, a fact that says itself what it is, or free text. */
export function readLine(reading: ProjectReading, start: number, end: number): void {
  const { claims, record, text } = reading;
  const line = text.slice(start, end);
  const bullet = /^[•·▪◦*–—-] /.exec(line)?.[0].length ?? 0;
  const hits = findLabels(line).filter((hit) => isPlausible(line, hit));
  const first = hits[0];
  let read = false;
  hits.forEach((hit, i) => {
    if (!claims.free(start + hit.start, start + hit.valueStart)) return;
    if (first && first.start > bullet && !hit.apart) return;
    const next =
      hits.slice(i + 1).find((other) => other.start >= hit.valueStart && (other.colon || other.apart))
        ?.start ?? line.length;
    if (!hit.colon && hit.start > bullet && !hit.apart) return;
    if (readFact(reading, hit.label, start + hit.valueStart, start + next, !hit.colon, hit.colon)) {
      reading.label(start + hit.start, start + hit.valueStart);
      read = true;
    }
  });
  if (read || (first?.colon && first.start === bullet)) return;
  const [a, b] = trimmed(text, start + bullet, end);
  if (!claims.free(a, b)) return;
  const value = text.slice(a, b);
  const period = findPeriods(value)[0];
  if (
    period &&
    period.shape !== 'single' &&
    period.end - period.start >= value.length - 2 &&
    reading.setPeriod(period, a)
  )
    return;
  const status = statusAt(value);
  if (status?.length === value.length) {
    if (record.status) return;
    record.status = status.key;
    claims.take(a, b, 'status');
  } else if (isFunder(value) && !record.funding.length) readFunding(reading, a, b, true);
  else if (isInstitution(value) && !record.coordinator) readCoordinator(reading, a, b);
  else if (line.length >= 60 && !isAmount(value)) {
    const piece = claims.take(...trimmedText(text, start + bullet, end), 'summary');
    if (piece) record.summary = record.summary ? `${String(record.summary)}\n${piece}` : piece;
  }
}

/** A person, with what else stands beside the name left as it is. */
export function readPerson(reading: ProjectReading, start: number, end: number): boolean {
  const { claims, record, text } = reading;
  const hit = personAt(text.slice(start, end));
  if (!hit || record.leader) return false;
  const name = claims.take(start + hit.start, start + hit.end, 'leader');
  if (!name) return false;
  record.leader = { name };
  reading.label(start, start + hit.start);
  reading.label(start + hit.end, start + hit.after);
  return true;
}

/** The organisation that answers for a project; a person named instead is its leader. */
export function readCoordinator(reading: ProjectReading, start: number, end: number): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end);
  const person = personAt(value);
  if (person?.likely && !isInstitution(value)) {
    if (!readPerson(reading, start, end)) return false;
    const [a, b] = trimmed(text, start + person.after, end);
    if (/^[,(–-]|^ [(–-]/.test(text.slice(start + person.after, end)) && isInstitution(text.slice(a, b)))
      readCoordinator(reading, a, b);
    return true;
  }
  if (record.coordinator || value.length > 160) return false;
  const period = findPeriods(value).find((hit) => hit.shape !== 'single');
  if (period && reading.setPeriod(period, start)) [start, end] = trimmed(text, start, start + period.start);
  const article = /^the /.exec(text.slice(start, end))?.[0].length ?? 0;
  reading.label(start, start + article);
  const name = claims.take(start + article, end, 'coordinator');
  if (name) record.coordinator = { name };
  return name !== undefined;
}

/** Partners of an enumeration; with `strict` each must look like an organisation. */
export function readPartners(reading: ProjectReading, start: number, end: number, strict: boolean): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end);
  const items = listItems(value)
    .map(([s, e]) => trimmed(text, start + s, start + e))
    .filter(([s, e]) => e > s && !isAmount(text.slice(s, e)));
  if (
    strict &&
    !items.every(
      ([s, e]) =>
        isInstitution(text.slice(s, e)) ||
        acronymShape(text.slice(s, e)) ||
        personAt(text.slice(s, e))?.likely,
    )
  )
    return false;
  if (!items.some(([s, e]) => /\p{Lu}/u.test(text.slice(s, e)))) return false;
  for (const [s, e] of items) {
    const article = /^(?:the |die |der |den |det )/.exec(text.slice(s, e))?.[0].length ?? 0;
    const name = claims.take(s + article, e, 'partner');
    if (!name) continue;
    reading.label(s, s + article);
    record.partners.push({ name });
  }
  return true;
}

// Where a value ends by itself: a bar, a semicolon, or a full stop before a new sentence.
function valueEnd(text: string, start: number, end: number, label: Label, colon: boolean): number {
  if (label === 'summary') return end;
  const value = text.slice(start, end);
  const stops = !colon
    ? /[;|]|: |\. (?=[\p{Lu}«"“\d])/gu
    : label === 'partners' || label === 'keywords' || label === 'funder'
      ? /\||\. (?=[\p{Lu}«"“])/gu
      : /[;|]|\. (?=[\p{Lu}«"“\d])/gu;
  for (const match of value.matchAll(stops)) {
    // "Prof. Anna B. Berg", "St. Olavs hospital": a short word before the stop abbreviates.
    if (
      match[0].startsWith('.') &&
      /(?:^|[ .(])(?:\p{L}|Prof|Dr|Ass|Assoc|St|med|phil|Dipl|Mr|Mrs|Ms|rer|nat|kr|nr|no|ca|inkl|Univ|Dept|Inst|bl\.a|mill)$/u.test(
        value.slice(0, match.index),
      )
    )
      continue;
    return start + match.index;
  }
  return end;
}

/** A sentence keeps its own punctuation; only space around it goes. */
function trimmedText(text: string, start: number, end: number): [number, number] {
  while (start < end && /[\s•·*–-]/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}

function pieces(text: string, cut: RegExp): [number, number][] {
  const spans: [number, number][] = [];
  let at = 0;
  for (const match of text.matchAll(cut)) {
    spans.push([at, match.index]);
    at = match.index + match[0].length;
  }
  spans.push([at, text.length]);
  return spans;
}
