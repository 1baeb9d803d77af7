import { Lazy } from '../../../lazy.js';

/** The parser of labels of any shape. */
export const parser = new Lazy(() => import('../../../readers/project/label-parser.js'));
const more = new Lazy(() => import('../../../readers/words/more-label-words.js'));
/** Inference without labels. */
export const inferred = new Lazy(() => import('../../../readers/project/inferred.js'));

/** Labels anywhere in an entry, even several in one line. */
export const labels = new Lazy(async () => (await parser.load()).labelParser());

/** Labels, including those in less common languages. */
export const moreLabels = new Lazy(async () => {
  const [{ labelParser }, words] = await Promise.all([parser.load(), more.load()]);
  return labelParser(undefined, { words: words.MORE_PROJECT_LABELS });
});

/** Labels, and inference for text without labels. */
export const inference = new Lazy(async () => {
  const [{ labelParser }, { projectInference }] = await Promise.all([parser.load(), inferred.load()]);
  return labelParser(projectInference);
});
