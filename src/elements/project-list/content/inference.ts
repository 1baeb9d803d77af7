import { Lazy } from '../../../lazy.js';

const parser = new Lazy(() => import('../../../readers/project/label-parser.js'));
const more = new Lazy(() => import('../../../readers/words/more-label-words.js'));
const inferred = new Lazy(() => import('../../../readers/project/inferred.js'));
const grantList = new Lazy(() => import('../../../readers/project/grant-list.js'));

/** Labels anywhere in an entry, also fused in one line. */
export const labels = new Lazy(async () => (await parser.load()).labelParser());

/** Labels in languages that few pages use, too. */
export const moreLabels = new Lazy(async () => {
  const [{ labelParser }, words] = await Promise.all([parser.load(), more.load()]);
  return labelParser(undefined, words.MORE_PROJECT_LABELS);
});

/** Labels, and inference for the words that they leave unexplained. */
export const inference = new Lazy(async () => {
  const [{ labelParser }, { projectInference }] = await Promise.all([parser.load(), inferred.load()]);
  return labelParser(projectInference);
});

/** The same, with the reader of lists of grants. */
export const grants = new Lazy(async () => {
  const [{ labelParser }, { projectInference }, { grantReader }] = await Promise.all([
    parser.load(),
    inferred.load(),
    grantList.load(),
  ]);
  return labelParser({ ...projectInference, grants: grantReader });
});

/** Whether few pages use a language. */
export const isRare = (lang: string): boolean => /^(?:de|fi|nl|fr|it|es|pt)\b/i.test(lang);
