import { areFactTables, factBlock, isFactTable } from './fact-tables.js';
import { sectionOf } from '../page/section.js';
import type { EntryKind } from '../page/sections-apart.js';
import {
  areTitles,
  asLabel,
  cellsOf,
  headOf,
  isFilled,
  isLabel,
  isPerson,
  namesStatus,
  otherHeadings,
  outermost,
  PERIOD,
  wordsOf,
} from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import { foldLetters } from '../../records/letters.js';
import { areProjectHeads, callColumn, firstTitles, titleColumn } from './title-column.js';
import type { Block, FoundBlocks } from './types.js';

/** Entries in table rows; each cell is labelled with the head of its column. */
export function tableBlocks(container: Element, kind?: EntryKind): FoundBlocks | undefined {
  const tables = dataTables(container);
  if (!tables.length) return undefined;
  if (tables.some(isFactTable) || areFactTables(tables)) return factBlocks(container, tables, kind);
  // headings may name projects, whose people, say, are in the tables
  const isClear = tables.every((table) => areProjectHeads(headsOf(rowsOf(table)) ?? []));
  if (!isClear && otherHeadings(container, tables).length > 1) return undefined;
  const groups: { heading?: Element; blocks: Block[] }[] = [];
  const covered = new Set<Element>();
  for (const table of tables) {
    const all = rowsOf(table);
    const totals = totalsOf(all);
    const rows = all.filter((row) => !totals.includes(row));
    const heads = headsOf(rows);
    const texts = rows.map((row) => cellsOf(row).map(wordsOf));
    const column = heads
      ? ((kind === 'issue' ? callColumn(heads, texts.slice(1)) : undefined) ??
        titleColumn(heads, texts.slice(1)))
      : firstTitles(texts);
    const caption = captionOf(table);
    const heading = caption && namesStatus(wordsOf(caption)) ? caption : undefined;
    if (column === undefined) return undefined;
    const areLabels = heads && texts.slice(1).every((cells) => isLabel(cells[column] ?? ''));
    const turned = areLabels ? columnBlocks(rows) : undefined;
    if (areLabels && !turned) return undefined;
    // other captions and totals stay in place
    const kept = caption && !heading && !isOfAll(caption) ? [caption, ...totals] : totals;
    for (const part of partsWithout(kept, table)) covered.add(part);
    groups.push({ ...(heading && { heading }), blocks: turned ?? [] });
    if (turned) continue;
    if (rows[0]?.querySelector(SPANNING) && heads) return undefined;
    const spans = new SpanningCells();
    for (const row of heads ? rows.slice(1) : rows) {
      const cells = heads ? spans.cellsOf(row) : cellsOf(row);
      const filled = cells.filter(isFilled);
      // a row with a single cell names the rows below it
      if (filled.length === 1 && namesStatus(wordsOf(filled[0]!)) && (heads?.length ?? 2) > 1) {
        groups.push({ heading: filled[0]!, blocks: [] });
        continue;
      }
      // a cell spans several columns or rows, or the row is not an entry
      if (row.querySelector(heads ? WIDE : SPANNING) || /^t(?:head|foot)$/.test(row.parentElement!.localName))
        return undefined;
      const title = cells[column];
      if (!title || !wordsOf(title) || (spans.isUsed && (cells.length !== heads?.length || isTall(title))))
        return undefined;
      const nodes = cells.filter(
        (cell) => cell !== title && isFilled(cell) && !/^[-–—./]$/.test(wordsOf(cell)),
      );
      groups
        .at(-1)!
        .blocks.push({ title, nodes, ...(heads ? { labels: labelsOf(cells, heads) } : { isRow: true }) });
    }
  }
  const filled = groups.filter(({ blocks }) => blocks.length);
  const titles = filled.flatMap(({ blocks }) => blocks.map(({ title }) => wordsOf(title!)));
  // rows of persons
  if (titles.length > 1 && titles.every(isPerson)) return undefined;
  return filled.length ? { groups: filled, covered } : undefined;
}

