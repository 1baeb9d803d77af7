/**
 * Tests for the starts and ends of folded words. Looking up slices in a set is cheaper than compiling a pattern with many
 * alternatives, which a visitor's browser does for each of them.
 */

/** Whether a word has one of some starts or ends. */
type AffixTest = (word: string) => boolean;

function affixTest(affixes: string, slice: (word: string, length: number) => string, rest = 0): AffixTest {
  let all: Set<string> | undefined;
  let lengths: readonly number[];
  return (word) => {
    if (!all) {
      all = new Set(affixes.split(' '));
      lengths = [...new Set([...all].map(({ length }) => length))];
    }
    const known = all;
    return lengths.some((length) => word.length >= length + rest && known.has(slice(word, length)));
  };
}

/** Tests for starts of words, which are given with spaces between them. */
export const startsWith = (starts: string): AffixTest =>
  affixTest(starts, (word, length) => word.slice(0, length));

/** Tests for ends of words with at least `rest` letters before them. */
export const endsWith = (ends: string, rest?: number): AffixTest =>
  affixTest(ends, (word, length) => word.slice(word.length - length), rest);
