import { bareAcronym, isBracketAcronym, leadingAcronym } from './acronyms.js';
import { trimmed } from './claims.js';
import { isInstitution } from './institutions.js';
import { personAt } from './people.js';
import { readLead } from './project-lead.js';
import type { TitleZone } from './project-lines.js';
import { readCoordinator, readLeader } from './project-people.js';
import type { ProjectReading } from './project-reading.js';
import { readTail } from './project-tail.js';
import { titleEdges, unquoted } from './titles.js';

/** Reads what stands before and behind a title in its part of the line, and returns where the title itself stands. */
export function readTitleZone(
  reading: ProjectReading,
  zone: TitleZone,
  hint?: [number, number],
): [number, number] {
  const { record, text } = reading;
  if (zone.before !== undefined) readBefore(reading, zone.before);
  let { start, end } = zone;
  if (hint && isUsable(reading, zone, hint)) {
    start = Math.max(start, hint[0]);
    end = Math.min(hint[1], reading.firstLineEnd);
    readAcronymBehind(reading, start, end);
    readBehind(reading, end, zone.end);
  } else start = readLead(reading, start, end);
  end = readTail(reading, start, end);
  [start, end] = unquoted(text, ...titleEdges(text, start, end));
  if (record.acronym) return [start, end];
  const title = text.slice(start, end);
  const bare = bareAcronym(title);
  const length = bare || leadingAcronym(title);
  const at = start + Math.max(0, title.search(/[\p{L}\d]/u));
  if (length) record.acronym = text.slice(at, at + length);
  if (!bare) return [start, end];
  reading.claims.take(start, start + bare, 'acronym');
  return [start + bare + 1, end];
}

/** A hint that holds only a name or an acronym, and is followed by more, does not say where the title ends. */
function isUsable(reading: ProjectReading, zone: TitleZone, [start, end]: [number, number]): boolean {
  const { claims, text, firstLineEnd } = reading;
  const [a, b] = trimmed(text, Math.max(start, zone.start), Math.min(end, firstLineEnd));
  const words = text.slice(a, b);
  const after = text.slice(b, firstLineEnd);
  if (!words || !claims.free(a, b) || zone.before !== undefined) return false;
  const goesOn = /^ ?[:–—-]? ?[\p{L}«"“]/u.test(after) && words.split(' ').length < 4;
  const rest = after.replace(/^[ :–—-]+/, '');
  return !goesOn || !(personAt(words)?.likely || leadingAcronym(`${words}: ${rest}`));
}

/** What stands before a title label: the person, perhaps with an institution. */
function readBefore(reading: ProjectReading, end: number): void {
  const [run] = reading.claims.rest(0, end);
  if (!run) return;
  const value = reading.text.slice(...run);
  const person = personAt(value);
  if (person && /^(?:$|[,;:(.]| [(–-])/.test(value.slice(person.after))) readLeader(reading, ...run);
  else if (isInstitution(value)) readCoordinator(reading, ...run);
}

/** "<strong>Nærhet i nabolaget</strong> (NÆR)": a bracket right behind a hinted title may hold its acronym. */
function readAcronymBehind({ claims, record, text }: ProjectReading, start: number, end: number): void {
  const [all = '', space = '', word = ''] = /^(\s*\()([^()\n]{2,30})\)/.exec(text.slice(end)) ?? [];
  if (!all || record.acronym || !isBracketAcronym(word, text.slice(start, end))) return;
  const at = end + space.length;
  record.acronym = claims.take(at, at + word.length, 'acronym') ?? record.acronym;
}

/** Behind a hinted title: facts in brackets and after punctuation; a long text is the summary. */
function readBehind(reading: ProjectReading, start: number, end: number): void {
  const { claims, text } = reading;
  for (const [a, b] of claims.rest(start, readTail(reading, start, end))) {
    if (b - a >= 60) reading.addSummary(a, /[.!?…]/.test(text[b] ?? '') ? b + 1 : b);
    else if (isInstitution(text.slice(a, b))) readCoordinator(reading, a, b);
  }
}
