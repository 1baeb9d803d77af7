import type { RecordKind, RecordOf } from '../readers/files/kinds.js';
import type { Definition, SpecialIssue } from '../records/types.js';

/** Records that can be cited: a definition by its source, a special issue as a whole. */
export type Citable = Definition | SpecialIssue;

/** A record of any kind. */
export type AnyRecord = RecordOf[RecordKind];

/** One record, or several. */
export type OneOrMore<R> = R | readonly R[];

export const listOf = <R extends object>(records: OneOrMore<R>): readonly R[] =>
  Array.isArray(records) ? (records as readonly R[]) : [records as R];

export const isDefinition = (record: Citable): record is Definition => 'text' in record;
