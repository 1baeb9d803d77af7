import { acceptRows } from '../accept-rows.js';
import { SlashDates } from '../cells/dates.js';
import { isLatex } from '../cells/latex.js';
import { recordOfCells } from '../cells/record.js';
import { PeriodYears } from '../cells/studied-period.js';
import type { Cell, CellHabits } from '../cells/cell.js';
import type { RecordKind, Row, RowReport } from '../kinds.js';
import { share } from '../slices.js';
import type { Work } from '../slices.js';
import { Unused } from '../unused.js';
import { exactCell, exactFieldOf } from './exact-cell.js';
import { findHead } from './head.js';
import type { Head } from './head.js';
import { csvRows } from './rows.js';
import { statusOfRow } from './status-row.js';
import type { CsvRow } from './rows.js';

/** Result of reading a table. */
export interface CsvRecords<R> {
  records: R[];
  /** Row with an unclosed quotation mark, from which on nothing could be read. */
  unclosed?: number;
}

/** Number of rows read between two yields. */
const STEP = 128;

/**
 * Reads records of a kind from a table of comma-separated values.
 *
 * @param mostRows Maximum number of rows.
 * @throws {TypeError} If the table lacks a required field, no row is valid, or there are too many rows.
 */
export function* csvRecords<R>(
  text: string,
  kind: RecordKind,
  accept: (input: unknown) => R,
  report: RowReport,
  mostRows = Infinity,
): Work<CsvRecords<R>> {
  const head = findHead(text, kind);
  const { rows, unclosed } = yield* share(allRows(text, head, mostRows), 0, 0.3);
  const habits = yield* share(habitsOf(rows, head), 0.3, 0.35);
  const unused = new Unused(report, 'Column');
  const inputs = rowsAsInputs(rows, kind, head, habits, unused, report);
  const records = yield* share(acceptRows(inputs, rows.length, accept, report, 'Row'), 0.35, 1);
  unused.tell();
  return { records, ...(unclosed && { unclosed }) };
}

function* allRows(
  text: string,
  head: Head,
  mostRows: number,
): Work<{ rows: CsvRow[]; unclosed: number | undefined }> {
  const rows: CsvRow[] = [];
  const all = csvRows(text, head.separator);
  for (let count = 1; ; count++) {
    const { done, value } = all.next();
    if (done) return { rows, unclosed: value };
    if (value.row > head.row) rows.push(value);
    if (rows.length > mostRows)
      throw new TypeError(
        `It has more than ${mostRows.toLocaleString('en')} rows. Remove those that are not shown, or split the file.`,
      );
    if (count % STEP === 0) yield value.end / text.length;
  }
}

function* rowsAsInputs(
  rows: readonly CsvRow[],
  kind: RecordKind,
  head: Head,
  habits: CellHabits,
  unused: Unused,
  report: RowReport,
): Generator<Row> {
  const nameOf = (field: string) => head.columns.find((column) => column?.field === field)?.heading ?? field;
  let status: ReturnType<typeof statusOfRow>;
  for (const { row, cells } of rows) {
    const heading = kind === 'project' ? statusOfRow(cells) : undefined;
    if (heading) {
      status = heading;
      report({
        row,
        what: `Row ${row}, "${cells.find(Boolean)}", is a heading: it gives the rows below their status.`,
        fix: 'If it is an entry, fill in another of its cells.',
      });
      continue;
    }
    if (isOfSums(cells)) {
      report({ row, what: `Row ${row} was left out.`, fix: 'It contains only totals.' });
      continue;
    }
    const { known, exact, others } = cellsOf(cells, row, head, unused);
    const input = recordOfCells(kind, known, habits, ({ cell, fix, isKept }) => {
      if (isKept)
        report({
          row,
          what: `Row ${row}: "${cell.heading}: ${cell.value.slice(0, 60)}" cannot be read.`,
          fix,
        });
      else unused.note(cell.heading, row, fix);
    });
    Object.assign(input, exact);
    // an end date is more reliable than a heading, which may be out of date
    if (status && !input['status'] && !(status === 'ongoing' && input['end'])) input['status'] = status;
    yield { row, input, unused: others, nameOf };
  }
}

/** Whether a row is a total: a word for it, and otherwise only numbers. */
function isOfSums(cells: readonly string[]): boolean {
  const [word = '', ...others] = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    /^(?:sum(?:me|ma|mer|s)?|(?:grand )?total(?:t|e|s|sum|summe)?|gesamt(?:summe)?|i alt|til ?sammen|yhteensä|totaal|samlet)\s*:?$/i.test(
      word,
    ) &&
    others.length > 0 &&
    others.every((cell) =>
      /^[-+€$£]?\s?\d[\d\s.,’']*(?:\s?(?:%|€|kr|nok|sek|dkk|eur|usd|gbp|chf))?$/i.test(cell),
    )
  );
}

/** Sorts the cells of a row into known columns, literal values and others. */
function cellsOf(
  cells: readonly string[],
  row: number,
  { columns, headings }: Head,
  unused: Unused,
): { known: Cell[]; exact: Record<string, unknown>; others: Map<string, string> } {
  const known: Cell[] = [];
  const others = new Map<string, string>();
  const exact: Record<string, unknown> = {};
  for (const [i, value] of cells.entries()) {
    if (!value) continue;
    const column = columns[i];
    const only = exactFieldOf(headings[i] ?? '');
    const exactValue = exactCell(value);
    if (only) exact[only] = exactValue ?? value;
    else if (column && exactValue !== undefined && !column.part && !column.lang)
      exact[column.field === 'funder' ? 'funding' : column.field] = exactValue;
    else if (column) known.push({ ...column, value });
    else {
      others.set(headings[i] || `number ${i + 1}`, value);
      unused.note(headings[i] || `number ${i + 1}`, row);
    }
  }
  return { known, exact, others };
}

const DATED = new Set(['start', 'end', 'period', 'deadline', 'published', 'reviewed']);

const PERIOD = /^(?:start|end|period)$/;

/** The conventions of a table; Excel writes decimal commas in files separated by semicolons. */
function* habitsOf(rows: readonly CsvRow[], { columns, separator, register }: Head): Work<CellHabits> {
  const dates = columns.flatMap((column, i) => (column && DATED.has(column.field) ? [i] : []));
  const periods = columns.flatMap((column, i) => (column && PERIOD.test(column.field) ? [i] : []));
  const weight = columns.findIndex((column) => column?.field === 'weight');
  const slashDates = new SlashDates();
  const periodYears = new PeriodYears();
  let hasComma = false;
  let hasLatex = false;
  for (const [row, { cells }] of rows.entries()) {
    for (const i of dates) slashDates.add(cells[i] ?? '');
    for (const i of periods) periodYears.add(cells[i] ?? '');
    hasComma ||= /^\d+,(\d{1,2}|\d{4,})$/.test(cells[weight] ?? '');
    hasLatex ||= cells.some((cell) => isLatex(cell) && exactCell(cell) === undefined);
    if (row % STEP === 0) yield row / rows.length;
  }
  return {
    slashes: register?.slashes ?? slashDates.order,
    decimal: separator === ';' || hasComma ? ',' : '.',
    isRegister: !!register,
    isLatex: hasLatex,
    isStudied: periodYears.areStudied,
  };
}
