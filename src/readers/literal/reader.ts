import { readData } from './data.js';
import { readLiteral } from './facts.js';

/** Reads what a page gives to be taken literally; passed to readers, so that it can be fetched where a page has some. */
export const literalReader = {
  /** Reads the facts that an entry has in emphasis. */
  readFacts: readLiteral,
  /** Reads the `data-*` attributes of an entry. */
  readData,
};

export type LiteralReader = typeof literalReader;
