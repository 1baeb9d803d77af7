import { waitUntil as waitBriefly } from '@open-wc/testing';

/** Waits up to ten seconds: the default of one is too short on a machine that runs three browsers at once. */
export const waitUntil: typeof waitBriefly = (predicate, message, options) =>
  waitBriefly(predicate, message, { timeout: 10_000, ...options });