/** Entries in columns: below the head of each are its facts, whose labels are in the first column. */
function columnBlocks(rows: readonly Element[]): Block[] | undefined {
  const [[, ...titles] = [], ...others] = rows.map(cellsOf);
  const isWhole = others.every(({ length }) => length === titles.length + 1);
  const areNamed = titles.every((title) => wordsOf(title) && !isLabel(headOf(title)));
  if (!titles.length || !isWhole || !areNamed || rows.some((row) => row.querySelector(SPANNING)))
    return undefined;
  return titles.map((title, i) => {
    const facts = others
      .map((cells) => [cells[i + 1]!, cells[0]!] as const)
      .filter(([cell]) => isFilled(cell));
    return {
      title,
      nodes: facts.map(([cell]) => cell),
      labels: new Map(facts.map(([cell, label]) => [cell, asLabel(headOf(label))])),
    };
  });
}

/** One entry in each table of labels and values. */
function factBlocks(
  container: Element,
  tables: readonly Element[],
  kind: EntryKind | undefined,
): FoundBlocks | undefined {
  if (container.querySelector(HEADINGS) && otherHeadings(container, tables).length > 1) return undefined;
  if (!tables.every(isFactTable) && !areFactTables(tables)) return undefined;
  const blocks = tables.map((table) => factBlock(table, kind));
  const isWhole = blocks.every((block) => block !== undefined);
  const titles = blocks.flatMap((block) => (block ? wordsOf(block.title!) : []));
  if (!isWhole || !areTitles(titles, tables.map(wordsOf))) return undefined;
  const texts = textsBeside(tables);
  const whole = blocks.map((block, i) => ({ ...block, nodes: [...block.nodes, ...(texts?.[i] ?? [])] }));
  return { groups: [{ blocks: whole }], covered: new Set([...tables, ...(texts?.flat() ?? [])]) };
}

/**
 * The paragraphs about the entry of each table: those after it, if no paragraph is before the first table, or those before
 * it, if none is after the last. Undefined if a table has none, if other content is between them, or if either may be
 * meant.
 */
function textsBeside(tables: readonly Element[]): Element[][] | undefined {
  if (tables.length < 2) return undefined;
  const isText = (part: Element | null): part is Element => part?.localName === 'p';
  const textsOf = (table: Element, side: 'nextElementSibling' | 'previousElementSibling') => {
    const found: Element[] = [];
    for (let part = table[side]; isText(part); part = part[side]) if (isFilled(part)) found.push(part);
    return found;
  };
  const above = tables.map((table) => textsOf(table, 'previousElementSibling').reverse());
  const below = tables.map((table) => textsOf(table, 'nextElementSibling'));
  // between two tables are only the paragraphs of one of them
  const areTogether = below.every(
    (texts, i) => !tables[i + 1] || texts.length === 0 || texts.at(-1) === above[i + 1]!.at(-1),
  );
  if (!areTogether || (above[0]!.length && below.at(-1)!.length)) return undefined;
  const isAbove = above[0]!.length > 0;
  const all = isAbove ? above : below;
  // those at the outer end may be about something else, or about all
  const most = Math.max(...(isAbove ? all.slice(1) : all.slice(0, -1)).map(({ length }) => length));
  if (!all.every(({ length }) => length)) return undefined;
  return all.map((texts) => (isAbove ? texts.slice(-most) : texts.slice(0, most)));
}

/** Cells that span several columns, or columns or rows. */
const WIDE = '[colspan]:not([colspan="1"])';
const SPANNING = `${WIDE}, [rowspan]:not([rowspan="1"])`;

const heightOf = (cell: Element): number => Number(cell.getAttribute('rowspan') ?? 1);
const isTall = (cell: Element): boolean => heightOf(cell) !== 1;

/** Resolves the cells of successive rows, including cells of earlier rows that span them. */
class SpanningCells {
  /** Open cells by column, with the number of further rows they span. */
  readonly #open = new Map<number, [cell: Element, rows: number]>();
  isUsed = false;

  cellsOf(row: Element): Element[] {
    const rowCells = cellsOf(row);
    const cells: Element[] = [];
    while (rowCells.length || this.#open.has(cells.length)) {
      const above = this.#open.get(cells.length);
      const cell = above ? above[0] : rowCells.shift()!;
      const left = above ? above[1] - 1 : heightOf(cell) - 1;
      if (left) this.#open.set(cells.length, [cell, left]);
      else this.#open.delete(cells.length);
      this.isUsed ||= left !== 0;
      cells.push(cell);
    }
    return cells;
  }
}

