import type { RecordKind, RecordOf } from '../../readers/files/kinds.js';

export type Kind = RecordKind;

/** A range of an entry's line and the field that was read from it; `rule` is the reason for an inferred one. */
export interface Mark {
  start: number;
  end: number;
  field: string;
  rule?: string;
}

/** An entry that is not in a list yet. */
export interface Draft {
  readonly kind: Kind;
  readonly record: RecordOf[Kind];
  /** The line as it stood; empty for an entry from a table, or one that was added. */
  readonly line: string;
  readonly marks: readonly Mark[];
  /** Names of the fields that a person has set. */
  readonly edited: readonly string[];
  /** Whether the page marks it as literal, so nothing was inferred. */
  readonly isExact?: boolean;
  /** Whether a person has confirmed the facts. */
  readonly confirmed: boolean;
}

/** An entry with a key that stays the same as long as it exists. */
export interface Entry extends Draft {
  readonly key: number;
}

/** All entries that are being worked on, in their order. */
export interface Workspace {
  readonly entries: readonly Entry[];
  /** The key of the next entry. */
  readonly next: number;
}

/** Source of a value: the page's label, its markup or a table, inference, or a person. */
export type Origin = 'label' | 'data' | 'inferred' | 'person';

export const EMPTY_WORKSPACE: Workspace = { entries: [], next: 1 };

/** The kinds in the order of a page. */
export const KINDS: readonly Kind[] = [
  'profile',
  'term',
  'definition',
  'project',
  'issue',
  'partner',
  'link',
];
