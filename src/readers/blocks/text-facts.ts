import { isLabelAlone, isLabelStem } from '../labelled/label-stems.js';
import { tokenize } from '../words/tokens.js';

/** The text of a node, with single spaces and without invisible characters, such as those that editors leave in empty lines. */
export const wordsOf = (node: Node): string => (node.nodeType === 8 ? '' : wordsIn(node.textContent ?? ''));

export const wordsIn = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether text is a label: it is short, and its last word, perhaps before a preposition, is one that labels end with. */
export function isLabel(words: string): boolean {
  const label = words.replace(/\s*[:：]\s*$/, '');
  const tokens = tokenize(label).filter(({ kind }) => kind === 'word');
  if (!tokens.length || tokens.length > 4) return false;
  if (!isLabelStem(tokens.at(-1)!.fold)) return isLabelAlone(label);
  // "Å bo lenge hjemme" is a title
  return (
    tokens.length < 4 || tokens.slice(0, -1).some(({ fold }) => isLabelStem(fold)) || isLabelAlone(label)
  );
}

/** The words before a colon that text starts with, which may be a label. */
export const labelIn = (words: string): string => /^[^.:：]{1,40}(?=[:：])/.exec(words)?.[0] ?? '';

/** A dash after a year. */
export const PERIOD = /(?:19|20)\d\d(?:-\d\S*)? ?[–—-]/;

/** Whether text contains a period or a labelled value. */
export const holdsFact = (words: string): boolean =>
  PERIOD.test(words) ||
  [...words.matchAll(/(?<!\p{L})((?:\p{L}+ )?\p{L}+)\)? ?[:：]/gu)].some(([, label]) => isLabel(label!));
