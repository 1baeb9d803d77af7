import { columnsOf } from '../columns/table-columns.js';
import type { TableColumns } from '../columns/table-columns.js';
import { HEADINGS, NEEDED } from '../columns/headings.js';
import { NAMES } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { csvRows } from './rows.js';
import type { CsvRow } from './rows.js';

/** Maximum number of rows above the headings, such as the title of the sheet. */
const MAX_ROWS_ABOVE = 20;
/** Number of characters searched for headings. */
const MAX_ABOVE = 200_000;

/** Layout of a table: its separator, headings and columns. */
export interface Head extends TableColumns {
  separator: string;
  /** Number of the row with headings; 0 if there is none. */
  row: number;
  headings: readonly string[];
}

/**
 * Finds the headings of a table: the separator and row that give the most known columns.
 *
 * @throws {TypeError} If the table is empty or lacks a field required by that kind of record.
 */
export function findHead(text: string, kind: RecordKind): Head {
  const [, declared] = /^\uFEFF?"?sep=([^"\r\n])"?\r?\n/i.exec(text) ?? [];
  const begin = text.slice(0, MAX_ABOVE);
  const tables = (declared ? [declared] : [';', '\t', ',']).map((separator) => ({
    separator,
    rows: firstRows(begin, separator),
  }));
  let best: Head | undefined;
  let most = 0;
  for (const { separator, rows } of tables)
    for (const { row, cells } of rows) {
      const head = { separator, row, headings: cells, ...columnsOf(cells, kind) };
      const known = new Set(
        head.columns.flatMap((column) => (column ? [column.field + (column.part ?? '')] : [])),
      );
      if (known.size > most) [best, most] = [head, known.size];
    }
  const fields = new Set(best?.columns.map((column) => column?.field));
  if (best && NEEDED[kind].some((field) => fields.has(field))) return best;
  const bare = kind === 'term' ? tables.find(({ rows }) => areWordsAndNumbers(rows)) : undefined;
  if (bare) return headless(bare.separator);
  if (!tables.some(({ rows }) => rows.length)) throw new TypeError('It is empty.');
  const examples = NEEDED[kind].map((field) => HEADINGS[kind][field]!.slice(0, 2).join(', ')).join(', ');
  throw new TypeError(
    `It has no column for ${NAMES[kind]} with a heading such as ${examples}. Give the columns headings in the first row.`,
  );
}

function firstRows(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of csvRows(text, separator)) if (rows.push(row) === MAX_ROWS_ABOVE) break;
  return rows;
}

/** Whether a table without headings is a list of words with counts, rather than of titles with years or times. */
const areWordsAndNumbers = (rows: readonly CsvRow[]) =>
  rows.length > 0 &&
  rows.every(
    ({ cells: [word = '', count = '', ...others] }) =>
      /^\p{L}/u.test(word) && /^\d+(?:[.,]\d+)?$/.test(count) && !others.some(Boolean),
  ) &&
  !rows.every(({ cells }) => /^(?:19|20)\d\d$/.test(cells[1]!));

const headless = (separator: string): Head => ({
  separator,
  row: 0,
  headings: ['text', 'weight'],
  columns: [
    { field: 'text', heading: 'text', rank: 0, group: 1 },
    { field: 'weight', heading: 'weight', rank: 0, group: 1 },
  ],
});
