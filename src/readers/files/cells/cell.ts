import type { SlashOrder } from './dates.js';
import type { TableColumn } from '../columns/table-columns.js';

/** How a whole file writes what a cell alone does not tell. */
export interface CellHabits {
  slashes: SlashOrder;
  /** The character between the whole and the parts of a number. */
  decimal: ',' | '.';
  /** Whether statuses are a register's, of the day on which it was asked. */
  isRegister?: boolean;
}

/** A cell with a value, under what its column says. */
export interface Cell extends TableColumn {
  value: string;
}

/** A cell that is not shown as what its column says. */
export interface Unread {
  cell: Cell;
  fix: string;
  /** Whether its words are kept in the note, so that only its meaning is lost. */
  isKept: boolean;
}

export const LISTS = new Set(['types', 'partners', 'keywords', 'links', 'editors', 'authors']);
export const ADDRESSES = new Set(['url', 'call', 'image', 'cover', 'logo', 'logoDark']);

/** The text in a language beside what other columns said. */
export function withLanguage(before: unknown, { lang, value }: Cell): unknown {
  if (!lang) return before ?? value;
  const others =
    typeof before === 'string' ? { und: before } : (before as Record<string, unknown> | undefined);
  return { ...others, [lang]: value };
}
