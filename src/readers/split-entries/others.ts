import { joined, type Joiner } from './join.js';

export { literalReader } from '../literal/reader.js';

// their facts are written to be taken literally
const none = () => undefined;

/** Puts the lines of partners together. */
export const joinPartners: Joiner = (entries, literalIn) => joined(entries, literalIn, none, true);

/** Puts the lines of words together. */
export const joinTerms: Joiner = (entries, literalIn) => joined(entries, literalIn, none);
