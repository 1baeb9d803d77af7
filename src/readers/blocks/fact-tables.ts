import { isPeriodAlone } from '../words/period-alone.js';
import { asLabel, cellsOf, HEADINGS, isFilled, isLabel, namesStatus, wordsOf } from './nodes.js';
import { isTitleHead } from './title-column.js';
import type { Block } from './types.js';

const rowsOf = (table: Element): Element[][] =>
  [...table.querySelectorAll('tr')].map(cellsOf).filter((cells) => cells.some(isFilled));

/** Whether a table has a label and a value in each row, and thus the facts of one entry. */
export function isFactTable(table: Element): boolean {
  const rows = rowsOf(table);
  return (
    rows.length > 0 &&
    rows.every(({ length }) => length === 2) &&
    rows.filter(([label]) => isLabel(wordsOf(label!))).length > rows.length / 2 &&
    // a table with two heads and no labels below
    rows.some(([, value]) => !isLabel(wordsOf(value!)))
  );
}

/** The entry in a table of labels and values, if exactly one label is for a title. */
export function factBlock(table: Element): Block | undefined {
  if (!isFactTable(table)) return undefined;
  const rows = rowsOf(table) as [Element, Element][];
  const named = rows.filter(([label]) => isTitleHead(wordsOf(label)));
  const [title] = named;
  if (named.length !== 1 || !wordsOf(title![1])) return undefined;
  const facts = rows.filter((row) => row !== title && isFilled(row[1]));
  return {
    title: title![1],
    nodes: facts.map(([, value]) => value),
    labels: new Map(facts.map(([label, value]) => [value, asLabel(wordsOf(label))])),
  };
}

/** Replaces tables of facts in a node with lines of label and value; modifies the node. */
export function withoutFactTables(node: Node): Node {
  if (node.nodeType !== 1) return node;
  const element = node as Element;
  const isTable = element.localName === 'table';
  for (const table of isTable ? [element] : [...element.querySelectorAll('table')]) {
    if (!isFactTable(table)) continue;
    const page = table.ownerDocument;
    const box = page.createElement('div');
    for (const [label, value] of rowsOf(table) as [Element, Element][]) {
      const line = page.createElement('div');
      line.append(asLabel(wordsOf(label)), ...value.childNodes);
      box.append(line);
    }
    if (isTable) return box;
    table.replaceWith(box);
  }
  return node;
}

/** Whether a heading is the label of a short text or list below it. */
export const isFactHeading = (heading: Element): boolean =>
  isLabelOf(heading, /^(?:p|div|ul|ol)$/) && wordsOf(heading.nextElementSibling!).length <= 200;

/** Whether a heading is a label directly before an element with one of the names. */
function isLabelOf(heading: Element, names: RegExp): boolean {
  const value = heading.nextElementSibling;
  return !!value && names.test(value.localName) && isLabel(wordsOf(heading));
}

/** Replaces headings that label the text below them with lines of label and value; modifies the item. */
export function withoutFactHeadings(item: HTMLElement): HTMLElement {
  const words = wordsOf(item);
  for (const heading of item.querySelectorAll(HEADINGS)) {
    const label = wordsOf(heading);
    const value = heading.nextElementSibling;
    const isText = wordsOf(heading.nextSibling ?? heading) !== '' && heading.nextSibling !== value;
    // the first heading may be the title
    if (!value || isText || !isLabelOf(heading, /^p$/) || words.startsWith(label)) continue;
    const line = item.ownerDocument.createElement('div');
    line.append(asLabel(label), ...value.childNodes);
    heading.replaceWith(line);
    value.remove();
  }
  return item;
}

/**
 * Moves a status or period marked up at the end of a title to a separate line: "<h3>Kelp <span>Ongoing</span></h3>".
 */
export function withoutMark(item: HTMLElement): HTMLElement {
  const title = item.querySelector(`strong, ${HEADINGS}`);
  const words = title ? wordsOf(title) : '';
  let mark = title?.lastElementChild;
  while (mark && wordsOf(mark) === words) mark = mark.lastElementChild;
  if (!title || !mark || !wordsOf(item).startsWith(words) || !words.endsWith(wordsOf(mark))) return item;
  const isStatus = namesStatus(wordsOf(mark));
  if (!isStatus && !isPeriodAlone(wordsOf(mark))) return item;
  const line = item.ownerDocument.createElement('div');
  line.append(isStatus ? 'Status: ' : '', ...mark.childNodes);
  mark.remove();
  (title.closest('a') ?? title).after(line);
  return item;
}
