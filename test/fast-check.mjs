/**
 * fast-check with the seed of the run, which `npm test` sets. Bundles of browser tests use it in place of the package, and
 * Node tests import it.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export * from 'fast-check';
export default fc;
