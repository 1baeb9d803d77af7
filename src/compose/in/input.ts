import type { Kind } from '../model/types.js';

/** Programs and formats that an input can come from. */
export type Source =
  | 'page'
  | 'word'
  | 'word-online'
  | 'google-docs'
  | 'apple-notes'
  | 'outlook'
  | 'text'
  | 'table'
  | 'json'
  | 'bibtex'
  | 'excel'
  | 'docx'
  | 'html';

/** Something to read, as far as it can be read without knowing the kind of its entries. */
export interface Input {
  source: Source;
  /** The name of its file. */
  name?: string;
  /** A page, or a part of one. */
  root?: Element;
  /** Plain text, or that of a table, JSON or BibTeX. */
  text?: string;
  /** Tables of a spreadsheet, of which `text` is the chosen one. */
  sheets?: readonly { name: string; text: string }[];
}

/** A kind of entry, or a page with entries of several kinds. */
export type WantedKind = Kind | 'page';

/** Reasons why an input gives no entries. The words for each are in `words`. */
export type Refusal =
  | 'empty'
  | 'picture'
  | 'too-large'
  | 'pdf'
  | 'old-word'
  | 'old-excel'
  | 'unknown-file'
  | 'broken-file'
  | 'nothing-read'
  | 'several-files';

/** An input that gives no entries, with values for the words of the answer. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(refusal);
  }
}

/** Longest input, in characters; pictures that are written into it do not count. */
export const MOST_CHARACTERS = 2_000_000;
