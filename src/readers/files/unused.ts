import type { RowReport } from './kinds.js';

/** Maximum number of columns or keys reported individually. */
const MAX_UNUSED = 1000;

/** Columns or keys whose values are not used, each reported once with its first row. */
export class Unused {
  readonly #found = new Map<string, { row: number; fix: string; count: number }>();
  /** First row and number of values beyond the limit. */
  #others = { row: 0, count: 0 };

  constructor(
    private readonly report: RowReport,
    /** Word for them in messages. */
    private readonly name: 'Column' | 'Key',
  ) {}

  note(
    column: string,
    row: number,
    fix = `${this.name === 'Key' ? 'It' : 'Its heading'} is not recognised.`,
  ) {
    const before = this.#found.get(column);
    if (before) before.count++;
    else if (this.#found.size >= MAX_UNUSED)
      this.#others = { row: this.#others.row || row, count: this.#others.count + 1 };
    else this.#found.set(column, { row, fix, count: 1 });
  }

  tell() {
    for (const [column, { row, fix, count }] of this.#found)
      this.report({
        row,
        column,
        what: `${this.name} "${column}" is not used (${count} ${count > 1 ? 'values, the first' : 'value'} in ${this.name === 'Key' ? 'record' : 'row'} ${row}).`,
        fix,
      });
    const { row, count } = this.#others;
    if (count)
      this.report({
        row,
        what: `More than ${MAX_UNUSED.toLocaleString('en')} ${this.name.toLowerCase()}s are not used (${count} other ${count > 1 ? 'values, the first' : 'value'} in ${this.name === 'Key' ? 'record' : 'row'} ${row}).`,
        fix: 'Remove data that is not shown.',
      });
  }
}
