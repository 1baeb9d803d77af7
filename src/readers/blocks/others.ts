import { isTitleBefore } from '../page/entry.js';
import {
  areTitles,
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

/** Entries in collapsible parts: the summary of each `details` is the title. */
export function foldedBlocks(container: Element): FoundBlocks | undefined {
  const folded = outermost(container, 'details');
  const blocks = folded.flatMap((details): Block[] => {
    const title = [...details.children].find(({ localName }) => localName === 'summary');
    return title && wordsOf(title)
      ? [{ title, nodes: [...details.childNodes].filter((node) => node !== title) }]
      : [];
  });
  const titles = new Set(blocks.map(({ title }) => wordsOf(title!)));
  // the same summary everywhere, such as "Read more", is not a title
  if (titles.size < folded.length || otherHeadings(container, folded).length > 1) return undefined;
  const isOther = (words: string) => namesStatus(words) || isSection(words);
  if (blocks.length < folded.length || [...titles].some(isOther)) return undefined;
  if (!areTitles([...titles], folded.map(wordsOf))) return undefined;
  return found(blocks, folded);
}

/** Entries of a `dl`: a term that is not a label is a title, and the labels after it are its facts. */
export function termBlocks(container: Element): FoundBlocks | undefined {
  const lists = outermost(container, 'dl');
  const blocks: { title: Element; nodes: Element[]; labels: Map<Node, string> }[] = [];
  for (const part of lists.flatMap(partsOf)) {
    if (!/^d[td]$/.test(part.localName)) return undefined;
    if (part.localName === 'dt' && !isLabel(wordsOf(part)))
      blocks.push({ title: part, nodes: [], labels: new Map() });
    else if (blocks.length) {
      const { nodes, labels } = blocks.at(-1)!;
      // values without a label are separate lines
      if (part.localName === 'dd' && !nodes.some(({ localName }) => localName === 'dt')) labels.set(part, '');
      nodes.push(part);
    } else return undefined;
  }
  return found(blocks, lists);
}

/** The terms and values of a `dl`, without nested lists, and any other elements in it. */
const partsOf = (list: Element): Element[] =>
  [...list.children]
    .flatMap((child) => (child.localName === 'div' ? [...child.children] : [child]))
    .filter(isFilled);

/** Paragraphs that start with emphasised text, a link or a period, each with the paragraphs after it. */
export function paragraphBlocks(container: Element): FoundBlocks | undefined {
  const blocks: { nodes: Element[] }[] = [];
  for (const paragraph of outermost(container, 'p'))
    if (titleIn(paragraph).length || DATED.test(wordsOf(paragraph))) blocks.push({ nodes: [paragraph] });
    else if (blocks.length && isFilled(paragraph)) blocks.at(-1)!.nodes.push(paragraph);
  withoutNavigation(blocks);
  if (blocks.length < 2) return undefined;
  const lines = blocks.map(({ nodes }) => nodes.map(wordsOf).join('\n'));
  if (
    !areTitles(
      blocks.map(({ nodes: [first] }) => titleOf(first!)),
      lines,
    )
  )
    return undefined;
  return found(
    blocks,
    blocks.flatMap(({ nodes }) => nodes),
  );
}

/** Paragraphs that start with a bullet, like lists pasted from word processors. */
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

/** Whether a paragraph only has several links between marks, "Older | Guidelines", or a link within the page. */
function isOfLinks(paragraph: Element): boolean {
  const links = [...paragraph.querySelectorAll('a[href]')];
  const words = links.map(wordsOf).join('').replace(/\s/g, '');
  const isAll = wordsOf(paragraph).replace(/[\s|·•/]/g, '') === words.replace(/[|·•/]/g, '');
  return isAll && (links.length > 1 || !!links[0]?.getAttribute('href')!.startsWith('#'));
}

/** Removes the last paragraph if it is the only one of such links. */
function withoutNavigation(blocks: { nodes: Element[] }[]): void {
  const [last, ...others] = blocks.flatMap(({ nodes }) => nodes).reverse();
  if (!last || !isOfLinks(last) || others.some(isOfLinks)) return;
  const { nodes } = blocks.at(-1)!;
  nodes.pop();
  if (!nodes.length) blocks.pop();
}

/** The title at the start of a paragraph, or all its words. */
const titleOf = (paragraph: Element): string =>
  titleIn(paragraph).map(wordsOf).join(' ') || wordsOf(paragraph);

/** The title that starts a paragraph: a link, or emphasised text, perhaps in several elements. */
function titleIn(paragraph: Element): readonly Node[] {
  const isBreak = (node: Node | undefined) => /^br$/i.test(node?.nodeName ?? '');
  const all = [...paragraph.childNodes];
  const nodes = all.slice(all.findIndex(isFilled)).filter((node) => isFilled(node) || isBreak(node));
  const [first] = nodes;
  if (first?.nodeType !== 1 || !(first as Element).matches('strong, b, a[href]')) return [];
  const end = nodes.findIndex((node) => node.nodeName !== first.nodeName);
  const title = first.nodeName.toLowerCase() === 'a' ? [first] : nodes.slice(0, end < 0 ? nodes.length : end);
  const words = title.map(wordsOf).join(' ');
  // a title on a line of its own may end with any mark
  const isLine = isBreak(nodes[title.length]);
  // "«Peat bogs» – on their age", on a line of its own
  const isOnLine = nodes.some(isBreak);
  const rest = isLine
    ? ''
    : nodes
        .slice(title.length)
        .map(({ textContent }) => textContent)
        .join('');
  const isTitle =
    words !== '' &&
    !/[:：]$/.test(words) &&
    !COUNT.test(words) &&
    !isLabel(words) &&
    (!rest.trim() || isTitleBefore(rest) || (isOnLine && /^\s*[–—-] /.test(rest)));
  return isTitle ? title : [];
}
