/** The last year in which no project of a group began. */
const EARLY = 1889;

/**
 * Whether the dates of a file are those that its projects are about, such as 800 to 1500: a fifth of them or more are too
 * early for a project. A single one among many is a slip of the pen.
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
