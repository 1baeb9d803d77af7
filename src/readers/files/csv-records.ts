import { csvRows } from './csv-rows.js';
import type { CsvRow } from './csv-rows.js';
import { slashOrder } from './csv-dates.js';
import { recordOfCells } from './cells.js';
import type { Cell, CellHabits } from './cells.js';
import { columnOf, HEADINGS } from './headings.js';
import type { Column } from './headings.js';
import { NAMES } from './kinds.js';
import type { RecordKind, Row, RowReport } from './kinds.js';

/** A table as it becomes records. */
export interface CsvRecords {
  rows: Row[];
  /** The row in which a quotation mark opens that is never closed: what follows could not be read. */
  unclosed?: number;
}

/** Which of these fields a table must have to say anything of a kind. */
const NEEDED: Readonly<Record<RecordKind, readonly string[]>> = {
  project: ['title', 'acronym'],
  issue: ['title'],
  partner: ['name'],
  term: ['text'],
  link: ['url'],
  definition: ['text'],
  profile: ['name'],
};

/** Rows above the headings, such as the title of the sheet. */
const MOST_ROWS_ABOVE = 20;
/** Characters in which the headings are looked for. */
const MOST_ABOVE = 200_000;

interface Head {
  separator: string;
  /** The row of headings; 0 where the table has none. */
  row: number;
  columns: (Column | undefined)[];
  headings: string[];
}

/**
 * What a table of comma-separated values holds of a kind, before it is made whole.
 *
 * @throws {TypeError} Where no column says what a record of that kind needs.
 */
export function csvRecords(text: string, kind: RecordKind, report: RowReport): CsvRecords {
  const [, said] = /^\uFEFF?"?sep=([^"\r\n])"?\r?\n/i.exec(text) ?? [];
  const head = findHead(text.slice(0, MOST_ABOVE), kind, said ? [said] : [';', '\t', ',']);
  const { rows, unclosed } = csvRows(text, head.separator);
  const entries = rows.filter(({ row }) => row > head.row);
  const habits = habitsOf(entries, head);
  return {
    rows: entries.map(({ row, cells }) => ({
      row,
      input: recordOfCells(kind, cellsOf(cells, head), habits, ({ cell, fix }) =>
        report({
          row,
          what: `Row ${row}: "${cell.heading}: ${cell.value.slice(0, 60)}" cannot be read.`,
          fix,
        }),
      ),
    })),
    ...(unclosed && { unclosed }),
  };
}

const cellsOf = (cells: readonly string[], { columns, headings }: Head): Cell[] =>
  cells.flatMap((value, i) => {
    const column = columns[i];
    // a dash says that there is nothing to say
    return column && value && !/^[-–—]$/.test(value) ? [{ ...column, heading: headings[i]!, value }] : [];
  });

/** Which separator, and which row, gives the most columns that are known. */
function findHead(text: string, kind: RecordKind, separators: readonly string[]): Head {
  const heads = separators.flatMap((separator) =>
    csvRows(text, separator, MOST_ROWS_ABOVE).rows.map(({ row, cells }) =>
      headOf(separator, row, cells, kind),
    ),
  );
  const known = ({ columns }: Head) => new Set(columns.flatMap((column) => column?.field ?? [])).size;
  const best = heads.reduce<Head | undefined>(
    (first, head) => (known(head) > (first ? known(first) : 0) ? head : first),
    undefined,
  );
  const fields = new Set(best?.columns.map((column) => column?.field));
  if (best && NEEDED[kind].some((field) => fields.has(field))) return best;
  const bare = kind === 'term' && wordsAndNumbers(text, separators);
  if (bare) return bare;
  throw new TypeError(
    heads.length
      ? `It has no column for ${NAMES[kind]} with a heading such as ${NEEDED[kind]
          .map((field) => HEADINGS[kind][field]!.slice(0, 2).join(', '))
          .join(', ')}. Give the columns headings in the first row.`
      : 'It is empty.',
  );
}

function headOf(separator: string, row: number, headings: string[], kind: RecordKind): Head {
  const columns = headings.slice(0, 500).map((heading) => columnOf(heading, kind));
  return { separator, row, headings, columns };
}

/** A list of words needs no headings: words, then how often. */
function wordsAndNumbers(text: string, separators: readonly string[]): Head | undefined {
  const separator = separators.find((each) => {
    const { rows } = csvRows(text, each, MOST_ROWS_ABOVE);
    return (
      rows.length > 0 && rows.every(({ cells }) => /^\p{L}/u.test(cells[0]!) && /^\d/.test(cells[1] ?? ''))
    );
  });
  return separator
    ? {
        separator,
        row: 0,
        headings: ['text', 'weight'],
        columns: [{ field: 'text' }, { field: 'weight' }],
      }
    : undefined;
}

const DATED = new Set(['start', 'end', 'period', 'deadline', 'published', 'reviewed']);

/** Excel writes decimals with a comma where it separates columns with a semicolon. */
function habitsOf(rows: readonly CsvRow[], { columns, separator }: Head): CellHabits {
  const dates = columns.flatMap((column, i) => (column && DATED.has(column.field) ? [i] : []));
  const cells = rows.flatMap(({ cells }) =>
    dates.flatMap((i) => (cells[i]?.includes('/') ? cells[i].split(/ *[–—] *| +- +/) : [])),
  );
  const weight = columns.findIndex((column) => column?.field === 'weight');
  const hasComma =
    weight >= 0 && rows.some(({ cells }) => /^\d+,(\d{1,2}|\d{4,})$/.test(cells[weight] ?? ''));
  return { slashes: slashOrder(cells), decimal: separator === ';' || hasComma ? ',' : '.' };
}
