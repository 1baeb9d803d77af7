import { SlashDates } from '../cells/dates.js';
import { recordOfCells } from '../cells/record.js';
import { ADDRESSES, type Cell } from '../cells/cell.js';
import { PeriodYears } from '../cells/studied-period.js';
import { columnOf } from '../columns/column-of.js';
import { columnsOf } from '../columns/table-columns.js';
import type { TableColumn, TableColumns } from '../columns/table-columns.js';
import type { RecordKind, Row, RowReport } from '../kinds.js';
import type { Work } from '../slices.js';
import type { Unused } from '../unused.js';
import { isObject, list, text, wording, words } from './values.js';
import type { Loose } from './values.js';

/** Fields that are copied unchanged. */
const UNCHANGED = new Set(['original', 'alternates']);

/** Fields with lists that may contain objects. */
const LISTS = new Set(['partners', 'editors', 'links', 'types', 'keywords', 'authors']);

const PERIOD = /^(?:start|end|period)$/;

/** Number of objects surveyed between two yields. */
const STEP = 64;

/** Reads objects whose keys are names of fields or headings of tables. */
export class KeyReader {
  readonly #columns = new Map<string, TableColumns>();
  readonly #slashDates = new SlashDates();
  readonly #periodYears = new PeriodYears();

  constructor(
    private readonly kind: RecordKind,
    private readonly unused: Unused,
    private readonly report: RowReport,
  ) {}

  /** Takes in the conventions of all objects of a file, before any is read. */
  *survey(items: readonly unknown[]): Work<void> {
    for (const [i, item] of items.entries()) {
      if (isObject(item)) this.#note(item);
      if (i % STEP === 0) yield i / items.length;
    }
  }

  #note(item: Loose) {
    const keys = Object.keys(item);
    const { columns } = this.#columnsOf(keys);
    for (const [i, key] of keys.entries()) {
      const value = item[key];
      if (typeof value === 'string' && value.length < 60) this.#slashDates.add(value);
      if (this.kind === 'project' && PERIOD.test(columns[i]?.field ?? ''))
        this.#periodYears.add(plainOf(value) ?? '');
    }
  }

  read(object: Loose, row: number): Row {
    const item = unwrapped(object);
    const keys = Object.keys(item);
    const { columns, register } = this.#columnsOf(keys);
    const cells: Cell[] = [];
    const structured: Record<string, unknown> = {};
    const others = new Map<string, unknown>();
    for (const [i, key] of keys.entries()) {
      const value = item[key];
      if (value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length))
        continue;
      const column = columns[i];
      const cell = plainOf(value);
      if (UNCHANGED.has(key)) structured[key] = value;
      else if (!column) {
        others.set(key, value);
        this.unused.note(key, row);
      } else if (column.field === 'period' && isObject(value)) cells.push(...datesIn(value, column));
      else if (cell !== undefined) cells.push({ ...column, value: cell });
      else if (typeof value === 'object') add(structured, column, value);
      else this.unused.note(key, row);
    }
    const habits = {
      slashes: register?.slashes ?? this.#slashDates.order,
      decimal: '.',
      isRegister: !!register,
      isStudied: this.#periodYears.areStudied,
    } as const;
    const record = recordOfCells(this.kind, cells, habits, ({ cell, fix, isKept }) => {
      if (isKept)
        this.report({
          row,
          what: `Record ${row}: "${cell.heading}: ${cell.value.slice(0, 60)}" cannot be read.`,
          fix,
        });
      else this.unused.note(cell.heading, row, fix);
    });
    for (const [field, value] of Object.entries(structured)) {
      const before = record[field];
      record[field] = !Array.isArray(before)
        ? value
        : field === 'funding'
          ? joinedFundings(before, list(value))
          : [...(before as unknown[]), ...list(value)];
    }
    const nameOf = (field: string) =>
      columns.find((column) => column?.field === field || (field === 'funding' && column?.field === 'funder'))
        ?.heading ?? field;
    return { row, input: record, unused: others, nameOf };
  }

  #columnsOf(keys: readonly string[]): TableColumns {
    const signature = JSON.stringify(keys);
    const before = this.#columns.get(signature);
    if (before) return before;
    const columns = columnsOf(keys, this.kind);
    // uniform files have one signature; the limit is for others, which may have one per object
    if (this.#columns.size < 1000) this.#columns.set(signature, columns);
    return columns;
  }
}

