/**
 * The entry of a table for a word of a page. Only own properties count: `constructor` and other inherited
 * names may be words of a page too.
 */
export const ownValue = <T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
