import { escaped, linked } from './markup.js';

/** Words of a plain value, with their link. */
export type Words = string | { text: string; url: string | undefined };

/** A labelled fact in the two ways in which it can be written. */
export interface Line {
  field: string;
  label: string;
  /** As plain words, which readers must understand; undefined if only the other way holds all of the fact. */
  plain: readonly Words[] | undefined;
  /** Markup of the line, or lines, with parts that are taken literally. */
  exact: string;
}

export const textOfWords = (words: readonly Words[]): string =>
  words.map((one) => (typeof one === 'string' ? one : one.text)).join('');

export const htmlOfWords = (words: readonly Words[]): string =>
  words.map((one) => (typeof one === 'string' ? escaped(one) : linked(escaped(one.text), one.url))).join('');

/** Puts a separator between plain values. */
export const joined = (values: readonly (readonly Words[])[], separator = '; '): Words[] =>
  values.flatMap((words, i) => (i ? [separator, ...words] : words));
