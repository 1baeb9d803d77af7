import { uniqueId } from '../page/ids.js';
import type { UsedIds } from '../page/ids.js';
import type { Row, RowReport } from './kinds.js';
import type { Work } from './slices.js';

/** Number of rows converted between two yields. */
const STEP = 64;

/**
 * Converts the rows of a file to records. Rows that are not valid are reported and skipped; values that do not fit a
 * record are reported once for all rows.
 *
 * @param name Word for a row in messages: `Row` of a table, `Record` of a list.
 * @param count Number of rows.
 * @throws {TypeError} If there are rows but none is valid.
 */
export function* acceptRows<R>(
  rows: Iterable<Row>,
  count: number,
  accept: (input: unknown) => R,
  report: RowReport,
  name: 'Row' | 'Record',
): Work<R[]> {
  const records: R[] = [];
  const lost = new LostValues(report, name);
  let [failures, first, done] = [0, '', 0];
  const repeated = new Repeated(report, name);
  for (const { row, input, unused, nameOf } of rows) {
    try {
      const record = accept(input);
      if (repeated.has(row, record, unused)) continue;
      records.push(record);
      lost.note(row, input, record, nameOf);
    } catch (error) {
      const fix = error instanceof Error ? error.message : String(error);
      if (!failures++) first = fix;
      report({ row, what: `${name} ${row} was left out.`, fix });
    }
    if (++done % STEP === 0) yield Math.min(1, done / count);
  }
  lost.tell();
  repeated.tell();
  if (failures && !records.length)
    throw new TypeError(
      failures === 1 ? first : `None of its ${failures} ${name.toLowerCase()}s can be read: ${first}`,
    );
  const usedIds: UsedIds = new Map();
  for (const [i, record] of records.entries()) {
    if (hasId(record)) uniqueId(record, usedIds);
    if (i % 1024 === 0) yield 1;
  }
  return records;
}

/** Whether a record has a fact that normally belongs to one record only. */
const isUnique = (record: object): boolean =>
  ['url', 'summary', 'acronym', 'doi'].some((field) => Object.hasOwn(record, field)) ||
  ((record as { funding?: { grant?: string }[] }).funding ?? []).some(({ grant }) => grant);

/** Headings of places, and of the time at which a form was submitted. */
const PLACE =
  /^(?:timestamp|tidsstempel|zeitstempel|regions?|countr(?:y|ies)|county|place|location|city|town|site|state|land|lands?del|fylke|kommune|sted|ort|bundesland|pays|région|ville|maa|alue)(?:[ _-]?(?:code|name|id|\d))?$/i;

const hasId = (record: unknown): record is { id: string } => 'id' in (record as object);

/**
 * Detects records that equal an earlier one and differ only in unused columns, such as a project with a row for each of
 * its regions. Records with only a title in common count as different, unless they differ in a place.
 */
class Repeated {
  readonly #rows = new Map<string, { row: number; unused: ReadonlyMap<string, unknown> }>();
  #first: { row: number; above: number } | undefined;
  #count = 0;

  constructor(
    private readonly report: RowReport,
    private readonly name: 'Row' | 'Record',
  ) {}

  has(row: number, record: unknown, unused: ReadonlyMap<string, unknown> = new Map()): boolean {
    if (!unused.size || !hasId(record)) return false;
    const facts = JSON.stringify({ ...record, id: '' });
    const above = this.#rows.get(facts);
    if (!above) return (this.#rows.set(facts, { row, unused }), false);
    const names = [...new Set([...unused.keys(), ...above.unused.keys()])];
    const differing = names.filter(
      (name) => JSON.stringify(unused.get(name)) !== JSON.stringify(above.unused.get(name)),
    );
    // completely identical rows are intentional
    if (!differing.length || !(isUnique(record) || differing.every((name) => PLACE.test(name)))) return false;
    this.#first ??= { row, above: above.row };
    this.#count++;
    return true;
  }

  tell() {
    if (!this.#first) return;
    const name = this.name.toLowerCase();
    const { row, above } = this.#first;
    const others = this.#count > 1 ? ` and ${this.#count - 1} more` : '';
    this.report({
      row,
      what: `${this.name} ${row}${others} differ${others ? '' : 's'} from one above (${name} ${above}) only in data that is not shown, and ${others ? 'were' : 'was'} left out.`,
      fix: 'To show them, make their titles different.',
    });
  }
}

/** Input values missing from the records, by column or key. */
export class LostValues {
  readonly #rows = new Map<string, { row: number; value: string; count: number }>();

  constructor(
    private readonly report: RowReport,
    private readonly name: 'Row' | 'Record',
  ) {}

  note(row: number, input: unknown, record: unknown, nameOf: (field: string) => string = String) {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
    const values = record as Record<string, unknown>;
    for (const [field, value] of Object.entries(input)) {
      const size = sizeOf(value);
      if (!size || size <= sizeOf(values[field])) continue;
      const column = nameOf(field);
      const before = this.#rows.get(column);
      if (before) before.count++;
      else this.#rows.set(column, { row, value: excerpt(value), count: 1 });
    }
  }

  tell() {
    for (const [column, { row, value, count }] of this.#rows)
      this.report({
        row,
        column,
        what: `"${column}" is not used as written in ${count > 1 ? `${count} ${this.name.toLowerCase()}s, first in ` : ''}${this.name.toLowerCase()} ${row}: ${value}.`,
        fix: 'The field does not exist or cannot hold this value.',
      });
  }
}

/** The number of non-empty values in a value. */
function sizeOf(value: unknown): number {
  if (value === undefined || value === null || value === '' || value === false) return 0;
  if (Array.isArray(value)) return value.filter((item) => sizeOf(item)).length;
  return typeof value === 'object' && !Object.values(value).some((inner) => sizeOf(inner)) ? 0 : 1;
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}
