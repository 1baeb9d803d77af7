import type { RecordKind, RecordOf } from '../readers/files/kinds.js';
import type { Definition, SpecialIssue } from '../records/types.js';

/** Records that can be cited: a definition by its source, a special issue as a whole. */
export type Citable = Definition | SpecialIssue;

/** A record of any kind. */
export type AnyRecord = RecordOf[RecordKind];

/** One record, or several. */
export type OneOrMore<R> = R | readonly R[];

/**
 * The records of a writer's input.
 *
 * @param field A field that all records of the kind have; any of several.
 * @param kind The kind, for the message.
 * @throws {TypeError} If a record has none of the fields; the message tells its place in the list.
 */
export function listOf<R extends object>(
  records: OneOrMore<R>,
  field: readonly string[],
  kind: string,
): readonly R[] {
  const list = Array.isArray(records) ? (records as readonly R[]) : [records as R];
  const at = list.findIndex((record) => !field.some((name) => record && Object.hasOwn(record, name)));
  if (at >= 0)
    throw new TypeError(
      `Record ${at + 1} of ${list.length} is not ${kind}: it has no ${field.join(' or ')}.`,
    );
  return list;
}

/** The records of a writer of references. @throws {TypeError} If one is neither a definition nor a special issue. */
export const citableRecords = (records: OneOrMore<Citable>): readonly Citable[] =>
  listOf(records, ['authors', 'editors'], 'a definition or a special issue');

export const isDefinition = (record: Citable): record is Definition => 'text' in record;
