import { isPeriodAlone } from '../words/period-alone.js';
import { foldLetters } from '../../records/letters.js';
import { isLabelAlone } from '../labelled/label-stems.js';
import { HEADINGS } from '../page/headings.js';
import type { EntryKind } from '../page/sections-apart.js';
import {
  asLabel,
  cellsOf,
  headOf,
  isFilled,
  isLabel,
  labelIn,
  namesEntries,
  namesStatus,
  wordsOf,
} from './nodes.js';
import { isOfProject, isTitleHead, titleRow } from './title-column.js';
import type { Block } from './types.js';

const rowsOf = (table: Element): Element[][] =>
  [...table.querySelectorAll('tr')].map(cellsOf).filter((cells) => cells.some(isFilled));

/** The parts of a table of facts. */
interface Facts {
  /** Cells of their own rows: the title, or lines such as "Leader: Ada Moor". */
  lines: readonly Element[];
  pairs: readonly (readonly [label: Element, value: Element])[];
}

/**
 * The facts of one entry in a table whose rows have labels, each before its value; undefined for other tables. A row of
 * one cell is its title, above the others, begins with a label, or is a text below them.
 *
 * @param isRepeated Whether other tables have the same labels, which may be unknown then.
 */
function factsIn(table: Element, isRepeated = false): Facts | undefined {
  const rows = rowsOf(table);
  const lines = rows.filter(({ length }) => length === 1).flat();
  const pairs = rows
    .filter(({ length }) => length > 1)
    .flatMap((cells) => cells.flatMap((cell, i) => (i % 2 ? [] : [[cell, cells[i + 1]] as const])));
  // a text of several sentences may end it
  const isText = (line: Element) => line === rows.at(-1)![0] && wordsOf(line).length > 80;
  const isLine = (line: Element) => line === rows[0]![0] || isLabel(labelIn(wordsOf(line))) || isText(line);
  const isApart = (label: Element, value: Element) =>
    label.localName !== value.localName || !isLabelAlone(wordsOf(value));
  const isWhole =
    pairs.length > 0 &&
    pairs.every(([, value]) => value) &&
    (isRepeated || areLabels(pairs.map(([label]) => label))) &&
    // a table with two heads and no labels below, or with more heads
    pairs.some(([label, value]) => isApart(label, value!)) &&
    pairs.every(([label, value]) => cellsOf(label.parentElement!).length < 3 || isApart(label, value!)) &&
    lines.every(isLine);
  return isWhole ? { lines, pairs: pairs as Facts['pairs'] } : undefined;
}

/** Whether most cells of each column are labels. */
function areLabels(cells: readonly Element[]): boolean {
  const columns = new Map<number, Element[]>();
  for (const cell of cells) {
    const column = cellsOf(cell.parentElement!).indexOf(cell);
    const others = columns.get(column);
    if (others) others.push(cell);
    else columns.set(column, [cell]);
  }
  return [...columns.values()].every(
    (column) => column.filter((cell) => isLabel(headOf(cell))).length > column.length / 2,
  );
}

/** Whether a table has labels and values in each row, and thus the facts of one entry. */
export const isFactTable = (table: Element): boolean => !!factsIn(table);

/** Whether tables have the facts of one entry each: most labels of each are in others too, and one of them is known. */
export function areFactTables(tables: readonly Element[]): boolean {
  const labels = tables.map((table) => factsIn(table, true)?.pairs.map(([label]) => headOf(label)) ?? []);
  const isShared = (words: string, at: number) => labels.some((own, i) => i !== at && own.includes(words));
  return labels.every(
    (own, at) =>
      own.some(isLabel) && own.filter((words) => words && isShared(words, at)).length * 3 >= own.length * 2,
  );
}

/** The entry in a table of labels and values, if exactly one of its labels, or its first row, is for a title. */
export function factBlock(table: Element, kind?: EntryKind): Block | undefined {
  const found = factsIn(table, true);
  if (!found) return undefined;
  const { pairs } = found;
  const lines = [...found.lines];
  const labels = pairs.map(([label]) => headOf(label));
  const label = labelIn(lines[0] ? wordsOf(lines[0]) : '');
  const head = !isLabel(label) || isOfProject(label) ? lines.shift() : undefined;
  const title = head ?? pairs[titleRow(labels, kind) ?? -1]?.[1];
  if ((head && labels.some(isTitleHead)) || !title || !wordsOf(title)) return undefined;
  const facts = pairs.filter(([, value]) => value !== title && isFilled(value));
  return {
    title,
    nodes: [...lines, ...facts.map(([, value]) => value)],
    labels: new Map([
      ...lines.map((line) => [line, ''] as const),
      ...facts.map(([label, value]) => [value, asLabel(headOf(label))] as const),
    ]),
  };
}

/** Replaces tables of facts in a node with lines of label and value; modifies the node. */
export function withoutFactTables(node: Node): Node {
  if (node.nodeType !== 1) return node;
  const element = node as Element;
  const isTable = element.localName === 'table';
  for (const table of isTable ? [element] : [...element.querySelectorAll('table')]) {
    const facts = factsIn(table);
    if (!facts) continue;
    const page = table.ownerDocument;
    const box = page.createElement('div');
    const addLine = (label: string, value: Element) => {
      const line = page.createElement('div');
      line.append(label, ...value.childNodes);
      box.append(line);
    };
    for (const line of facts.lines) addLine('', line);
    for (const [label, value] of facts.pairs) addLine(asLabel(headOf(label)), value);
    if (isTable) return box;
    table.replaceWith(box);
  }
  return node;
}

/** Whether a heading is the label of a short text or list below it. */
export const isFactHeading = (heading: Element): boolean =>
  isLabelOf(heading, /^(?:p|div|ul|ol)$/) && wordsOf(heading.nextElementSibling!).length <= 200;

/** Whether text is a label with its value, "Funded by: NWO", unless the label is that of a title or a kind of entry. */
export function isFact(words: string): boolean {
  const label = labelIn(words);
  return (
    isLabel(label) &&
    !TITLE.test(foldLetters(label)) &&
    !namesEntries(label) &&
    label.length + 2 < words.length
  );
}

/** Starts of labels of titles, folded. */
export const TITLE = /^(?:pros?je[ck]t|projet|hank|tit|na[mv]|nom|nimi|acron|akron|thema|tema|call|spec)/;

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
