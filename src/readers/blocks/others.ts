import { isTitleBefore } from '../page/entry.js';
import {
  COUNT,
  isFilled,
  isLabel,
  isSection,
  namesStatus,
  otherHeadings,
  outermost,
  wordsOf,
} from './nodes.js';
import type { Block, FoundBlocks } from './types.js';

const found = (blocks: readonly Block[], covered: Iterable<Node>): FoundBlocks | undefined =>
  blocks.length ? { groups: [{ blocks }], covered: new Set(covered) } : undefined;

/** Entries that fold: the summary of each `details` is the title. */
export function foldedBlocks(container: Element): FoundBlocks | undefined {
  const folded = outermost(container, 'details');
  const blocks = folded.flatMap((details): Block[] => {
    const title = [...details.children].find(({ localName }) => localName === 'summary');
    return title && wordsOf(title)
      ? [{ title, nodes: [...details.childNodes].filter((node) => node !== title) }]
      : [];
  });
  const titles = new Set(blocks.map(({ title }) => wordsOf(title!)));
  // "Read more" under each heading
  if (titles.size < folded.length || otherHeadings(container, folded).length > 1) return undefined;
  const isOther = (words: string) => namesStatus(words) || isSection(words);
  if (blocks.length < folded.length || [...titles].some(isOther)) return undefined;
  return found(blocks, folded);
}

/** Entries of a `dl`: each term that is no label is a title, and labels after it are its facts. */
export function termBlocks(container: Element): FoundBlocks | undefined {
  const lists = outermost(container, 'dl');
  const blocks: { title: Element; nodes: Element[]; labels: Map<Node, string> }[] = [];
  for (const part of lists.flatMap(partsOf)) {
    if (!/^d[td]$/.test(part.localName)) return undefined;
    if (part.localName === 'dt' && !isLabel(wordsOf(part)))
      blocks.push({ title: part, nodes: [], labels: new Map() });
    else if (blocks.length) {
      const { nodes, labels } = blocks.at(-1)!;
      // without a label each is a line
      if (part.localName === 'dd' && !nodes.some(({ localName }) => localName === 'dt')) labels.set(part, '');
      nodes.push(part);
    } else return undefined;
  }
  return found(blocks, lists);
}

/** The terms and values of a `dl`, without those of a list inside it, and whatever else it holds. */
const partsOf = (list: Element): Element[] =>
  [...list.children]
    .flatMap((child) => (child.localName === 'div' ? [...child.children] : [child]))
    .filter(isFilled);

/** Paragraphs that each begin with emphasised words, a link or a period, and those that follow one of them. */
export function paragraphBlocks(container: Element): FoundBlocks | undefined {
  const blocks: { nodes: Element[] }[] = [];
  for (const paragraph of outermost(container, 'p'))
    if (beginsWithTitle(paragraph) || DATED.test(wordsOf(paragraph))) blocks.push({ nodes: [paragraph] });
    else if (blocks.length && isFilled(paragraph)) blocks.at(-1)!.nodes.push(paragraph);
  if (blocks.length < 2) return undefined;
  return found(
    blocks,
    blocks.flatMap(({ nodes }) => nodes),
  );
}

/** Paragraphs that a bullet begins, as those that a word processor makes of a list. */
export function bulletBlocks(container: Element): FoundBlocks | undefined {
  const all = outermost(container, 'p');
  const paragraphs = all.filter((paragraph) => BULLET.test(wordsOf(paragraph)));
  if (paragraphs.length < 2 || otherHeadings(container, paragraphs).length > 1) return undefined;
  return found(
    paragraphs.map((paragraph) => ({ nodes: [paragraph] })),
    paragraphs,
  );
}

const BULLET = /^[•·▪▫◦‣●○■§]\s*\p{L}|^[–—*-]\s+\p{Lu}|^[•·▪●]\s*[«“"„]/u;

const DATED = /^\(?(?:19|20)\d\d ?[–-] ?(?:(?:19|20)\d\d|present|now)\W+\p{L}/u;

/** Whether emphasised words or a link at the beginning of a paragraph are a title. */
function beginsWithTitle(paragraph: Element): boolean {
  const first = [...paragraph.childNodes].find(isFilled);
  if (first?.nodeType !== 1 || !(first as Element).matches('strong, b, a[href]')) return false;
  const words = wordsOf(first);
  // a title that a line ends may end with any mark
  const isLine = /^br$/i.test(first.nextSibling?.nodeName ?? '');
  const rest = isLine ? '' : wordsOf(paragraph).slice(words.length);
  return (
    words !== '' &&
    !/[:：]$/.test(words) &&
    !COUNT.test(words) &&
    !isLabel(words) &&
    (!rest || isTitleBefore(rest))
  );
}
