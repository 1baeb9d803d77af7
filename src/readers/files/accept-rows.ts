import { uniqueIds } from '../ids.js';
import type { Row, RowReport } from './kinds.js';

/**
 * The records of a file's rows; a row that makes none is reported and left out.
 *
 * @param name What a row is called: `Row` of a table, `Record` of a list.
 * @throws {TypeError} Where there are rows and none makes a record.
 */
export function acceptRows<R>(
  rows: readonly Row[],
  accept: (input: unknown) => R,
  report: RowReport,
  name: 'Row' | 'Record',
): R[] {
  const reasons: string[] = [];
  const records = rows.flatMap(({ row, input }) => {
    try {
      return [accept(input)];
    } catch (error) {
      const fix = error instanceof Error ? error.message : String(error);
      reasons.push(fix);
      report({ row, what: `${name} ${row} was left out.`, fix });
      return [];
    }
  });
  if (reasons.length && !records.length)
    throw new TypeError(
      reasons.length === 1
        ? reasons[0]
        : `None of its ${reasons.length} ${name.toLowerCase()}s can be read: ${reasons[0]}`,
    );
  return withUniqueIds(records);
}

function withUniqueIds<R>(records: R[]): R[] {
  uniqueIds(records.filter((record): record is R & { id: string } => 'id' in (record as object)));
  return records;
}
