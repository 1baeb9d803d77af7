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

/** Content to read, before the kind of its entries is known. */
export interface Input {
  source: Source;
  /** The name of its file. */
  name?: string;
  /** A page, or a part of one. */
  root?: Element;
  /** Plain text, or the text of a table, JSON or BibTeX. */
  text?: string;
  /** Sheets of a workbook; `text` is the chosen one. */
  sheets?: readonly { name: string; text: string }[];
}

/** A kind of entry, or a page with entries of several kinds. */
export type WantedKind = Kind | 'page';

/** Reasons why an input yields no entries, worded in `words`. */
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
  | 'no-columns'
  | 'several-files';

/** Error for an input that yields no entries, with values for its message. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(refusal);
  }
}

/** Maximum length of an input, in characters, without embedded pictures. */
export const MOST_CHARACTERS = 2_000_000;
