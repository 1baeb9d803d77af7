/**
 * What a table has for a word of a page. Any object also answers to `constructor` and the like, which are
 * words as good as others.
 */
export const ownValue = <T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
