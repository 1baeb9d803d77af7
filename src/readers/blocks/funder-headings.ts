import { isFunderName } from '../words/funders.js';
import { isInstitutionName } from '../words/institutions.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';
import { linesOf } from './inline-lines.js';
import { isFilled, wordsOf } from './nodes.js';
import type { Block, FoundBlocks } from './types.js';

const tokensOf = (words: string) => tokenize(words.replace(/\s*\(\p{Lu}+\)$/u, ''));

const isFunder = (words: string): boolean => isFunderName(tokensOf(words), 0, tokensOf(words).length);

const isBody = (words: string): boolean => {
  const tokens = tokensOf(words);
  const isAcronym = tokens.length === 1 && isAllCapitals(tokens[0]!.text);
  return isAcronym || isFunder(words) || isInstitutionName(tokens);
};

/**
 * Whether headings name bodies that fund what is below, so that they are no titles: two of three are bodies, one of four
 * is known to be a funder. Undefined if only a third are known.
 */
export function areFunders(titles: readonly string[]): boolean | undefined {
  const known = titles.filter(isFunder).length;
  const bodies = titles.filter(isBody).length;
  if (titles.length > 1 && known * 4 >= titles.length && bodies * 3 >= titles.length * 2) return true;
  return titles.length > 1 && known * 3 >= titles.length ? undefined : false;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * Entries that are paragraphs or lines below headings of funders, which are facts of each. Undefined unless two of three
 * lines have a year; the others stay on the page.
 */
export function entriesBelowFunders(
  titles: readonly Element[],
  bodyOf: (title: Element) => readonly Node[],
): FoundBlocks | undefined {
  const covered = new Set<Node>();
  const blocks: Block[] = [];
  let count = 0;
  for (const title of titles) {
    const lines = linesIn(bodyOf(title));
    const entries = lines.filter((nodes) => YEAR.test(nodes.map(wordsOf).join(' ')));
    count += lines.length;
    if (entries.length) covered.add(title);
    for (const nodes of entries) {
      nodes.forEach((node) => covered.add(node));
      const labels = new Map([[title as Node, isBody(wordsOf(title)) ? 'Funder: ' : '']]);
      blocks.push({ nodes: [...nodes, title], labels });
    }
  }
  const isClear = blocks.length > 1 && blocks.length * 3 >= count * 2;
  return isClear ? { groups: [{ blocks }], covered } : undefined;
}

/** The nodes of each line: paragraphs, unless they have breaks, and text between breaks. */
function linesIn(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    if (element?.localName === 'br') lines.push([]);
    else if (!element?.matches('p, div, ul, ol, section')) lines.at(-1)!.push(node);
    else if (element.localName === 'p' && !element.querySelector('br')) lines.push([element], []);
    else if (element.localName === 'p') lines.push(...linesOf(element), []);
    else lines.push(...linesIn([...element.childNodes]), []);
  }
  return lines.filter((line) => line.some(isFilled));
}
