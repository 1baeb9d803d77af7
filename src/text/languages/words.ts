/** Splits lists of words separated by white space. */
export const words = (...lists: string[]): Set<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));
