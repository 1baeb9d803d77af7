import { asLabel, cellsOf, HEADINGS, isFilled, isLabel, wordsOf } from './nodes.js';
import { isTitleHead } from './title-column.js';
import type { Block } from './types.js';

const rowsOf = (table: Element): Element[][] =>
  [...table.querySelectorAll('tr')].map(cellsOf).filter((cells) => cells.some(isFilled));

/** Whether a table has a label and its value in each row, so that it holds the facts of one entry. */
export function isFactTable(table: Element): boolean {
  const rows = rowsOf(table);
  return (
    rows.length > 0 &&
    rows.every(({ length }) => length === 2) &&
    rows.filter(([label]) => isLabel(wordsOf(label!))).length > rows.length / 2 &&
    // two heads and no labels below
    rows.some(([, value]) => !isLabel(wordsOf(value!)))
  );
}

/** The entry that a table of labels and values holds, if just one label is that of its title. */
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

/** Puts lines of a label and a value in place of the tables of facts in a node that may be changed. */
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

/** Puts lines of a label and a value in place of the headings of an entry that are labels of one text below them. */
export function withoutFactHeadings(item: HTMLElement): HTMLElement {
  for (const heading of item.querySelectorAll(HEADINGS)) {
    const value = heading.nextElementSibling;
    const label = wordsOf(heading);
    // the first may be the title
    if (!isLabel(label) || value?.localName !== 'p' || wordsOf(item).startsWith(label)) continue;
    const next = heading.nextSibling!;
    if (next !== value && wordsOf(next)) continue;
    const line = item.ownerDocument.createElement('div');
    line.append(asLabel(label), ...value.childNodes);
    heading.replaceWith(line);
    value.remove();
  }
  return item;
}
