import { isLabelAlone } from '../labelled/label-stems.js';
import { BLOCKS, DomText } from '../page/dom-text.js';
import { saysMore } from '../page/navigation.js';
import { asLabel, isLabel as endsLikeLabel, shapeOf, wordsOf } from './nodes.js';
import { HEADINGS } from '../page/headings.js';

const LABELS = `${HEADINGS}, dt, div, p, strong, b, span`;

/**
 * Replaces labels and the short values after them, each on lines or in boxes of their own, with a line of label and
 * values; modifies the item.
 */
export function withFieldLines(item: HTMLElement): HTMLElement {
  const page = item.ownerDocument;
  for (const value of item.querySelectorAll('dd')) joinLists(value);
  for (const label of item.querySelectorAll(LABELS)) {
    if (!item.contains(label) || !isLabel(label)) continue;
    const start = onlyIn(label, item);
    const values = valuesAfter(start, item);
    const box = page.createElement('div');
    box.append(...values.map((node) => node.cloneNode(true)));
    const lines = new DomText(box).text.split('\n');
    // the values of a term are in one line already if each has one
    const isRead = start.localName === 'dt' && lines.length === values.length;
    if (isRead || !lines.every(isValue)) continue;
    const line = page.createElement('div');
    line.append(asLabel(wordsOf(label)));
    if (values.length === 1 && values[0]!.nodeType === 1) markAlike(start, values[0] as Element);
    start.replaceWith(line);
    for (const node of values) (node as ChildNode).remove();
    let [isFirst, isApart] = [true, false];
    for (const value of values.flatMap(inOneLine))
      if (value === BREAK) isApart = !isFirst;
      else if (wordsOf(value) || !(isFirst || isApart)) {
        line.append(isApart ? BREAK : '', value);
        if (wordsOf(value)) [isFirst, isApart] = [false, false];
      }
  }
  return item;
}

/**
 * Joins lists in the value of a known label, each below a line that names its items, into one line, and moves these lines
 * behind the terms.
 */
function joinLists(value: Element): void {
  const [term, list] = [value.previousElementSibling, value.parentElement];
  const parts = [...value.children].filter(wordsOf);
  const isList = (part: Element): boolean =>
    /^[uo]l$/.test(part.localName) || (part.children.length === 1 && isList(part.children[0]!));
  const isJoined =
    parts.length > 1 &&
    parts.length % 2 === 0 &&
    parts.every((part, i) => (i % 2 ? isList(part) : !isList(part) && isValue(wordsOf(part))));
  if (!isJoined || term?.localName !== 'dt' || !endsLikeLabel(wordsOf(term))) return;
  const items = parts.flatMap((part) => [...part.querySelectorAll('li')]);
  value.replaceChildren(...items.flatMap((item, i) => [i ? BREAK : '', ...item.childNodes]));
  const names = value.ownerDocument.createElement('p');
  names.append(parts.flatMap((part, i) => (i % 2 ? [] : wordsOf(part))).join(', '));
  list!.after(names);
}

/** Marks the labels of other rows that have the shape of a row with a known label: "Director | …", "Co-Director | …". */
function markAlike(label: Element, value: Element): void {
  const row = label.parentElement!;
  const shapes = [label, value].map(shapeOf).join(' ');
  if (row.children.length !== 2 || !label.className) return;
  for (const other of row.parentElement?.children ?? []) {
    const [first, second] = other.children;
    const isAlike = other !== row && [...other.children].map(shapeOf).join(' ') === shapes;
    if (isAlike && wordsOf(first!) && wordsOf(second!) && !/[:：]$/.test(wordsOf(first!)) && !isLabel(first!))
      first!.append(': ');
  }
}

/** Separator of values. */
const BREAK = '; ';

const isBlock = ({ nodeName }: Node): boolean => BLOCKS.has(nodeName.toLowerCase());
const isBreak = ({ nodeName }: Node): boolean => /^br$/i.test(nodeName);

/** Whether an element on a line of its own is a label. */
function isLabel(element: Element): boolean {
  const words = wordsOf(element);
  if (!words || words.length > 40 || !isLabelAlone(words.replace(/\s*[:：]$/, ''))) return false;
  let before = element.previousSibling;
  while (before && !wordsOf(before) && !isBreak(before)) before = before.previousSibling;
  return !before || [element, before].some((node) => isBlock(node) || isBreak(node));
}

/** The largest element below an item that contains a label and nothing else. */
function onlyIn(label: Element, item: Element): Element {
  let start = label;
  for (let up = start.parentElement!; up !== item && wordsOf(up) === wordsOf(label); up = up.parentElement!)
    start = up;
  return start;
}

/** The nodes after a label that may hold its values. */
function valuesAfter(start: Element, item: Element): readonly Node[] {
  const rest: Node[] = [];
  for (let next = start.nextSibling; next && !startsWithLabel(next); next = next.nextSibling) rest.push(next);
  const filled = rest.filter((node) => wordsOf(node) && wordsOf(node) !== ':');
  if (start.localName === 'dt') return filled;
  const isField = start.parentElement !== item && !rest.at(-1)?.nextSibling;
  // all of the label's own box, or of its lines; otherwise the next box
  if (isField || (!isBlock(start) && !filled.some(isBlock))) return rest;
  return filled[0] && isBlock(filled[0]) ? filled.slice(0, 1) : [];
}

/** Whether a node is a label or begins with one. */
function startsWithLabel(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  let first: Node | null = node;
  while (first && first.nodeType === 1) {
    if (isLabel(first as Element)) return true;
    first = [...first.childNodes].find((child) => wordsOf(child)) ?? null;
  }
  return false;
}

/** Whether a line is a short value, such as a name: no sentence, label or link to more. */
const isValue = (line: string): boolean =>
  line.length < 120 &&
  /^["“«„‘(]?[\p{Lu}\p{N}]/u.test(line) &&
  !/[:：]\s|[!?]$/.test(line) &&
  // "e. V.", "Inc."
  (!line.endsWith('.') || (line.length < 60 && /[\s.]\p{Lu}\p{L}{0,2}\.$/u.test(line))) &&
  !saysMore(line);

/** The nodes of a node without line breaks and blocks, which separate values. */
function inOneLine(node: Node): (Node | typeof BREAK)[] {
  if (isBreak(node)) return [BREAK];
  if (isBlock(node)) return [BREAK, ...[...node.childNodes].flatMap(inOneLine), BREAK];
  if (node.nodeType === 1) for (const br of (node as Element).querySelectorAll('br')) br.replaceWith(BREAK);
  return [node];
}
