import { waitUntil as waitBriefly } from '@open-wc/testing';

/** Waits up to twenty seconds: the default of one is too short on a machine that runs three browsers at once. */
export const waitUntil: typeof waitBriefly = (predicate, message, options) =>
  waitBriefly(predicate, message, { timeout: 20_000, ...options });
