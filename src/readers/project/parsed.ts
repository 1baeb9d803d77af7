import type { Project } from '../../records/types.js';
import type { Entry, EntryLink } from '../page/entry.js';
import type { Span } from '../line/spans.js';
import type { Joiner } from '../split-entries/join.js';
import type { TextHints } from '../line/plain-text.js';
import type { ProjectField } from './draft.js';
import type { ListHabits } from './lists/list-habits.js';

/** Hints about a project's text from its markup, or from the list around it. */
export interface ProjectHints extends TextHints {
  /** The spans of links. */
  links?: readonly [start: number, end: number][];
  /** Habits shared by the lines of the list. */
  habits?: ListHabits;
}

/** A project with the span of the original text that each part was read from; inferred spans name their rule. */
export interface ParsedProject {
  record: Project;
  spans: Span<ProjectField>[];
}

/** A parser for the text of entries. */
export interface ProjectParser {
  /** Returns undefined for text that another parser must read. */
  parse: (text: string, hints: ProjectHints) => ParsedProject | undefined;
  /** Whether a text starts with a labelled fact that is not a title. */
  beginsWithFact?: (text: string) => boolean;
  /** Reads the URLs of the project and its leader from links, and returns those with more information. */
  readPages?: (links: readonly EntryLink[], record: Project) => readonly EntryLink[];
  /** Whether items of a list only name topics, each with a list of projects. */
  areTopics?: (items: readonly Element[]) => boolean;
  /** Whether lists of a container belong to entries that begin with headings. */
  areDetails?: (container: Element, lists: readonly Element[]) => boolean;
  /** Lists of a container that hold other things than projects, such as publications. */
  listsApart?: (container: Element, lists: readonly Element[]) => ReadonlySet<Element>;
  /** Whether the entries of a list are news, events or publications. */
  areOtherKinds?: (texts: readonly string[]) => boolean;
  /** Whether the lines of a list are facts of one entry rather than entries. */
  areFacts?: (lines: readonly string[], isFact: (line: string, at: number) => boolean) => boolean;
  /** Joins items that are lines of the item before them. */
  join?: Joiner;
  /** Habits shared by the lines of a list. */
  habitsOf?: (lines: readonly string[]) => ListHabits;
  /** The spans of titles that most entries of a list have in emphasis amid sentences. */
  titlesOf?: (entries: readonly Entry[]) => ReadonlyMap<Entry, [start: number, end: number]>;
  /** The funders that headings above lists name, by list. */
  payersAbove?: (container: Element, lists: Iterable<Element>) => ReadonlyMap<Element, string>;
  /** Whether an entry may belong to a list of grants, which has its own reader. */
  mayBeGrant?: (text: string) => boolean;
}
