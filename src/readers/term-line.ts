import type { Term } from '../records/types.js';
import { plainText } from './plain-text.js';

const WEIGHTED = [
  /^(.*\S) ?[([{] ?(?:[x×] ?|n ?= ?)?(\d+(?:[.,]\d+)?) ?(?:[x×%]|ganger|gonger|gånger|gange|times|mal)? ?[)\]}]$/u,
  /^(.*[^\s\d:–—=|×-]) ?(?::|=|\||\t|×| x| [–—-]) ?(\d+(?:[.,]\d+)?)$/u,
  /^()(\d+(?:[.,]\d+)?) ?(?:[x×:]|[–—] |\t) ?(\S.*)$/u,
];

/**
 * Reads a word and its weight: `relasjonell velferd (25)`, `velferd: 12`, `velferd – 12`, `12 × velferd`.
 * A number that only follows the word is part of it ("kommune 3.0"), and a word without a weight weighs 1.
 */
export function readTermLine(text: string): Term {
  const line = plainText(text)
    .text.replace(/\n/g, ' ')
    .replace(/^(?:[•·▪*] ?|[–—-] )/u, '');
  for (const pattern of WEIGHTED) {
    const [, before, number, after] = pattern.exec(line) ?? [];
    const weight = Number(number?.replace(',', '.'));
    // "Utdanning (2020)" names a year, not two thousand occurrences.
    if (number && weight > 0 && !/^(?:19|20)\d\d$/.test(number))
      return { text: (after ?? before)!.trim(), weight };
  }
  return { text: line, weight: 1 };
}
