import { acceptorOf } from './acceptors.js';
import { csvRecords } from './csv/records.js';
import type { CsvRecords } from './csv/records.js';
import type { AsyncOptions, RecordKind, RecordOf, RowReport } from './kinds.js';
import { finish, inSlices } from './slices.js';

/**
 * Reads records from a table as saved by a spreadsheet ("CSV"), with commas, semicolons or tabs between columns and
 * headings in the first row, see {@link HEADINGS}. Values within a cell are separated by semicolons, bars or line breaks.
 *
 * @param report Called for each row and cell that could not be read, and once for each unused column.
 * @throws {TypeError} If the table contains no records of that kind.
 */
export function readCsv<Kind extends RecordKind = 'project'>(
  text: string,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  return recordsOf(finish(csvRecords(checked(text), kind, acceptorOf(kind), report)), report);
}

/**
 * The same in slices of a few milliseconds, which keeps the page responsive with large tables.
 *
 * @param options Progress, cancellation and limits.
 */
export async function readCsvAsync<Kind extends RecordKind = 'project'>(
  text: string,
  kind: Kind = 'project' as Kind,
  { report = () => {}, mostRows, ...options }: AsyncOptions = {},
): Promise<RecordOf[Kind][]> {
  const work = csvRecords(checked(text), kind, acceptorOf(kind), report, mostRows);
  return recordsOf(await inSlices(work, options), report);
}

function checked(text: string): string {
  if (typeof text !== 'string') throw new TypeError('A table must be text with commas, semicolons or tabs.');
  return text;
}

function recordsOf<R>({ records, unclosed }: CsvRecords<R>, report: RowReport): R[] {
  if (unclosed)
    report({
      row: unclosed,
      what: `The table could not be read from row ${unclosed} on.`,
      fix: 'A quotation mark opens in that row and is never closed.',
    });
  return records;
}
