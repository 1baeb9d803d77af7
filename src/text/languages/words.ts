/** The words of lists that are written as text. */
export const words = (...lists: string[]): Set<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));
