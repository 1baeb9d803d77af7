/** Latest year that is too early for the start of a project. */
const EARLY = 1889;

/**
 * Determines whether the dates of a file are periods that its projects study, such as 800 to 1500: at least a fifth of them
 * are too early for a project. Fewer are typing errors.
 */
export class PeriodYears {
  #all = 0;
  #early = 0;

  /** Adds the text of a start, an end or a period. */
  add(date: string) {
    const year = /^\s*(?:\d{1,2}[./-]){0,2}(\d{3,4})(?![\d:])/.exec(date)?.[1];
    if (!year) return;
    this.#all++;
    if (Number(year) <= EARLY && Number(year) > 99) this.#early++;
  }

  get areStudied(): boolean {
    return this.#early > 0 && this.#early * 5 >= this.#all;
  }
}
