import { escaped, linked } from './markup.js';

/** A piece of plain text, possibly linked. */
export type Words = string | { text: string; url: string | undefined };

/** A labelled fact in both forms. */
export interface Line {
  field: string;
  label: string;
  /** Plain words, which readers must understand; undefined if they cannot state the whole fact. */
  plain: readonly Words[] | undefined;
  /** HTML of the line, or lines, in the literal form. */
  exact: string;
}

export const textOfWords = (words: readonly Words[]): string =>
  words.map((one) => (typeof one === 'string' ? one : one.text)).join('');

export const htmlOfWords = (words: readonly Words[]): string =>
  words.map((one) => (typeof one === 'string' ? escaped(one) : linked(escaped(one.text), one.url))).join('');

/** Plain values joined by a separator. */
export const joined = (values: readonly (readonly Words[])[], separator = '; '): Words[] =>
  values.flatMap((words, i) => (i ? [separator, ...words] : words));
