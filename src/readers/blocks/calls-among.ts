import { foldLetters } from '../../records/letters.js';
import { isCall, isNews, SIGNS } from '../issue/news.js';
import { HEADINGS } from '../page/headings.js';
import { nodesOf } from './groups.js';
import { holdsFact, holdsFactIn, wordsOf } from './nodes.js';
import type { Block, FoundBlocks } from './types.js';

/** Whether boxes hold calls or issues: several do, at least half of them, and all others are news. */
export function areCallsAmongNews(texts: readonly string[]): boolean {
  const calls = texts.filter(isCall).length;
  return (
    calls > 1 &&
    calls * 2 >= texts.length &&
    texts.every((words) => isCall(words) || isNews(words) || SIGNS.test(foldLetters(words)))
  );
}

/** Questions that a page answers, folded: "How do I submit a paper?". */
const HOW = /^\W*(?:how|h[vw]ordan|korleis|hur|wie|comment|como|hoe|come|miten|kuinka)\b.*\?$/;

function isQuestion(block: Block): boolean {
  const [first] = nodesOf(block);
  const heading = block.title ?? (first as Element).querySelector?.(HEADINGS);
  return !!heading && HOW.test(foldLetters(wordsOf(heading))) && !holdsFact(textOf(block));
}

const textOf = (block: Block): string => nodesOf(block).map(wordsOf).join(' ');

/** Entries of a page for calls and issues without questions of authors and news, which stay on the page. */
export function callsOf(found: FoundBlocks): FoundBlocks {
  const rest = without(
    found,
    isQuestion,
    (others) => others.filter((block) => nodesOf(block).some(holdsFactIn)).length * 2 >= others.length,
  );
  return without(
    rest,
    (block) => isNews(textOf(block)),
    (others, all) => {
      const calls = others.filter((block) => isCall(textOf(block))).length;
      return calls > 1 && calls * 2 >= all.length;
    },
  );
}

/** Entries without others, if all of these can stay on the page, and what is left suffices. */
function without(
  found: FoundBlocks,
  isOther: (block: Block) => boolean,
  suffices: (rest: readonly Block[], all: readonly Block[]) => boolean,
): FoundBlocks {
  const all = found.groups.flatMap(({ blocks }) => blocks);
  const others = new Set(all.filter(isOther));
  const rest = all.filter((block) => !others.has(block));
  // rows and terms are covered with their table or list
  const isCovered = (node: Node) => found.covered.has(node) || !wordsOf(node);
  if (!others.size || !suffices(rest, all) || ![...others].flatMap(nodesOf).every(isCovered)) return found;
  const covered = new Set(found.covered);
  for (const node of [...others].flatMap(nodesOf)) covered.delete(node);
  const groups = found.groups.map(({ blocks, ...group }) => ({
    ...group,
    blocks: blocks.filter((block) => !others.has(block)),
  }));
  return { groups: groups.filter(({ blocks }) => blocks.length), covered };
}
