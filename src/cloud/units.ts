/*
 * Units that a word is drawn from. Letters of most scripts stand side by side, so the shape of a word is
 * the shapes of its letters in a row. In scripts that join or reorder letters only the word has a shape.
 */

const SIDE_BY_SIDE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The last character before combining marks: up to here a character is a unit by itself. */
const LAST_PLAIN = 0x2ff;
const SOFT_HYPHEN = '\u00ad';

let segmenter: Intl.Segmenter | undefined;

/** The parts of a word that are drawn one after the other: letters with their marks, or the whole word. */
export function drawnUnits(word: string): string[] {
  let highest = 0;
  for (let i = 0; i < word.length; i++) highest = Math.max(highest, word.charCodeAt(i));
  if (highest <= LAST_PLAIN) {
    const letters = word.split('');
    return highest < 0xad ? letters : letters.filter((letter) => letter !== SOFT_HYPHEN);
  }
  const shown = word.replaceAll(SOFT_HYPHEN, '');
  if (!SIDE_BY_SIDE.test(shown)) return [shown];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(shown), ({ segment }) => segment);
}
