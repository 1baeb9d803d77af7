import { joined, type Joiner } from './join.js';

export { literalReader } from '../literal/reader.js';

// their facts are in the literal form
const none = () => undefined;

/** Joins the lines of partners. */
export const joinPartners: Joiner = (entries, literalIn) => joined(entries, literalIn, none, true);

/** Joins the lines of words. */
export const joinTerms: Joiner = (entries, literalIn) => joined(entries, literalIn, none);
