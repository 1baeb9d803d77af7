import { trimmed } from './claims.js';
import { findLabels, type ProjectLabel } from './project-labels.js';
import type { ProjectReading } from './project-reading.js';
import { readSegment } from './project-segments.js';
import { readValue } from './project-values.js';
import { SMALL_WORDS } from './small-words.js';
import { bulletAt } from './titles.js';

/** Where the title of a plain line can stand, and where a title label says so. */
export interface TitleZone {
  start: number;
  end: number;
  /** Start of a title label in the middle of the line: what stands before it is no title. */
  before?: number;
}

/** Reads the labelled facts of the first line and tells what is left for the title. */
export function readFirstLine(reading: ProjectReading): TitleZone {
  const { text, firstLineEnd } = reading;
  const start = bulletAt(text.slice(0, firstLineEnd));
  reading.label(0, start);
  const labels = labelsIn(text, start, firstLineEnd);
  const zone: TitleZone = { start, end: firstLineEnd };
  const title = labels.find((label) => isTitleLabel(text.slice(0, firstLineEnd), label, start));
  if (title) {
    reading.label(title.start, title.valueStart);
    if (title.start > start) zone.before = title.start;
    zone.start = title.valueStart;
  }
  labels.forEach((label, i) => {
    // A line that opens with another label and has no title of its own is a title: "Partners: building …".
    if (label.field === 'title' || (label.start === start && !title)) return;
    const next = labels.slice(i + 1).find(({ field }) => field !== 'title');
    const value = text.slice(label.valueStart, firstLineEnd);
    const read = readLabel(reading, label, next?.start ?? firstLineEnd);
    // "Value awarded: £9,705" and "; Budget: …" are no title, though nothing reads them.
    const told = label.mark === 'colon' && (label.apart || /^\D{0,5}\d/.test(value));
    if (!(read || (told && /\p{Lu}/u.test(text[label.start]!))) || label.start < zone.start) return;
    zone.end = Math.min(zone.end, sentenceStart(text, zone.start, label));
  });
  return zone;
}

/** Reads a line after the first: labelled facts, a fact that says itself what it is, or free text. */
export function readLaterLine(reading: ProjectReading, start: number, end: number): void {
  const { claims, text } = reading;
  const at = start + bulletAt(text.slice(start, end));
  const labels = labelsIn(text, at, end).filter(({ apart, mark }) => apart && mark !== 'none');
  const first = labels[0];
  const read = labels.filter((label, i) => readLabel(reading, label, labels[i + 1]?.start ?? end));
  if (read.length || (first?.mark === 'colon' && first.start === at)) return;
  const [a, b] = trimmed(text, at, end);
  if (a >= b || !claims.free(a, b) || readSegment(reading, a, b, '')) return;
  if (end - start >= 60) reading.addSummary(at, end);
}

function readLabel(reading: ProjectReading, label: ProjectLabel, end: number): boolean {
  const { start, valueStart, compound, apart, mark } = label;
  if (!reading.claims.free(start, valueStart)) return false;
  if (!readValue(reading, label, end, compound || (apart && mark !== 'none'))) return false;
  reading.label(start, valueStart);
  return true;
}

// Words after which a title goes on: "The Art of Leadership: …" has no label in it.
const GOES_ON = new RegExp(`(?:^|[ (])(?:${SMALL_WORDS}|their|its|our) $`, 'i');

/** The labels in `[start, end)` that stand apart, or are written so that they cannot belong to a running title. */
function labelsIn(text: string, start: number, end: number): ProjectLabel[] {
  const line = text.slice(start, end);
  // What stands in a bracket is read with its bracket.
  const open = line.replace(/(?<=[([])[^()[\]]+(?=[)\]])/g, (inside) => ' '.repeat(inside.length));
  return findLabels(open)
    .filter((label) => {
      const { field, mark, apart, compound } = label;
      const value = line.slice(label.valueStart);
      const runsOn = GOES_ON.test(line.slice(Math.max(0, label.start - 8), label.start));
      if (mark === 'word') return /funder|leader|coordinator|partners/.test(field);
      if (mark === 'colon' || field === 'title') return apart || compound || !runsOn;
      if (field === 'grant') return /^\S*\d{4}/.test(value.trim());
      return (
        /^\p{Lu}/u.test(line.slice(label.start)) &&
        !runsOn &&
        (compound ? /^ ?[\p{Lu}\d]/u.test(value) : field === 'period' && /^ ?\d/.test(value))
      );
    })
    .map((label) => ({ ...label, start: label.start + start, valueStart: label.valueStart + start }));
}

/** "Title:", "Prosjekt: …" and "Prosjektet «…»" open a line; "Projekttitel:" may stand inside one. */
function isTitleLabel(line: string, { field, mark, start, valueStart }: ProjectLabel, at: number): boolean {
  const word = line.slice(start, valueStart);
  if (field !== 'title' || valueStart + 3 > line.length) return false;
  if (start > at) return mark === 'colon' && /tit|na/i.test(word) && /^\p{Lu}/u.test(word);
  return mark === 'colon' || (/^pro/i.test(word) && /^ ?[«“"„”]/.test(line.slice(valueStart)));
}

/** "Title. Prosjektet er finansiert av …": the sentence that leads up to a label is no title. */
function sentenceStart(text: string, from: number, { start, mark }: ProjectLabel): number {
  const lead = mark === 'word' && /[.!?] \p{Lu}\p{L}*(?: \p{L}+){0,3} $/u.exec(text.slice(from, start));
  return lead ? from + lead.index + 1 : start;
}
