import type { RecordKind, RecordOf } from '../../readers/files/kinds.js';

export type Kind = RecordKind;

/** A range of an entry's line, with the field read from it; `rule` is the reason if it was inferred. */
export interface Mark {
  start: number;
  end: number;
  field: string;
  rule?: string;
}

/** An entry that is not part of a workspace yet. */
export interface Draft {
  readonly kind: Kind;
  readonly record: RecordOf[Kind];
  /** The original line; empty for entries from a table or added by hand. */
  readonly line: string;
  readonly marks: readonly Mark[];
  /** Names of fields edited by a person. */
  readonly edited: readonly string[];
  /** Whether the page marks it as literal, so that nothing was inferred. */
  readonly isExact?: boolean;
  /** Whether a person has confirmed it. */
  readonly confirmed: boolean;
}

/** An entry with a stable key. */
export interface Entry extends Draft {
  readonly key: number;
}

/** All entries, in order. */
export interface Workspace {
  readonly entries: readonly Entry[];
  /** The key of the next entry. */
  readonly next: number;
}

/** Source of a value: a label on the page, markup or a table, inference, or a person. */
export type Origin = 'label' | 'data' | 'inferred' | 'person';

export const EMPTY_WORKSPACE: Workspace = { entries: [], next: 1 };

/** The kinds, in the order of a page. */
export const KINDS: readonly Kind[] = [
  'profile',
  'term',
  'definition',
  'project',
  'issue',
  'partner',
  'link',
];
