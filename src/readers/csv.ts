import { acceptRows } from './files/accept-rows.js';
import { acceptorOf } from './files/acceptors.js';
import { csvRecords } from './files/csv-records.js';
import type { RecordKind, RecordOf, RowReport } from './files/kinds.js';

/**
 * The records of a table as a spreadsheet saves it ("CSV"): commas, semicolons or tabs between the
 * columns, headings in the first row, see {@link HEADINGS}. Columns with other headings are not used.
 * Several values of a cell have semicolons, bars or lines between them.
 *
 * @param report Is told of rows, and of cells, that could not be read; the rest is given.
 * @throws {TypeError} Where the table holds nothing of that kind.
 */
export function readCsv<Kind extends RecordKind = 'project'>(
  text: string,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  if (typeof text !== 'string') throw new TypeError('A table is a text, with commas, semicolons or tabs.');
  const accept = acceptorOf(kind);
  const { rows, unclosed } = csvRecords(text, kind, report);
  if (unclosed)
    report({
      row: unclosed,
      what: `The table could not be read from row ${unclosed} on.`,
      fix: 'A quotation mark opens in that row and is never closed.',
    });
  return acceptRows(rows, accept, report, 'Row');
}
