import type { LabelHit } from './labels.js';
import { readFact } from './project-facts.js';
import { findLabels, isPlausible, PHRASE } from './project-label-hits.js';
import type { ProjectReading } from './project-reading.js';

/** Where the title of a plain line can stand, and where a title label says so. */
export interface FirstLine {
  start: number;
  end: number;
  /** Start of a title label in the middle of the line: what stands before it is no title. */
  before?: number;
}

/** Reads the labelled facts of the first line and tells what is left for the title. */
export function acceptLabels(reading: ProjectReading): FirstLine {
  const { text } = reading;
  const lineEnd = reading.firstLineEnd;
  const line = text.slice(0, lineEnd);
  const start = lineStart(line);
  reading.label(0, start);
  // What stands in a bracket is read with its bracket.
  const hits = findLabels(line).filter(
    (hit) =>
      hit.start >= start &&
      (hit.label === 'title' || isPlausible(line, hit)) &&
      !isBracketed(line, hit.start),
  );
  const zone: FirstLine = { start, end: lineEnd };

  const title = hits.find((hit) => hit.label === 'title' && isTitleLabel(line, hit, start));
  if (title) {
    reading.label(title.start, title.valueStart);
    if (title.start > start) zone.before = title.start;
    zone.start = title.valueStart;
  }
  hits.forEach((hit, i) => {
    if (hit.label === 'title' || !reading.claims.free(hit.start, hit.valueStart)) return;
    // A line that opens with another label and has no title of its own is a title: "Partners: building …".
    if (hit.start === start && !title && !hits.some((other) => other.label === 'title')) return;
    const next =
      hits.slice(i + 1).find((other) => other.start >= hit.valueStart && other.label !== 'title')?.start ??
      lineEnd;
    const word = line.slice(hit.start, hit.valueStart).trim();
    const strict = !/^Pro(?:sj|j)/.test(word) && (!hit.apart || !(hit.colon || PHRASE.test(word)));
    const read = readFact(reading, hit.label, hit.valueStart, next, strict, hit.colon);
    if (read) reading.label(hit.start, hit.valueStart);
    const bounds =
      read ||
      (hit.colon &&
        (hit.apart || (hit.label === 'other' && isTold(line, hit))) &&
        /^\p{Lu}/u.test(line.slice(hit.start)));
    if (bounds && hit.start >= zone.start) {
      // "Title. Prosjektet er finansiert av …": the sentence that leads up to the label is no title.
      const lead = hit.colon
        ? null
        : /[.!?] \p{Lu}\p{L}*(?: \p{L}+){0,3} $/u.exec(line.slice(zone.start, hit.start));
      zone.end = Math.min(zone.end, lead ? zone.start + lead.index + 1 : hit.start);
    }
  });
  return zone;
}

/** Whether a place is inside a bracket that closes. */
function isBracketed(line: string, at: number): boolean {
  const open = Math.max(line.lastIndexOf('(', at), line.lastIndexOf('[', at));
  if (open < 0 || /[)\]]/.test(line.slice(open, at))) return false;
  return /[)\]]/.test(line.slice(at));
}

/** Where a line's own words begin, after a bullet or the number of a list. */
function lineStart(line: string): number {
  return /^(?:[•·▪▫◦‣*○●■□➢✓–—-] ?)*(?:\(?\d{1,3}[.)] (?=[\p{Lu}«"“„»\d]))?/u.exec(line)![0].length;
}

/** "Title:", "Prosjekt: …" and "Prosjektet «…»" open a line; "Projekttitel:" may stand inside one. */
function isTitleLabel(line: string, hit: LabelHit, start: number): boolean {
  const word = line.slice(hit.start, hit.valueStart);
  if (hit.start === start)
    return hit.colon
      ? hit.valueStart < line.length
      : /^pro/i.test(word) && /^ ?[«“"„”]/.test(line.slice(hit.valueStart));
  return (
    hit.colon && /tit|name|nav?n/i.test(word) && /^\p{Lu}/u.test(word) && line.length - hit.valueStart > 3
  );
}

/** "Value awarded: £9,705", "Budget: 299.181 €": the words or the sum behind them leave no doubt. */
function isTold(line: string, hit: LabelHit): boolean {
  return (
    / |^pro(?:sj|j)/i.test(line.slice(hit.start, hit.valueStart).trim()) ||
    /^\D{0,5}\d/.test(line.slice(hit.valueStart))
  );
}
