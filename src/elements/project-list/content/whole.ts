import { Lazy } from '../../../lazy.js';
import { parser } from './inference.js';

const inference = new Lazy(() => import('../../../readers/project/whole-inference.js'));

/** All labels and inference, including lists of grants; a separate module, so that other pages do not preload it. */
export const whole = new Lazy(async () => {
  const [{ labelParser }, { wholeInference }] = await Promise.all([parser.load(), inference.load()]);
  return labelParser(wholeInference);
});
