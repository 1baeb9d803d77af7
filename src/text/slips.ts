/**
 * Pairs misspelt words with the intended ones. A misspelt word is long, occurs once, and differs from a word that occurs
 * at least twice in one place, by repeated nearby letters or a missing double letter ("retterferdighet",
 * "rettferdighet"). Any other difference, as between kvalitativ and kvantitativ, makes two words.
 *
 * @param counts The number of occurrences of each word in the text.
 * @returns The intended word for each misspelt one.
 */
export function findSlips(counts: ReadonlyMap<string, number>): Map<string, string> {
  const long = [...counts.keys()].filter((word) => word.length >= MIN_LENGTH).sort();
  const alike = new Map<string, string[]>();
  for (const word of long) {
    const ends = `${word.slice(0, SAME_START)} ${word.slice(-SAME_END)}`;
    const group = alike.get(ends);
    if (group) group.push(word);
    else alike.set(ends, [word]);
  }
  const slips = new Map<string, string>();
  for (const group of alike.values()) {
    const frequent = group.filter((word) => counts.get(word)! > 1);
    for (const word of group) {
      const meant = counts.get(word) === 1 ? frequent.find((other) => isSlip(word, other)) : undefined;
      if (meant) slips.set(word, meant);
    }
  }
  return slips;
}

const MIN_LENGTH = 10;
const SAME_START = 3;
const SAME_END = 4;
const MAX_LETTERS = 2;
/** Maximum distance of a wrongly repeated letter from the original, in letters. */
const MAX_DISTANCE = 3;

function isSlip(word: string, meant: string): boolean {
  const [longer, shorter] = word.length > meant.length ? [word, meant] : [meant, word];
  const extra = longer.length - shorter.length;
  if (extra < 1 || extra > MAX_LETTERS) return false;
  for (let at = SAME_START; at <= shorter.length - SAME_END; at++) {
    if (longer.slice(0, at) + longer.slice(at + extra) !== shorter) continue;
    const inserted = [...longer.slice(at, at + extra)].sort().join('');
    const near =
      longer.slice(Math.max(0, at - MAX_DISTANCE), at) + longer.slice(at + extra, at + extra + MAX_DISTANCE);
    if ([...inserted].every((letter) => near.includes(letter))) return true;
  }
  return false;
}
