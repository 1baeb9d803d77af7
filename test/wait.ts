import { waitUntil as waitBriefly } from '@open-wc/testing';

/** Waits up to 20 s: the default of 1 s is too short on a machine running three browsers at once. */
export const waitUntil: typeof waitBriefly = (predicate, message, options) =>
  waitBriefly(predicate, message, { timeout: 20_000, ...options });
