/**
 * The value of a table for a word of the page. Inherited properties are ignored, since a page may contain words
 * such as `constructor`.
 */
export const ownValue = <T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
