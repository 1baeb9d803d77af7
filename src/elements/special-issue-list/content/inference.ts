import { Lazy } from '../../../lazy.js';

const parser = new Lazy(() => import('../../../readers/issue/label-parser.js'));
const inferred = new Lazy(() => import('../../../readers/issue/inferred.js'));

/** Labels anywhere in an entry. */
export const labels = new Lazy(async () => (await parser.load()).labelParser());

/** Labels, and inference for text without labels. */
export const inference = new Lazy(async () => {
  const [{ labelParser }, { readInferred }] = await Promise.all([parser.load(), inferred.load()]);
  return labelParser(readInferred);
});
