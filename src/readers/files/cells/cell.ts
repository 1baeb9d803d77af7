import type { SlashOrder } from './dates.js';
import type { TableColumn } from '../columns/table-columns.js';

/** Conventions of a file, which a single cell does not reveal. */
export interface CellHabits {
  slashes: SlashOrder;
  /** The decimal separator. */
  decimal: ',' | '.';
  /** Whether statuses come from a register and describe the day of the export. */
  isRegister?: boolean;
  /** Whether texts are written in LaTeX: `Sm{\"o}rg{\aa}s`, `R\&D`. */
  isLatex?: boolean;
  /** Whether dates are the periods that projects study, not their own. */
  isStudied?: boolean;
}

/** A cell with its value and column. */
export interface Cell extends TableColumn {
  value: string;
}

/** A cell that does not fit its column. */
export interface Unread {
  cell: Cell;
  fix: string;
  /** Whether its text is kept in the note. */
  isKept: boolean;
}

export const LISTS = new Set(['types', 'partners', 'keywords', 'links', 'editors', 'authors']);
export const ADDRESSES = new Set(['url', 'call', 'image', 'cover', 'logo', 'logoDark']);

/** Merges a cell's text, by its language, with the text from other columns. */
export function withLanguage(before: unknown, { lang, value }: Cell): unknown {
  if (!lang) return before ?? value;
  const others =
    typeof before === 'string' ? { und: before } : (before as Record<string, unknown> | undefined);
  return { ...others, [lang]: value };
}
