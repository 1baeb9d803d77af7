import { Lazy } from '../../../lazy.js';

/**
 * Tests for lists that hold other things than projects, which an element with one list and nothing else does not need;
 * a separate module, so that it is not preloaded with inference. The files that it imports are requested at the same time.
 */
export const details = new Lazy(async () => {
  const [module] = await Promise.all([
    import('../../../readers/blocks/details.js'),
    import('../../../readers/blocks/nodes.js'),
    import('../../../readers/page/section.js'),
  ]);
  return module;
});