/** Unwraps the values of a Wikidata query, `{ "type": "uri", "value": "…" }`. */
function unwrapped(item: Loose): Loose {
  const values = Object.values(item);
  const isBinding = (value: unknown): value is Loose =>
    isObject(value) && typeof value['value'] === 'string' && typeof value['type'] === 'string';
  return values.length && values.every(isBinding)
    ? Object.fromEntries(Object.entries(item).map(([key, value]) => [key, (value as Loose)['value']]))
    : item;
}

/** The text of a string, a number or a list of these, as in a cell. */
function plainOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return undefined;
  const parts = value.filter((part) => part !== null && part !== '');
  return parts.every((part) => typeof part === 'string' || typeof part === 'number')
    ? parts.join('\n')
    : undefined;
}

/** The start and end of a period given as an object. */
const datesIn = (period: Loose, column: TableColumn): Cell[] =>
  Object.entries(period).flatMap(([key, value]): Cell[] => {
    const field = columnOf(key, 'project')?.field;
    const date = plainOf(value);
    return date && (field === 'start' || field === 'end') ? [{ ...column, field, value: date }] : [];
  });

/** Joins a single funder with the grant or programme given by other keys. */
function joinedFundings(cells: readonly unknown[], objects: readonly unknown[]): unknown[] {
  const [cell, ...cellsLeft] = cells as Loose[];
  const [object, ...objectsLeft] = objects as Loose[];
  const areOne =
    cell && object && !cellsLeft.length && !objectsLeft.length && !cell['funder'] && !object['grant'];
  return areOne ? [{ ...object, ...cell }] : [...cells, ...objects];
}

/** Adds a value that is an object or a list of objects, in the form of a record. */
function add(record: Record<string, unknown>, column: TableColumn, value: unknown) {
  const { field, heading } = column;
  const values = list(value);
  if (field === 'funder') {
    const isFunding = (item: unknown) =>
      isObject(item) && !('name' in item) && ['funder', 'grant', 'programme'].some((key) => key in item);
    record['funding'] = [
      ...list(record['funding']),
      ...values.map((item) => (isFunding(item) ? item : fundingOf(item))),
    ];
  } else if (field === 'keywords' || field === 'types')
    record[field] = values.map((item) =>
      isObject(item) ? wording(item['label'] ?? item['name'] ?? item['value'] ?? item) : words(item),
    );
  else if (field === 'partners' || field === 'editors') record[field] = values.map(party);
  else if (field === 'links') record[field] = values.map(linkIn);
  else if (LISTS.has(field)) record[field] = values;
  else if (['leader', 'coordinator', 'parent'].includes(field)) record[field] = party(values[0]);
  else if (['title', 'summary', 'name', 'purpose'].includes(field)) record[field] = text(value);
  else if (field === 'note') record[field] = values.map(wording).filter(Boolean).join('\n');
  else if (ADDRESSES.has(field))
    record[field] = heading === field && field !== 'url' ? value : addressIn(values[0]);
  else record[field] = heading === field ? value : (wording(value) ?? value);
}

/** Funding from a funder's object, which may include the programme and grant number. */
function fundingOf(value: unknown): unknown {
  if (!isObject(value)) return { funder: value };
  const { programme, program, grant, ...funder } = value;
  return { funder: party(funder), programme: words(programme ?? program), grant: words(grant) };
}

function linkIn(value: unknown): unknown {
  return isObject(value)
    ? { url: addressIn(value), label: wording(value['label'] ?? value['title'] ?? value['name']) }
    : value;
}

/** The address of a link or picture given as an object: `{ "title": "Page", "href": "https://…" }`. */
function addressIn(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { href, url, src, link, path } = value;
  return href ?? url ?? src ?? link ?? path ?? wording(value);
}

/** A person or an organisation, whose name may be under various keys. */
function party(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { name, label, title, firstName, lastName, ...others } = value;
  const partyName =
    name ?? label ?? title ?? ([firstName, lastName].map(words).filter(Boolean).join(' ') || undefined);
  if (partyName !== undefined) return { ...others, name: partyName };
  // { nb: '…', en: '…' }
  return Object.values(value).every((each) => typeof each === 'string') ? { name: text(value) } : value;
}
