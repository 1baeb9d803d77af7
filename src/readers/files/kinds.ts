import type { SliceOptions } from './slices.js';
import type {
  Definition,
  GroupProfile,
  Link,
  Partner,
  Project,
  SpecialIssue,
  Term,
} from '../../records/types.js';

/** Record types by kind. */
export interface RecordOf {
  project: Project;
  issue: SpecialIssue;
  partner: Partner;
  term: Term;
  link: Link;
  definition: Definition;
  profile: GroupProfile;
}

/** Kinds of record that a file can hold. */
export type RecordKind = keyof RecordOf;

/** Names of records of each kind in messages. */
export const NAMES: Readonly<Record<RecordKind, string>> = {
  project: 'projects',
  issue: 'special issues',
  partner: 'partners',
  term: 'words',
  link: 'links',
  definition: 'definitions',
  profile: 'groups',
};

/** Something in a row of a file that its author can fix. */
export interface RowProblem {
  /** Its number, from 1: of a table's row as in a spreadsheet, else of the record in the list. */
  row: number;
  /** The heading of the column or the key, if all rows share the problem, which is reported once for the first. */
  column?: string;
  /** The problem. */
  what: string;
  /** Advice on how to put it right. */
  fix: string;
}

/** Callback for rows that could not be read completely. */
export type RowReport = (problem: RowProblem) => void;

/** Input for a record, with its row in the file. */
export interface Row {
  row: number;
  input: unknown;
  /** The values that have no place in a record, by heading or key. */
  unused?: ReadonlyMap<string, unknown>;
  /** The file's name for a field. */
  nameOf?: (field: string) => string;
}

/** Progress, cancellation and limits of reading in slices. */
export interface AsyncOptions extends SliceOptions {
  report?: RowReport;
  /** Limit of rows or records; a larger file is rejected with a `TypeError`. */
  mostRows?: number;
}
