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

/** Kinds of records that a file can contain. */
export type RecordKind = keyof RecordOf;

/** Names of the kinds in messages. */
export const NAMES: Readonly<Record<RecordKind, string>> = {
  project: 'projects',
  issue: 'special issues',
  partner: 'partners',
  term: 'words',
  link: 'links',
  definition: 'definitions',
  profile: 'groups',
};

/** A problem in a row of a file that its author can fix. */
export interface RowProblem {
  /** Number of the row in the spreadsheet, or of the record in the list, from 1. */
  row: number;
  /** Heading or key, if the problem affects all rows and is reported once. */
  column?: string;
  /** The problem. */
  what: string;
  /** The remedy. */
  fix: string;
}

/** Called for each problem in a file. */
export type RowReport = (problem: RowProblem) => void;

/** Input for a record, with its row in the file. */
export interface Row {
  row: number;
  input: unknown;
  /** Values of unused columns or keys, by name. */
  unused?: ReadonlyMap<string, unknown>;
  /** Returns the file's name for a field. */
  nameOf?: (field: string) => string;
}

/** Options of reading in slices: progress, cancellation and limits. */
export interface AsyncOptions extends SliceOptions {
  report?: RowReport;
  /** Maximum number of rows or records; larger files are rejected with a `TypeError`. */
  mostRows?: number;
}
