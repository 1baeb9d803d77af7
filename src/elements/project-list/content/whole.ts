import { Lazy } from '../../../lazy.js';
import { parser } from './inference.js';

const inference = new Lazy(() => import('../../../readers/project/whole-inference.js'));

/** All labels and all inference, with the reader of lists of grants; apart from others, so that no other page preloads it. */
export const whole = new Lazy(async () => {
  const [{ labelParser }, { wholeInference }] = await Promise.all([parser.load(), inference.load()]);
  return labelParser(wholeInference);
});
