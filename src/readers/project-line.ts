import { idFrom } from '../records/ids.js';
import type { Project } from '../records/types.js';
import { type Span } from './claims.js';
import { cleanedHint, givenSpans, plainText } from './plain-text.js';
import { readFirstLine, readLaterLine } from './project-lines.js';
import { ProjectReading, type ProjectField } from './project-reading.js';
import { readTitleZone } from './project-title.js';

export type { ProjectField } from './project-reading.js';

/** What else is known about a project's text. */
export interface ProjectHints {
  /** The span of the given text that markup says is the title, such as a bold or linked beginning. */
  title?: [start: number, end: number];
}

/** A project with the spans of the given text that each part was read from. */
export interface ParsedProject {
  record: Project;
  spans: Span<ProjectField>[];
}

/**
 * Reads a project from a line of text, `Preventing … (POINT). Coordinator: University of Oslo;
 * funded by Norwegian Research Council 2021-2024.` Further lines (`\n`) are facts with a label, or
 * free text: a long one becomes the summary. Every word of the text is in one of the spans; what
 * is in no field and no label is in `note`. Never throws.
 */
export function parseProject(text: string, hints: ProjectHints = {}): ParsedProject {
  const plain = plainText(text);
  const reading = new ProjectReading(plain.text, text);
  const { claims, record } = reading;
  reading.readAddresses();
  const zone = readFirstLine(reading);
  const hint = cleanedHint(plain, hints.title);
  const title = readTitleZone(reading, zone, hint);
  for (const [start, end] of reading.lines.slice(1)) readLaterLine(reading, start, end);
  record.title = claims.take(title[0], title[1], 'title') ?? '';
  record.id = idFrom(record.acronym ?? String(record.title)) || idFrom(String(record.title));
  const note = claims.takeNotes('note', 'label');
  if (note !== undefined) record.note = note;
  return { record, spans: givenSpans(plain, claims.spans) };
}

/** Reads a project from a line of text; see {@link parseProject}. `original` is the text as given. Never throws. */
export function readProjectLine(text: string): Project {
  return parseProject(text).record;
}
