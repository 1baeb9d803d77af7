import type { SlashOrder } from './dates.js';
import type { TableColumn } from '../columns/table-columns.js';

/** Conventions of a whole file that a single cell does not reveal. */
export interface CellHabits {
  slashes: SlashOrder;
  /** The decimal separator. */
  decimal: ',' | '.';
  /** Whether statuses come from a register and were true on the day of the export. */
  isRegister?: boolean;
  /** Whether texts are written in LaTeX: `Sm{\"o}rg{\aa}s`, `R\&D`. */
  isLatex?: boolean;
  /** Whether the dates are those that the projects are about, not their own. */
  isStudied?: boolean;
}

/** A cell with a value, and its column. */
export interface Cell extends TableColumn {
  value: string;
}

/** A cell that does not fit its column. */
export interface Unread {
  cell: Cell;
  fix: string;
  /** Whether its words are kept in the note, so that only its meaning is lost. */
  isKept: boolean;
}

export const LISTS = new Set(['types', 'partners', 'keywords', 'links', 'editors', 'authors']);
export const ADDRESSES = new Set(['url', 'call', 'image', 'cover', 'logo', 'logoDark']);

/** Adds the text of a cell, in its language, to the text from other columns. */
export function withLanguage(before: unknown, { lang, value }: Cell): unknown {
  if (!lang) return before ?? value;
  const others =
    typeof before === 'string' ? { und: before } : (before as Record<string, unknown> | undefined);
  return { ...others, [lang]: value };
}
