import { foldLetters } from '../../records/letters.js';
import { DomText } from '../page/dom-text.js';
import { isTitleBefore } from '../page/entry.js';
import { withoutBackLink } from './ends.js';
import { saysMore } from '../page/navigation.js';
import { sectionOf } from '../page/section.js';
import {
  areTitles,
  COUNT,
  countsOf,
  isFilled,
  isLabel,
  isPhase,
  labelIn,
  holdsFact,
  isSection,
  namesEntries,
  namesKind,
  namesStatus,
  otherHeadings,
  PERIOD,
  outermost,
  precedes,
  wordsOf,
} from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import type { EntryKind } from '../page/sections-apart.js';
import { areCallsAmongNews } from './calls-among.js';
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
  if (titles.size < folded.length) return undefined;
  // headings below all of them, and those above a heading for them, are of other parts
  const [first, last] = [folded[0], folded.at(-1)];
  const above = otherHeadings(container, folded).filter((heading) => last && precedes(heading, last));
  const nearest = above.at(-1);
  const isNamed = nearest && namesKind(wordsOf(nearest)) && precedes(nearest, first!);
  if (above.length > 1 && !isNamed) return undefined;
  const isOther = (words: string) => namesStatus(words) || isSection(words);
  if (blocks.length < folded.length || [...titles].some(isOther)) return undefined;
  if (!areTitles([...titles], folded.map(wordsOf))) return undefined;
  // among other text, the only one is a question or a note; it may also hold all entries
  const [only, ...others] = folded;
  if (only && !others.length)
    if (wordsOf(only).length * 2 < wordsOf(container).length || repeatsLabels(only)) return undefined;
  return found(blocks, folded);
}

