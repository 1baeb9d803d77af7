import { joined, type Joiner } from './join.js';

export { readWritten } from '../written/written.js';

// their facts are written to be taken literally
const none = () => undefined;

/** Puts the lines of partners together. */
export const joinPartners: Joiner = (entries, writtenIn) => joined(entries, writtenIn, none, true);

/** Puts the lines of words together. */
export const joinTerms: Joiner = (entries, writtenIn) => joined(entries, writtenIn, none);
