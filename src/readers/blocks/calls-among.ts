import { foldLetters } from '../../records/letters.js';
import { knownSection } from '../page/section.js';
import { tokenize } from '../words/tokens.js';
import { wordsOf } from './nodes.js';
import type { Block, BlockGroup, FoundBlocks } from './types.js';

/** Words of calls and issues besides their kinds, folded: a deadline, editors, a number, papers. */
const SIGNS =
  /\b(?:cfp|call|deadline|special|dossier|hors-serie|issues?|vol|volume|n[or]|heft|hefte|doi|by|invit|appel|propos|contribut|abstract|manus|artic|artik|paper|bidrag|beitr|innkall|utlys|inbjud|opprop|ausschreib|edit|redakt|gjest|gast|coord|dirig|herausge|hrsg|tema|thema|them)|frist\b|nummer\b/;
/** A day, as in the line below the title of a news item. */
const DAY =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.)?,? \p{L}{3,10}\.?,? (?:19|20)\d\d|\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d/u;

const isCall = (words: string): boolean => {
  const tokens = tokenize(words.slice(0, 600)).filter(({ kind }) => kind === 'word');
  return knownSection(tokens) === 'issues' || /\bcfp\b|\bspecial (?:collection|section)/i.test(words);
};

/** Whether a text has a day and no sign of a call or an issue. */
const isNews = (words: string): boolean =>
  DAY.test(words) && !isCall(words) && !SIGNS.test(foldLetters(words).replace(BYLINE, ''));

/** The author of a news item, folded. */
const BYLINE = /\b(?:posted|published|written) by (?:\p{L}+ ){1,5}/u;

/** Whether boxes hold calls or issues: several do, at least half of them, and all others are news. */
export function areCallsAmongNews(texts: readonly string[]): boolean {
  const calls = texts.filter(isCall).length;
  return (
    calls > 1 &&
    calls * 2 >= texts.length &&
    texts.every((words) => isCall(words) || isNews(words) || SIGNS.test(foldLetters(words)))
  );
}

/** Entries of a page for calls and issues without news between them, which stay on the page. */
export function withoutNews(found: FoundBlocks): FoundBlocks {
  const partsOf = ({ title, nodes }: Block) => [...(title ? [title] : []), ...nodes];
  const textOf = (block: Block) => partsOf(block).map(wordsOf).join(' ');
  const blocks = found.groups.flatMap((group) => group.blocks);
  const news = new Set(blocks.filter((block) => isNews(textOf(block))));
  const calls = blocks.filter((block) => isCall(textOf(block)));
  // rows and terms are covered with their table or list
  const isCovered = (block: Block) =>
    partsOf(block).every((node) => found.covered.has(node) || !wordsOf(node));
  if (!news.size || calls.length < 2 || calls.length * 2 < blocks.length || ![...news].every(isCovered))
    return found;
  const covered = new Set(found.covered);
  for (const block of news) for (const node of partsOf(block)) covered.delete(node);
  const groups = found.groups.flatMap(({ heading, blocks }) => {
    const parts: BlockGroup[] = [];
    let part: Block[] = [];
    for (const block of blocks) {
      if (!news.has(block)) part.push(block);
      if (news.has(block) || block === blocks.at(-1)) {
        if (part.length) parts.push({ ...(heading && !parts.length && { heading }), blocks: part });
        part = [];
      }
    }
    return parts;
  });
  return { groups, covered };
}
