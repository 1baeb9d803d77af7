import { foldLetters } from '../../records/letters.js';
import { tokenize } from '../words/tokens.js';

/** Whether a short form has letters of a name in their order, with its first. */
export function hasLetters(name: string, short: string): boolean {
  if (name[0] !== short[0]) return false;
  const letters = foldLetters(short);
  let at = 0;
  for (const letter of foldLetters(name)) if (letter === letters[at]) at++;
  return at >= letters.length;
}

/** Whether a word with one capital is made of a name: "Kotus" of "Kotimaisten kielten keskus". */
export const isMadeOf = (short: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}{2,8}$/u.test(short) && hasLetters(name, short);

/** Whether the capitals of a short form begin words of a name, in their order: AU of "Aarhus Universitet". */
export function isInitialsOf(short: string, name: string): boolean {
  const initials = tokenize(name).filter(({ kind }) => kind === 'word');
  let at = 0;
  for (const { fold } of initials) if (fold[0] === foldLetters(short[at] ?? '')) at++;
  return at === short.length;
}
