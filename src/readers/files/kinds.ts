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

/** What each kind of record is. */
export interface RecordOf {
  project: Project;
  issue: SpecialIssue;
  partner: Partner;
  term: Term;
  link: Link;
  definition: Definition;
  profile: GroupProfile;
}

/** What a file can hold records of. */
export type RecordKind = keyof RecordOf;

/** How messages name records of a kind. */
export const NAMES: Readonly<Record<RecordKind, string>> = {
  project: 'projects',
  issue: 'special issues',
  partner: 'partners',
  term: 'words',
  link: 'links',
  definition: 'definitions',
  profile: 'groups',
};

/** Something in a row of a file that its author can put right. */
export interface RowProblem {
  /** Its number: a table's row as a spreadsheet counts it, else the record's place in the list; from 1. */
  row: number;
  /** The heading of the column or the key, where all rows have the same problem; it is told once, of the first. */
  column?: string;
  /** What was found. */
  what: string;
  /** What would be right. */
  fix: string;
}

/** Told about rows that could not be read, or not all of. */
export type RowReport = (problem: RowProblem) => void;

/** What is to become a record, with where it stands in its file. */
export interface Row {
  row: number;
  input: unknown;
  /** How the file calls a field. */
  nameOf?: (field: string) => string;
}

/** How reading in slices is watched, called off and limited. */
export interface AsyncOptions extends SliceOptions {
  report?: RowReport;
  /** How many rows or records there may be; a file of more is refused with a `TypeError`. */
  mostRows?: number;
}
