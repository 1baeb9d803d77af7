import { entriesOf, isList } from '../../page/lists.js';
import { wordsOf } from '../../blocks/text-facts.js';

/** A period of years, but not at the start, as in lists of phases. */
const PERIOD = /\D(?:19|20)\d\d ?[–—-] ?(?:19|20)\d\d/;

/**
 * Whether the items of a list are topics: each is a short name with a list of its own, and at least two of these lists have
 * items of several words with a period. Those may be the projects, so neither is read.
 */
export function areTopics(items: readonly Element[]): boolean {
  const lists = items.map((item) => [...item.children].filter(isList));
  if (items.length < 2 || lists.some(({ length }) => length !== 1)) return false;
  const isShort = items.every((item, i) => {
    const name = wordsOf(item).slice(0, -wordsOf(lists[i]![0]!).length || undefined);
    return name.length > 0 && name.length < 80 && !/\d{4}|[:：]/.test(name);
  });
  const isProject = (entry: Element) => {
    const words = wordsOf(entry);
    return words.length > 20 && !/^[^.:]{1,30}[:：]/.test(words) && PERIOD.test(words);
  };
  return isShort && lists.filter(([list]) => entriesOf(list!).some(isProject)).length > 1;
}
