import type { RowReport } from './kinds.js';

/** Columns or keys whose values are not shown, each reported once, with the first row that has one. */
export class Unused {
  readonly #found = new Map<string, { row: number; fix: string; count: number }>();

  constructor(
    private readonly report: RowReport,
    /** Name of one of them in messages. */
    private readonly name: 'Column' | 'Key',
  ) {}

  note(
    column: string,
    row: number,
    fix = `${this.name === 'Key' ? 'It' : 'Its heading'} is none that is known.`,
  ) {
    const before = this.#found.get(column);
    if (before) before.count++;
    else this.#found.set(column, { row, fix, count: 1 });
  }

  tell() {
    for (const [column, { row, fix, count }] of this.#found)
      this.report({
        row,
        column,
        what: `${this.name} "${column}" is not used (${count} ${count > 1 ? 'values, the first' : 'value'} in row ${row}).`,
        fix,
      });
  }
}
