import { columnOf } from '../readers/files/columns/column-of.js';
import type { Column } from '../readers/files/columns/column-of.js';
import { HEADINGS } from '../readers/files/columns/headings.js';
import { exactFieldOf } from '../readers/files/csv/exact-cell.js';
import type { RecordKind } from '../readers/files/kinds.js';
import { readCsv } from '../readers/files/read-csv.js';
import { cellsOf } from './csv/cells.js';
import { isSame } from './html/draft.js';
import { isLabelled, labelsIn } from './html/labels.js';
import type { AnyRecord, OneOrMore } from './kinds.js';
import { KEYS, prepared } from './prepare.js';
import type { WriterOptions } from './prepare.js';

/** Options of {@link writeCsv}. */
export interface CsvOptions extends WriterOptions {
  /** Column separator: a semicolon (default, used by Excel in Norway and most of Europe), a comma or a tab. */
  separator?: ';' | ',' | '\t';
  /** Whether the file begins with a byte order mark, from which Excel detects UTF-8; default true. */
  bom?: boolean;
  /** Language of the headings: nb, nn, en or se; default `en`. */
  lang?: string;
}

/** Columns in their order, each with the field that it is part of. */
const COLUMNS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'title name text label term acronym shortName kind types status start end deadline published weight coordinator ' +
    'leader parent journal issn:journal publisher editors authors year locator volume issue sourceTitle funding ' +
    'programme grant partners country ror purpose summary keywords url doi service group call links image cover logo ' +
    'logoDark:logo note lang reviewed alternates id original'
  )
    .split(' ')
    .map((column) => column.split(':'))
    .map(([column, field]) => [column!, field ?? column!]),
);

/** The field that a column belongs to, for a kind of record. */
const fieldOf = (column: string, kind: RecordKind): string =>
  kind === 'project' && (column === 'programme' || column === 'grant') ? 'funding' : COLUMNS[column]!;

/**
 * Records of one kind as comma-separated values, which `readCsv` reads back exactly. Lines end with CRLF, headings
 * are in the first row, and values of lists are separated by semicolons. A cell that a spreadsheet would execute as
 * a formula or reformat, or that readers would misinterpret, is written as a JSON string, list or object, which is
 * taken literally: `"=1+1"`.
 *
 * @throws {TypeError} If an input is not a record, or there are records of several kinds.
 */
export function writeCsv(records: OneOrMore<AnyRecord>, options: CsvOptions = {}): string {
  const { separator = ';', bom = true, lang = 'en' } = options;
  if (![';', ',', '\t'].includes(separator))
    throw new TypeError(`separator: "${separator}" separates no columns: use ";", "," or a tab.`);
  const held = Object.entries(prepared(records, options));
  const [first, ...others] = held;
  if (!first || others.length)
    throw new TypeError('A table holds records of one kind: write those of a page one kind at a time.');
  const kind = KEYS[first[0] as keyof typeof KEYS];
  const list = first[1] as AnyRecord[];
  const table = new Table(list, kind, separator, lang);
  table.verify();
  return (bom ? '\uFEFF' : '') + table.text;
}

/** Start of a formula in a spreadsheet, including the full-width signs. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Values that a spreadsheet changes: it drops leading zeros and digits, or converts them to dates, powers or booleans. */
const CHANGED =
  /^(?:0\d+|\d{12,}|\d+(?:[.,]\d+)?e[+-]?\d+|\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?|\d{1,2}[.:]\d\d|true|false|sann|usann)$/i;
const DATED = new Set(['start', 'end', 'deadline', 'published', 'reviewed', 'weight']);

/** Whether a column is read as the whole value of a field. */
const fillsAll = (column: Column | undefined, field: string): boolean =>
  column?.field === field && !column.part && !column.lang && !column.number;

class Table {
  readonly #columns: string[];
  readonly #headings: string[];
  /** Fields written as JSON, for each record. */
  readonly #exact: Set<string>[];

  constructor(
    private readonly records: readonly AnyRecord[],
    private readonly kind: RecordKind,
    private readonly separator: string,
    lang: string,
  ) {
    const used = new Set(
      records.flatMap((record) =>
        Object.entries(this.#plain(record)).flatMap(([column, cell]) => {
          const field = fieldOf(column, kind);
          const value = (record as unknown as Record<string, unknown>)[field];
          if (Array.isArray(value) && !value.length) return [];
          return cell ? [column, field] : [field];
        }),
      ),
    );
    const least = ['title', 'name', 'text', 'url'].filter((column) => columnOf(column, kind));
    this.#columns = Object.keys(COLUMNS).filter((column) => used.has(column) || column === least[0]);
    const label = labelsIn(lang);
    this.#headings = this.#columns.map((column) => {
      const field = column === 'funding' ? 'funder' : column;
      const words = [
        ...(isLabelled(column) ? [label(column)] : []),
        column,
        ...(HEADINGS[kind][field] ?? []),
      ];
      return words.find((word) => fillsAll(columnOf(word, kind), field)) ?? column;
    });
    this.#exact = records.map(() => new Set());
  }

  #plain = (record: AnyRecord) => cellsOf(record, this.separator === ';' ? ',' : '.');

  get text(): string {
    const rows = [this.#headings, ...this.records.map((record, i) => this.#row(record, this.#exact[i]!))];
    return rows.map((row) => `${row.map((cell) => this.#quoted(cell)).join(this.separator)}\r\n`).join('');
  }

  #row(record: AnyRecord, exact: ReadonlySet<string>): string[] {
    const plain = this.#plain(record);
    return this.#columns.map((column) => {
      const field = fieldOf(column, this.kind);
      const cell = plain[column];
      const value = (record as unknown as Record<string, unknown>)[field];
      if (value === undefined || (Array.isArray(value) && !value.length)) return '';
      const isSafe =
        cell !== undefined &&
        !FORMULA.test(cell) &&
        (DATED.has(column) || !CHANGED.test(cell)) &&
        !exactFieldOf(column);
      if (isSafe && !exact.has(field)) return cell;
      // a single cell holds the whole field
      exact = new Set([...exact, field]);
      return column === field ? JSON.stringify(typeof value === 'number' ? String(value) : value) : '';
    });
  }

  #quoted = (cell: string): string =>
    /["\r\n;,\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

  /** Reads the table back and switches fields that do not round-trip to JSON, until all do. */
  verify(): void {
    for (let round = 0; round < 4; round++) {
      let isRight = true;
      const read = this.#read();
      this.records.forEach((record, i) => {
        const wrong = wrongFields(record, read?.[i]);
        const exact = this.#exact[i]!;
        if (!wrong.length) return;
        isRight = false;
        const all = [...Object.keys(record), ...wrong];
        for (const field of wrong.some((name) => !exact.has(name)) ? wrong : all) exact.add(field);
        if (round > 1) for (const field of all) exact.add(field);
      });
      if (isRight) return;
    }
  }

  #read(): AnyRecord[] | undefined {
    try {
      const read = readCsv(this.text, this.kind);
      return read.length === this.records.length ? read : undefined;
    } catch {
      return undefined;
    }
  }
}

function wrongFields(record: object, read: object | undefined): string[] {
  if (!read) return Object.keys(record);
  const [expected, actual] = [record, read] as Record<string, unknown>[];
  const fields = new Set([...Object.keys(record), ...Object.keys(read)]);
  return [...fields].filter((field) => !isSame(expected![field], actual![field]));
}
