import { bareAcronym, leadingAcronym } from './acronyms.js';
import { trimmed } from './claims.js';
import { isCommonTerm, isInstitution, personAt } from './names.js';
import { readCoordinator, readPerson } from './project-facts.js';
import type { FirstLine } from './project-labels.js';
import { readLead } from './project-lead.js';
import type { ProjectReading } from './project-reading.js';
import { readTail } from './project-tail.js';
import { titleEdges, unquoted } from './title-edges.js';

/** Reads what stands before and behind a title in its part of the line, and returns where the title itself stands. */
export function readTitleZone(
  reading: ProjectReading,
  zone: FirstLine,
  hint?: [number, number],
): [number, number] {
  const { record, text } = reading;
  if (zone.before !== undefined) readBefore(reading, reading.claims.rest(0, zone.before)[0]);
  let { start, end } = zone;
  const hinted = hint && usableHint(reading, zone, hint);
  if (hinted) {
    [start, end] = hinted;
    readAround(reading, end, zone.end);
  } else start = readLead(reading, start, end);
  [start, end] = readTail(reading, start, end);
  [start, end] = unquoted(text, ...titleEdges(text, start, end));
  const title = text.slice(start, end);
  if (!record.acronym) {
    const bare = bareAcronym(title);
    const named = bare || leadingAcronym(title);
    if (named)
      record.acronym = title
        .slice(0, named + (bare ? 0 : 1))
        .match(/[\p{L}\d].*[\p{L}\d+]/u)![0]
        .slice(0, named);
    if (bare) {
      reading.claims.take(start, start + bare, 'acronym');
      start += bare + 1;
    }
  }
  return [start, end];
}

/** A hint that holds only a name, an acronym or a label says nothing about where the title ends. */
function usableHint(
  reading: ProjectReading,
  zone: FirstLine,
  [start, end]: [number, number],
): [number, number] | undefined {
  const from = Math.max(start, zone.start);
  const to = Math.min(end, reading.firstLineEnd);
  const [a, b] = trimmed(reading.text, from, to);
  const words = reading.text.slice(a, b);
  const after = reading.text.slice(to, reading.firstLineEnd);
  if (!words || !reading.claims.free(a, b) || zone.before !== undefined) return undefined;
  const goesOn = /^ ?[:–—-]? ?[\p{L}«"“]/u.test(after) || /[:–—-] ?$/.test(reading.text.slice(from, to));
  if (
    goesOn &&
    after.trim() &&
    words.split(' ').length < 4 &&
    (personAt(words)?.likely ||
      leadingAcronym(`${words}: ${after.replace(/^[ :–—-]+/, '')}`) ||
      isCommonTerm(words))
  )
    return undefined;
  return [from, to];
}

/** What stands before a title label: the person, perhaps with an institution. */
function readBefore(reading: ProjectReading, run?: [number, number]): void {
  if (!run) return;
  const value = reading.text.slice(...run);
  const person = personAt(value);
  if (person && /^(?:$|[,;:(.]| [(–-])/.test(value.slice(person.after))) readPerson(reading, ...run);
  else if (isInstitution(value)) readCoordinator(reading, ...run);
}

/** Behind a hinted title: facts in brackets and after punctuation; a long text is the summary. */
function readAround(reading: ProjectReading, start: number, end: number): void {
  const { claims, record, text } = reading;
  const [, at] = readTail(reading, start, end);
  for (const [a, b] of claims.rest(start, at)) {
    const value = text.slice(a, b);
    if (value.length >= 60 && !record.summary)
      record.summary = claims.take(a, /[.!?…]/.test(text[b] ?? '') ? b + 1 : b, 'summary')!;
    else if (isInstitution(value) && !record.coordinator) readCoordinator(reading, a, b);
  }
}