/** The non-empty rows of a table, without repeated heads in its foot. */
function rowsOf(table: Element): Element[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => cellsOf(row).some(isFilled));
  const heads = rows[0] && cellsOf(rows[0]).map(wordsOf).join('|');
  return rows.filter(
    (row, i) =>
      !i || row.parentElement?.localName !== 'tfoot' || cellsOf(row).map(wordsOf).join('|') !== heads,
  );
}

/** The rows at the end of a table that only have the sum of others: "Total | | 12,000". */
function totalsOf(rows: readonly Element[]): readonly Element[] {
  const isTotal = (row: Element) => {
    const [first, ...others] = cellsOf(row).filter(isFilled).map(wordsOf);
    return TOTAL.test(foldLetters(first!)) && others.every((words) => SUM.test(words) && !PERIOD.test(words));
  };
  const totals = rows.slice(rows.findLastIndex((row) => !isTotal(row)) + 1);
  return totals.length < rows.length ? totals : [];
}

/** Words of a sum, perhaps with a currency, years or an amount, folded: "Total awarded", "Sum 2020–2024", "Totalt (NOK)". */
const TOTAL =
  /^(?:(?:grand |sub-?)?total(?:[ents]|sum)?|totaa?l|summ?[ae]?|gesamt(?:summe)?|insgesamt|i alt|samlet|sammenlagt|yhteensa|somme)(?:(?<!\p{L})(?:sum|amount|budget|funding|awarded|received|grants?|bevilg\p{L}+|tildel\p{L}+|belop|belob|belopp|of|av|for|all|alle|projects|prosjekter|projekte?r?|til sammen|kr|kroner|kronor|eur|nok|sek|dkk|euros?|gbp|usd|chf|mill|mio|millions?|millioner)(?!\p{L})|\P{L})*$/u;
/** A number, perhaps with a currency and a unit. */
const SUM = /^(?=.*\d)\P{L}*(?:\p{L}{1,8}\.?\P{L}*){0,2}$/u;

/** The largest parts of an element without those to keep. */
function partsWithout(kept: readonly Element[], element: Element): Element[] {
  if (!kept.some((part) => element.contains(part))) return [element];
  return kept.includes(element) ? [] : [...element.children].flatMap((part) => partsWithout(kept, part));
}

/** The outermost tables that are not used only for layout. */
const dataTables = (container: Element): Element[] =>
  outermost(container, 'table').flatMap((table) => (isLayout(table) ? dataTables(table) : [table]));

/** Whether a table is used only for layout. */
const isLayout = (table: Element): boolean =>
  /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') ||
  !!table.querySelector('table, ul, ol, h1, h2, h3, h4, h5, h6') ||
  [...table.querySelectorAll('tr')].every((row) => row.children.length < 2) ||
  // a page in columns
  (table.querySelectorAll('tr').length === 1 && !!table.querySelector('td > p ~ p ~ p'));

/** The heads of the columns of a table; empty without them. */
export const headsIn = (table: Element): readonly string[] => headsOf(rowsOf(table)) ?? [];

/** The heads of the columns, if the first row contains them. */
function headsOf([first]: readonly Element[]): string[] | undefined {
  const cells = first ? cellsOf(first) : [];
  const isHead =
    first?.parentElement?.localName === 'thead' ||
    cells.every(({ localName }) => localName === 'th') ||
    // many editors write heads as ordinary cells
    cells.filter((cell) => isLabel(headOf(cell))).length > cells.length / 2;
  return isHead ? cells.map(headOf) : undefined;
}

/** The caption of a table, if it has text. */
const captionOf = (table: Element): Element | undefined =>
  [...table.children].find((child) => child.localName === 'caption' && wordsOf(child));

/** Whether a caption only names the kind of entries: projects or special issues. */
const isOfAll = (caption: Element): boolean =>
  /^(?:projects|issues)$/.test(sectionOf(wordsOf(caption)) ?? '');

/** Labels for the cells of a row, from the heads of their columns. */
const labelsOf = (cells: readonly Element[], heads: readonly string[]): ReadonlyMap<Node, string> =>
  new Map(cells.map((cell, i) => [cell, heads[i] ? asLabel(heads[i]) : '']));
