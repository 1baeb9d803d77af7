import { foldLetters } from '../../records/letters.js';
import { tokenize } from '../words/tokens.js';

/** Whether the letters of a short name occur in a name in the same order, and both start with the same letter. */
export function hasLetters(name: string, short: string): boolean {
  if (name[0] !== short[0]) return false;
  const letters = foldLetters(short);
  let at = 0;
  for (const letter of foldLetters(name)) if (letter === letters[at]) at++;
  return at >= letters.length;
}

/** Whether a capitalised word may be formed from the letters of a name: "Kotus" from "Kotimaisten kielten keskus". */
export const isMadeOf = (short: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}{2,8}$/u.test(short) && hasLetters(name, short);

/** Whether the letters of a short name are initials of words in a name, in order: AU for "Aarhus Universitet". */
export function isInitialsOf(short: string, name: string): boolean {
  const initials = tokenize(name).filter(({ kind }) => kind === 'word');
  let at = 0;
  for (const { fold } of initials) if (fold[0] === foldLetters(short[at] ?? '')) at++;
  return at === short.length;
}

/** Whether three or more capitals are the initials of a name whose words are capitalised. */
export const areInitials = (short: string, name: string): boolean =>
  /^\p{Lu}{3,}$/u.test(short) &&
  /^(?:\p{Lu}[\p{L}’'-]*|\p{Ll}{1,3})(?: (?:\p{Lu}[\p{L}’'-]*|\p{Ll}{1,3}))+$/u.test(name) &&
  isInitialsOf(short, name);
