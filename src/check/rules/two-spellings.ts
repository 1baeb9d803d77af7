import { anyWording } from '../../records/pick-text.js';
import { fold } from '../../records/fold.js';
import { isAcronymShaped } from '../../readers/words/acronyms.js';
import { placeIn } from '../page/blocks.js';
import type { Hit, Rule } from '../types.js';

/** An acronym or a funder spelt in two ways on the page. */
export const twoSpellings: Rule = {
  name: 'two-spellings',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: '«{one}» står også som «{other}».',
        why: 'Filtre, søk og lesere tar dem for to.',
        fix: 'Skriv det likt overalt.',
      },
      en: {
        message: '“{one}” is also written “{other}”.',
        why: 'Filters, searches and readers treat them as two different names.',
        fix: 'Write it the same way everywhere.',
      },
    },
  },
  *find({ projects, blocks }) {
    const acronyms = new Map<string, string>();
    for (const { record } of projects)
      if (record.acronym && !record.acronym.includes(' ')) {
        const key = keyOf(record.acronym);
        if (key.length > 2 && !acronyms.has(key)) acronyms.set(key, record.acronym);
      }
    const found = new Set<string>();
    if (acronyms.size)
      for (const block of blocks)
        for (const { 0: word, index } of block.text.matchAll(
          /(?<![\p{L}\d@/._-])\p{L}[\p{L}\d.-]*[\p{L}\d](?![@/_-]|\.\p{L})/gu,
        )) {
          const one = acronyms.get(keyOf(word));
          // a heading may be written in capitals
          if (!one || one === word || found.has(word) || !isAcronymShaped(word) || isGenitive(word, one))
            continue;
          if (isAllCapitals(word) !== isAllCapitals(one) && block.text === block.text.toUpperCase()) continue;
          found.add(word);
          yield { node: placeIn(block, index)?.node, values: { one, other: word } } satisfies Hit;
        }
    const funders = new Map<string, string>();
    for (const { record, element } of projects)
      for (const { funder } of record.funding) {
        const name = funder && anyWording(funder.name);
        if (!name) continue;
        const key = funderKey(name);
        const one = funders.get(key);
        if (one === undefined) funders.set(key, name);
        else if (one !== name && !found.has(name)) {
          found.add(name);
          yield { node: element, values: { one, other: name } } satisfies Hit;
        }
      }
  },
};

const isAllCapitals = (word: string) => word === word.toUpperCase();
const isGenitive = (word: string, one: string) => word.replace(/-?s$/, '') === one;

/** Letters and digits only, to ignore case, hyphens and full stops. */
const keyOf = (word: string): string => fold(word).replace(/[^a-z0-9]/g, '');

const SMALL = new Set('the of for og and i in av'.split(' '));

/** The words of a name in sorted order, without function words and final s. */
const funderKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.replace(/s$/, ''))
    .sort()
    .join(' ')
    .replace(/norwegian|norway|norge/g, 'no');
