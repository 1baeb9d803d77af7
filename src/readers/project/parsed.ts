import type { Project } from '../../records/types.js';
import type { EntryLink } from '../page/entry.js';
import type { Span } from '../line/spans.js';
import type { Joiner } from '../split-entries/join.js';
import type { TextHints } from '../line/plain-text.js';
import type { ProjectField } from './draft.js';
import type { ListHabits } from './list-habits.js';

/** Hints about a project's text from its markup, or from the list around it. */
export interface ProjectHints extends TextHints {
  /** The spans of links. */
  links?: readonly [start: number, end: number][];
  /** Habits that the lines of the list share. */
  habits?: ListHabits;
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
  /** Reads the address of a project from one of these links, and returns those that say more. */
  readPage?: (links: readonly EntryLink[], record: Project) => readonly EntryLink[];
  /** Whether the lines of a list are facts of one entry, and no entries. */
  areFacts?: (lines: readonly string[], isFact: (line: string, at: number) => boolean) => boolean;
  /** Puts items that are lines of the item before them with it. */
  join?: Joiner;
  /** Habits that the lines of a list share. */
  habitsOf?: (lines: readonly string[]) => ListHabits;
  /** Whether an entry may be one of a list of grants, for which there is a reader of its own. */
  mayBeGrant?: (text: string) => boolean;
}