/** Whether lines or parts of an element have the same known label. */
function repeatsLabels(element: Element): boolean {
  const parts = [...element.querySelectorAll('*')].filter((part) => !part.firstElementChild).map(wordsOf);
  const lines = new DomText(element).text.split('\n').map(labelIn);
  const labels = [...lines, ...parts.filter((words) => words && !lines.includes(words))].filter(isLabel);
  return new Set(labels).size < labels.length;
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

/**
 * Entries of paragraphs below one heading whose titles are emphasised, if most hold a fact, and they repeat a label, or all
 * titles are lines above others and most have a period or are calls. The heading is not the title of one entry then.
 */
export function labelledParagraphs(container: Element, kind?: EntryKind): FoundBlocks | undefined {
  const paragraphs = paragraphsOf(container);
  if (!paragraphs || paragraphs.isDivided || holdsPictures(container, [...paragraphs.covered]))
    return undefined;
  const texts = paragraphs.blocks.map(({ nodes }) =>
    nodes.map((node) => new DomText(node as Element).text).join('\n'),
  );
  const labels = texts.flatMap((text) => [...new Set(text.match(/^[^:：\n]{2,40}(?=[:：])/gmu) ?? [])]);
  const counts = countsOf(labels.filter(isLabel));
  const withFacts = texts.filter(holdsFact);
  const isRepeated = [...counts.values()].some((count) => count > 1);
  if (texts.some((text) => PART.test(foldLetters(text)))) return undefined;
  const isTitled = (text: string) => text.includes('\n') && !isSection(text.slice(0, text.indexOf('\n')));
  const dated = texts.filter((text) => PERIOD.test(text));
  const areAlike = kind === 'issue' ? areCallsAmongNews(texts) : dated.length * 3 >= texts.length * 2;
  const areLines = dated.length !== 1 && areAlike && texts.every(isTitled);
  const areFacts = withFacts.length * 3 >= texts.length * 2;
  return areLines || (isRepeated && areFacts) ? paragraphs : undefined;
}

/** Whether pictures are between paragraphs, so that the boxes of both are the entries. */
function holdsPictures(container: Element, paragraphs: readonly Node[]): boolean {
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  return [...container.querySelectorAll('img, svg')].some(
    (picture) => precedes(first, picture) && precedes(picture, last) && !picture.closest('p'),
  );
}

/** Starts of names for parts of one project, folded. */
const PART =
  /^(?:(?:phase|fase?|vaihe|etapp?e?|part|osa|volet|work ?stream)\b|(?:del|teil|sub)-?(?:pro|stud))/;

/** Paragraphs that start with emphasised text, a link or a period, each with the paragraphs after it. */
export const paragraphBlocks = (container: Element): FoundBlocks | undefined => paragraphsOf(container);

interface Paragraphs extends FoundBlocks {
  blocks: readonly Block[];
  /** Whether headings that do not only name the entries are between them. */
  isDivided: boolean;
}

function paragraphsOf(container: Element): Paragraphs | undefined {
  const groups: { heading?: Element; blocks: { nodes: Element[] }[] }[] = [{ blocks: [] }];
  const blocksOf = () => groups.flatMap(({ blocks }) => blocks);
  /** The last entry, unless another part of the page has begun. */
  let open: { nodes: Element[] } | undefined;
  let [isDivided, isHeaded] = [false, false];
  for (const part of outermost(container, `p, ul, ol, ${HEADINGS}`)) {
    const words = wordsOf(part);
    if (/^[uo]l$/.test(part.localName)) open?.nodes.push(part);
    else if (part.matches(HEADINGS)) {
      if (isPhase(words)) return undefined;
      if (words) open = undefined;
      isHeaded ||= words !== '' && !namesEntries(words) && blocksOf().length > 0;
    } else if (namesEntries(words)) {
      open = undefined;
      if (namesStatus(words) && titleIn(part).length && !part.querySelector('a'))
        groups.push({ heading: part, blocks: [] });
    } else if (titleIn(part).length || DATED.test(words)) {
      open = { nodes: [part] };
      groups.at(-1)!.blocks.push(open);
      isDivided ||= isHeaded;
    } else if (isFilled(part)) open?.nodes.push(part);
  }
  // a link above titles that each have a list of facts below
  const isListed = ({ nodes }: { nodes: readonly Element[] }) =>
    nodes.some(({ localName }) => localName !== 'p');
  const first = blocksOf().findIndex(isListed);
  if (blocksOf().filter(isListed).length > 1 && first > 0) {
    const above = blocksOf().slice(0, first);
    for (const group of groups) group.blocks = group.blocks.filter((block) => !above.includes(block));
  }
  withoutNavigation(blocksOf());
  for (const group of groups) group.blocks = group.blocks.filter(({ nodes }) => nodes.length);
  const filled = groups.filter((group) => group.blocks.length);
  const blocks = blocksOf();
  if (blocks.length < 2 || areBeside(blocks)) return undefined;
  const lines = blocks.map(({ nodes }) => nodes.map(wordsOf).join('\n'));
  const titles = blocks.map(({ nodes: [first] }) => titleOf(first!));
  if (!areTitles(titles, lines)) return undefined;
  const covered = filled.flatMap(({ heading, blocks: own }) => [
    ...(heading ? [heading] : []),
    ...own.flatMap(({ nodes }) => nodes),
  ]);
  const made = filled.map((group) => ({ ...group, blocks: group.blocks.map(({ nodes }) => titled(nodes)) }));
  return { groups: made, blocks, covered: new Set(covered), isDivided };
}

/** Whether a paragraph alone in a cell is beside several in another, like navigation. */
function areBeside(blocks: readonly { nodes: readonly Element[] }[]): boolean {
  const cells = blocks.map(({ nodes: [first] }) => first!.closest('td'));
  const counts = [...new Set(cells)].map((cell) => cells.filter((other) => other === cell).length);
  return counts.length > 1 && Math.min(...counts) === 1 && Math.max(...counts) > 1;
}

/** A block whose first paragraph is its title, if it is bold by style only. */
function titled(nodes: readonly Element[]): Block {
  const [first, ...others] = nodes as [Element, ...Element[]];
  const isStyled =
    titleIn(first).map(wordsOf).join(' ') === wordsOf(first) && !first.querySelector('strong, b, a');
  return isStyled ? { title: first, nodes: others } : { nodes };
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

/** Removes the last paragraph if it is the only one of such links, leads back, or says when the page was changed. */
function withoutNavigation(blocks: readonly { nodes: Element[] }[]): void {
  const [last, ...others] = blocks.flatMap(({ nodes }) => nodes).reverse();
  const isLast = last && isOfLinks(last) && !others.some(isOfLinks);
  const { nodes } = blocks.at(-1) ?? { nodes: [] };
  if (isLast) nodes.pop();
  else if (nodes.length > 1) nodes.splice(withoutBackLink(nodes).length);
}

/** The title at the start of a paragraph, or all its words. */
const titleOf = (paragraph: Element): string =>
  titleIn(paragraph).map(wordsOf).join(' ') || wordsOf(paragraph);

/** The innermost element that has all of a paragraph, such as a `font`, unless it emphasises that. */
function withoutWrapper(box: Element): Element {
  const [only, ...others] = [...box.childNodes].filter(isFilled);
  const isWrapper = only?.nodeType === 1 && !others.length && /^(?:font|span|div)$/i.test(only.nodeName);
  return isWrapper && !isEmphasised(only as Element) ? withoutWrapper(only as Element) : box;
}

/** The title that starts a paragraph: a link, or emphasised text, perhaps in several elements. */
function titleIn(paragraph: Element): readonly Node[] {
  const isBreak = (node: Node | undefined) => /^br$/i.test(node?.nodeName ?? '');
  const all = [...withoutWrapper(paragraph).childNodes];
  const nodes = all.slice(all.findIndex(isFilled)).filter((node) => isFilled(node) || isBreak(node));
  const [first] = nodes;
  if (first?.nodeType !== 1 || !isEmphasised(first as Element)) return [];
  const end = nodes.findIndex((node) => node.nodeName !== first.nodeName || !isEmphasised(node as Element));
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
    !isPhase(words) &&
    // "No. 34 – Special issue", "Volume 15, Issue 1"
    (!isLabel(words) ||
      (/\d/.test(words) && (sectionOf(words) === 'issues' || NUMBER.test(foldLetters(words))))) &&
    !saysMore(words) &&
    !DOWNLOADS.test(foldLetters(words)) &&
    (!rest.trim() || isTitleBefore(rest) || (isOnLine && /^\s*[–—-] /.test(rest)));
  return isTitle ? title : [];
}

/** The number of an issue in a volume, folded. */
const NUMBER = /^(?:volume|vol|tome|band|bind|argang|arg|jahrgang|jg|ano)\.? ?\d+\P{L}{1,3}\p{L}+\P{L}*$/u;

/** Starts of links to a file, folded: "Download the call". */
const DOWNLOADS =
  /^\W*(?:download|telecharg|herunterlad|last ned|ladda ne[dr]|hent |lataa|scarica|descarg|baixar|pobierz|pdf\b)/;

/** Whether all text of an element is a link or bold. */
function isEmphasised(element: Element): boolean {
  if (element.matches('strong, b, a[href]') || BOLD.test(element.getAttribute('style') ?? '')) return true;
  const [only, ...others] = [...element.childNodes].filter(isFilled);
  return only?.nodeType === 1 && !others.length && isEmphasised(only as Element);
}

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/;
