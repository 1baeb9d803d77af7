/**
 * Work in small steps, so that the same reader can run at once or in slices between which the page responds. Yields its
 * progress, from 0 to 1, and returns its result.
 */
export type Work<T> = Generator<number, T>;

/** Runs work to its end without pausing. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Converts items one by one, with a step for each. */
export function* inSteps<T, U>(items: readonly T[], convert: (item: T) => U): Work<U[]> {
  const converted: U[] = [];
  for (const item of items) {
    converted.push(convert(item));
    yield converted.length / items.length;
  }
  return converted;
}
