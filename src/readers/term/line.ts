import type { Term } from '../../records/types.js';
import { plainText } from '../line/plain-text.js';

const WEIGHTED = [
  // "velferd (25)", "velferd [x 25]", "velferd (n = 25)"
  /^(.*\S) ?[([{] ?(?:[x×] ?|n ?= ?)?(\d+(?:[.,]\d+)?) ?(?:[x×%]|ganger|gonger|gånger|gange|times|mal)? ?[)\]}]$/,
  // "velferd: 25", "velferd – 25"
  /^(.*[^\s\d:–—=|×-]) ?(?::|=|\||×| x| [–—-]) ?(\d+(?:[.,]\d+)?)$/,
  // "25 × velferd", "25x velferd", "25: velferd", but not "25 xylofoner" or "20:15"
  /^()(\d+(?:[.,]\d+)?)(?: ?×| ?x(?= )| ?:(?!\d)| ?[–—](?= )) ?(\S.*)$/,
];
const LETTER = /\p{L}/u;

/**
 * Reads a word and its weight: `relasjonell velferd (25)`, `velferd: 12`, `velferd – 12`, `12 × velferd`. A number that
 * just follows the word is part of it ("kommune 3.0"). The weight defaults to 1.
 */
export function readTermLine(text: string): Term {
  const line = plainText(text)
    .text.replace(/\n/g, ' ')
    .replace(/^(?:[•·▪*] ?|[–—-] )/, '');
  for (const pattern of WEIGHTED) {
    const [, before, number, after] = pattern.exec(line) ?? [];
    const weight = Number(number?.replace(',', '.'));
    // "Utdanning (2020)" gives a year, not a weight
    const word = (after ?? before)?.trim() ?? '';
    if (number && weight > 0 && !/^(?:19|20)\d\d$/.test(number) && LETTER.test(word))
      return { text: word, weight };
  }
  return { text: line, weight: 1 };
}
