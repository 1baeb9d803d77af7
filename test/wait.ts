import { waitUntil as waitBriefly } from '@open-wc/testing';

/** On a machine that runs three browsers at once, a second, which is the usual patience, is not long. */
export const waitUntil: typeof waitBriefly = (predicate, message, options) =>
  waitBriefly(predicate, message, { timeout: 10_000, ...options });
