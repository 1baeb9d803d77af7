import { readData } from './data.js';
import { readLiteral } from './facts.js';

/** Reads literal facts. Passed to readers as an argument, so that it is loaded only for pages with such facts. */
export const literalReader = {
  /** Reads the emphasised facts of an entry. */
  readFacts: readLiteral,
  /** Reads the `data-*` attributes of an entry. */
  readData,
};

export type LiteralReader = typeof literalReader;
