import type { Project } from '../../records/types.js';
import type { Span } from '../line/spans.js';
import type { Joiner } from '../split-entries/join.js';
import type { TextHints } from '../line/plain-text.js';
import type { NamePlace, ProjectField } from './draft.js';

/** Hints about a project's text from its markup, or from the list around it. */
export interface ProjectHints extends TextHints {
  /** The spans of links. */
  links?: readonly [start: number, end: number][];
  /** Place where persons are in most lines of the list. */
  names?: NamePlace;
}

/** A project with the spans of the given text that each part was read from; an inferred one has its rule. */
export interface ParsedProject {
  record: Project;
  spans: Span<ProjectField>[];
}

/** A way to read projects from the text of their entries. */
export interface ProjectParser {
  /** Undefined for a text that another parser has to read. */
  parse: (text: string, hints: ProjectHints) => ParsedProject | undefined;
  /** Whether a text begins with a labelled fact that is not a title. */
  beginsWithFact?: (text: string) => boolean;
  /** Whether the lines of a list are facts of one entry, and no entries. */
  areFacts?: (lines: readonly string[], isFact: (line: string, at: number) => boolean) => boolean;
  /** Puts items that are lines of the item before them with it. */
  join?: Joiner;
  /** Place where most lines of a list have a person's name. */
  namePlace?: (lines: readonly string[]) => NamePlace | undefined;
}
