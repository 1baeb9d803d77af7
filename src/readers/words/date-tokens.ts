import type { Token } from './tokens.js';

/** A date-like pattern at a token: its end and its parts. */
export interface Shape {
  to: number;
  year?: string;
  month?: string;
  day?: string;
  until?: string;
  quarter?: number;
  inexact?: boolean;
  /** Whether it looks like a date but is invalid or ambiguous. */
  none?: boolean;
}

/** The text of a token if it is a number with at most `digits` digits. */
export const numberAt = (token: Token | undefined, digits = 2): string | undefined =>
  token?.kind === 'number' && token.text.length <= digits && !token.breaks ? token.text : undefined;

/** The text of a token if it is a year from 1500 to 2099. */
export const yearAt = (token: Token | undefined): string | undefined =>
  token?.kind === 'number' && isYear(token.text) ? token.text : undefined;

export const isYear = (text: string): boolean => text.length === 4 && text >= '1500' && text < '2100';

export const isMark = (token: Token | undefined, marks: string, glued = true): boolean =>
  token?.kind === 'mark' && marks.includes(token.fold) && !(glued && token.spaced) && !token.breaks;

export const glued = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

const ORDINALS = new Set('st nd rd th er re e de ste eme a'.split(' '));

/** Index after an ordinal suffix: a full stop, "st", "er", "º". */
export function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (isMark(token, '.º°')) return at + 1;
  if (!glued(token) || token.kind !== 'word' || !ORDINALS.has(token.fold)) return at;
  return isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
}
