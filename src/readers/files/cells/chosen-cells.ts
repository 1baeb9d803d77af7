import type { RecordKind } from '../kinds.js';
import { TEXTS } from '../columns/column-of.js';
import { ADDRESSES, LISTS, type Cell } from './cell.js';
import { latexText } from './latex.js';
import { isNoValue } from '../../words/no-value.js';
import { addressCell, plainCell } from './values.js';

/** Fields where any word is a value, even one that marks empty cells elsewhere. */
const WORDS_OF_A_LIST = new Set(['term text', 'definition text', 'definition term', 'link label']);

/** The cells to read: for each field the best column with a value, or all columns if the field is a list. */
export function chosenCells(
  kind: RecordKind,
  cells: readonly Cell[],
  drop: (cell: Cell, fix: string) => void,
  isLatex?: boolean,
): Cell[] {
  const best = new Map<string, Cell>();
  const chosen = cells.flatMap((rawCell): Cell[] => {
    const cell = cleaned(kind, rawCell, isLatex);
    if (!cell) return [];
    if ((LISTS.has(cell.field) && !cell.part) || cell.field === 'note') return [cell];
    const lang = TEXTS.has(cell.field) ? (cell.lang ?? '') : '';
    const slot = `${cell.field} ${cell.part ?? ''} ${lang} ${cell.group}`;
    const before = best.get(slot);
    if (!before || cell.rank < before.rank) best.set(slot, cell);
    return [cell];
  });
  const used = new Set(best.values());
  const usedFor = new Map([...used].reverse().map((cell) => [`${cell.field} ${cell.group}`, cell]));
  return chosen.filter((cell) => {
    if ((LISTS.has(cell.field) && !cell.part) || cell.field === 'note' || used.has(cell)) return true;
    const other = usedFor.get(`${cell.field} ${cell.group}`);
    if (other && other.value !== cell.value) drop(cell, `"${other.heading}" is used instead.`);
    return false;
  });
}

/** A cell without HTML; undefined if it is empty or says "none". */
function cleaned(kind: RecordKind, cell: Cell, isLatex?: boolean): Cell | undefined {
  const isAddress = ADDRESSES.has(cell.field) || cell.part === 'url';
  const plain = isAddress ? addressCell(cell.value) : plainCell(cell.value).trim();
  const value = isLatex && !isAddress ? latexText(plain) : plain;
  const isWord = WORDS_OF_A_LIST.has(`${kind} ${cell.field}`);
  const isCountry = cell.field === 'country' && value === 'NA';
  if (!value || (!isWord && !isCountry && isNoValue(value))) return undefined;
  return value === cell.value ? cell : { ...cell, value };
}
