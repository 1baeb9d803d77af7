import { findSlips } from '../../text/slips.js';
import { placeIn, type Block } from '../page/blocks.js';
import { languageOf } from '../page/language-of.js';
import type { Rule } from '../types.js';

const WORD = /[\p{L}\p{M}]{10,}/gu;

/** A word that differs from one used more often on the page by a repeated or missing letter. */
export const nearDuplicateWords: Rule = {
  name: 'near-duplicate-words',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: '«{word}» ligner «{meant}», som står flere ganger på siden.',
        why: 'Det er trolig en skrivefeil. Den som søker etter ordet, finner det ikke her, og i en ordsky blir det to ord.',
        fix: 'Skriv «{meant}» om det er det ordet.',
      },
      en: {
        message: '“{word}” resembles “{meant}”, which occurs several times on the page.',
        why: 'It is probably misspelt. A search for the word does not find it here, and a word cloud counts it as another word.',
        fix: 'Write “{meant}” if that is the intended word.',
      },
    },
  },
  *find({ blocks, lang }) {
    const counts = new Map<string, number>();
    const places = new Map<string, { block: Block; at: number; written: string }>();
    for (const block of blocks) {
      const own = languageOf(block.element);
      if (own && lang && own !== lang) continue;
      for (const { 0: written, index } of block.text.matchAll(WORD)) {
        const word = written.toLowerCase();
        counts.set(word, (counts.get(word) ?? 0) + 1);
        if (!places.has(word)) places.set(word, { block, at: index, written });
      }
    }
    for (const [word, meant] of findSlips(counts)) {
      const { block, at, written } = places.get(word)!;
      yield { node: placeIn(block, at)?.node, values: { word: written, meant } };
    }
  },
};
