import { lineBoxes, linesOf } from '../blocks/inline-lines.js';
import { inertDocument, isLabel, wordsOf } from '../blocks/nodes.js';
import type { MadeLists } from '../blocks/types.js';
import { readAllMarkup } from '../page/all-markup.js';
import { saysMore } from '../page/navigation.js';

/** Separators between words. */
const BETWEEN = /^[\s,;·•|/–-]*$/;
const WEIGHT = /\(\s*\d+[^()]{0,12}\)$/;
const AND = /(?:^| )(?:og|and|och|und|ja|en|et|eller|or|oder)(?: |$)/i;

/** A word, with its own element if it has one. */
interface Word {
  text: string;
  element?: Element;
}

/**
 * Makes a list of the words in a container without lists: words with separate elements, as in a tag cloud, or words
 * separated by marks or line breaks, but not those of a sentence. The nodes are copies; the page is not changed.
 */
export function listsFromWords(container: Element): MadeLists | undefined {
  readAllMarkup();
  const boxes = lineBoxes(container);
  const found = boxes.map(wordsIn);
  const covered = new Set<Node>(boxes.filter((_, i) => found[i]!.length));
  if (!covered.size) return undefined;
  const page = inertDocument(container.ownerDocument);
  const list = page.createElement('ul');
  for (const { text, element } of found.flat()) {
    const item = page.createElement('li');
    if (element) item.append(page.importNode(element, true), text);
    else item.append(text);
    const lang = element?.getAttribute('lang');
    if (lang) item.lang = lang;
    list.append(item);
  }
  // a container that is itself a line is covered by its child nodes
  if (covered.has(container)) for (const node of container.childNodes) covered.add(node);
  const box = page.createElement('div');
  box.append(list);
  return { container: box, covered };
}

/** The words of one or more lines; none if they may be a sentence. */
function wordsIn(box: Element): Word[] {
  const elements = wordsWithElements(box);
  if (elements.length) return elements;
  const lines = linesOf(box).map((nodes) => nodes.map((node) => node.textContent ?? '').join(''));
  const label = /^\s*([^:：,]{1,40}?)\s*[:：]\s*/.exec(lines[0] ?? '');
  const isLabelled = !!label && isLabel(label[1]!);
  if (isLabelled) lines[0] = lines[0]!.slice(label[0].length);
  const texts = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  if (isLabelled && texts.length) texts.push(texts.pop()!.replace(/\.$/, ''));
  const mark = [/[·•|;]/, /,(?=\s)/].find((between) => texts.some((text) => between.test(text)));
  // a list that continues on the next line ends with a mark
  const words = texts
    .flatMap((text) => (mark ? text.split(new RegExp(`\\s*${mark.source}\\s*`)) : [text]))
    .map((text) => text.trim())
    .filter(Boolean);
  const isWeighted = words.every((word) => WEIGHT.test(word));
  const isWord = (word: string) =>
    isWeighted || (/\p{L}/u.test(word) && !/[.!?:]$|[.:!?] /.test(word) && word.split(' ').length < 5);
  const isSentence = !isWeighted && mark?.source.startsWith(',') && words.some((word) => AND.test(word));
  return words.length > 2 && !isSentence && words.every(isWord) ? words.map((text) => ({ text })) : [];
}

/** Words with separate elements, followed only by their weights. */
function wordsWithElements(box: Element): Word[] {
  const parts = [...box.children].filter((part) => wordsOf(part));
  if (parts.length === 1 && wordsOf(parts[0]!) === wordsOf(box)) return wordsWithElements(parts[0]!);
  if (parts.length < 3) return [];
  const words: Word[] = [];
  for (const node of box.childNodes) {
    const element = parts.find((part) => part === node);
    if (element) words.push({ text: '', element });
    else if (!node.textContent || node.nodeType === 8) continue;
    else if (words.length && /^\s*\(\d+\)[\s,;·•|/–-]*$/.test(node.textContent))
      words.at(-1)!.text = ` ${/\(\d+\)/.exec(node.textContent)![0]}`;
    else if (!BETWEEN.test(node.textContent)) return [];
  }
  const isWord = (element: Element) =>
    wordsOf(element).split(' ').length < 6 && !/[.!?:]$/.test(wordsOf(element)) && !saysMore(element);
  return words.every(({ element }) => isWord(element!)) ? words : [];
}
