/*
 * Units of drawing. In most scripts, the shape of a word is that of its letters side by side; in scripts that join or
 * reorder letters, only the word as a whole has a shape.
 */

const SIDE_BY_SIDE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The last character before the combining marks; each character up to it is a unit by itself. */
const LAST_PLAIN = 0x2ff;
const SOFT_HYPHEN = '\u00ad';

let segmenter: Intl.Segmenter | undefined;

/** The units of a word, in order: letters with their marks, or the whole word. */
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
