import { tokenize } from '../words/tokens.js';
import { asLabel, isFilled, isLabel, namesStatus, otherHeadings, outermost, wordsOf } from './nodes.js';
import type { Block, FoundBlocks } from './types.js';

/** Beginnings of the heads of a column that holds titles, folded. */
const TITLES = [
  'proj',
  'prosj',
  'proje',
  'hanke',
  'tit',
  'nav',
  'nam',
  'nimi',
  'tem',
  'spec',
  'call',
  'issue',
];

/** Entries in the rows of tables, each cell under the head of its column. */
export function tableBlocks(container: Element): FoundBlocks | undefined {
  const tables = outermost(container, 'table').filter((table) => !isLayout(table));
  if (!tables.length || tables.some(holdsFactsOfOne)) return undefined;
  if (otherHeadings(container, tables).length > 1) return undefined;
  const groups: { heading?: Element; blocks: Block[] }[] = [];
  for (const table of tables) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => cellsOf(row).some(isFilled));
    const heads = headsOf(rows);
    const column = heads ? titleColumn(heads) : 0;
    const heading = headingOf(table);
    groups.push({ ...(heading && { heading }), blocks: [] });
    for (const row of heads ? rows.slice(1) : rows) {
      const cells = cellsOf(row);
      const filled = cells.filter(isFilled);
      // a row of one cell over all columns names the rows below it
      if (filled.length === 1 && namesStatus(wordsOf(filled[0]!)) && (heads?.length ?? 2) > 1) {
        groups.push({ heading: filled[0]!, blocks: [] });
        continue;
      }
      const title = cells[column];
      if (!title || !wordsOf(title)) return undefined;
      const nodes = cells.filter(
        (cell) => cell !== title && isFilled(cell) && !/^[-–—./]$/.test(wordsOf(cell)),
      );
      groups.at(-1)!.blocks.push({ title, nodes, labels: labelsOf(cells, nodes, heads) });
    }
  }
  const filled = groups.filter(({ blocks }) => blocks.length);
  return filled.length ? { groups: filled, covered: new Set(tables) } : undefined;
}

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));

/** Whether a table only arranges other content. */
const isLayout = (table: Element): boolean =>
  /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') ||
  !!table.querySelector('table, ul, ol, h1, h2, h3, h4, h5, h6') ||
  [...table.querySelectorAll('tr')].every((row) => row.children.length < 2);

/** Whether a table has a label and its value in each row. */
function holdsFactsOfOne(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].map(cellsOf);
  return (
    rows.every(({ length }) => length === 2) &&
    rows.filter(([label]) => isLabel(wordsOf(label!))).length > rows.length / 2
  );
}

/** The heads of the columns, where the first row has them. */
function headsOf([first]: readonly Element[]): string[] | undefined {
  const cells = first ? cellsOf(first) : [];
  const isHead =
    first?.parentElement?.localName === 'thead' ||
    cells.every(({ localName }) => localName === 'th') ||
    // many editors write heads as ordinary cells
    cells.filter((cell) => isLabel(wordsOf(cell))).length > cells.length / 2;
  return isHead ? cells.map(wordsOf) : undefined;
}

function titleColumn(heads: readonly string[]): number {
  const at = heads.findIndex((head) => {
    const [first] = tokenize(head);
    return first && TITLES.some((stem) => first.fold.startsWith(stem));
  });
  return Math.max(at, 0);
}

/** The caption of a table, where it says a status. */
function headingOf(table: Element): Element | undefined {
  const caption = table.querySelector('caption') ?? undefined;
  return caption && namesStatus(wordsOf(caption)) ? caption : undefined;
}

const labelsOf = (
  cells: readonly Element[],
  nodes: readonly Element[],
  heads: readonly string[] | undefined,
): ReadonlyMap<Node, string> =>
  new Map(
    nodes.map((cell) => {
      const head = heads?.[cells.indexOf(cell)];
      return [cell, heads ? (head ? asLabel(head) : '') : ' | '];
    }),
  );
