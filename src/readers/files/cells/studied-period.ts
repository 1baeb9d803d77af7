/** Latest year that is too early for the start of a project. */
const EARLY = 1889;

/**
 * Whether the dates of a file are periods that its projects study, such as 800 to 1500: at least a fifth of them are too
 * early for a project. Fewer are typing errors.
 */
export function areStudied(dates: Iterable<string>): boolean {
  let [all, early] = [0, 0];
  for (const date of dates) {
    const year = /^\s*(?:\d{1,2}[./-]){0,2}(\d{3,4})(?![\d:])/.exec(date)?.[1];
    if (!year) continue;
    all++;
    if (Number(year) <= EARLY && Number(year) > 99) early++;
  }
  return early > 0 && early * 5 >= all;
}
