import { listItems } from '../../line/enumerations.js';
import { isBracketAcronym } from '../../words/acronyms.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { AND } from '../../words/small-words.js';
import { isAllCapitals, type Token } from '../../words/tokens.js';

/** First words of names of centres that are projects themselves. */
const CENTRES = /^(?:centre?|center|senter|sentret|centrum|zentrum|network|nettverk|natverk|netzwerk)$/;

/**
 * Whether a name is that of the project before a dash, or what its acronym stands for: "BWTC – Baltic Winter Training
 * Center", "SFI Kelp – Centre for coastal forests".
 */
export const spellsName = (tokens: readonly Token[], from: number, to: number): boolean => {
  const acronym = tokens[from - 2];
  const isCentre =
    tokens[from - 1]?.fold === '-' && CENTRES.test(tokens[from]!.fold) && tokens[from + 1]?.fold === 'for';
  if (isCentre && startsWithAcronym(tokens, from - 1)) return true;
  const name = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (
    tokens[from - 1]?.fold === '-' &&
    acronym?.kind === 'word' &&
    isAllCapitals(acronym.text) &&
    isBracketAcronym(acronym.text, name.map(({ text }) => text).join(' '))
  );
};

/** Whether "and" or a slash joins two institutions, so that neither is solely responsible. */
export function isTwoInstitutions(tokens: readonly Token[], from: number, to: number): boolean {
  const isBody = (a: number, b: number) =>
    isInstitutionName(tokens, a, b) || (b - a === 1 && isShortName(tokens[a]!.text));
  for (let i = from + 1; i < to - 1; i++) {
    // "CNRS/Université de Rouen"
    if (tokens[i]!.fold === '/' && (isBody(from, i) || isBody(i + 1, to))) return true;
    if (
      AND.has(tokens[i]!.fold) &&
      isInstitutionName(tokens, from, i) &&
      isInstitutionName(tokens, i + 1, to)
    )
      return true;
  }
  return false;
}

/**
 * Whether several universities are listed, "University of Leeds, Lund University, CSIRO". A department has only one,
 * which it precedes.
 */
export function isListOfUniversities(tokens: readonly Token[], from: number, to: number): boolean {
  const items = listItems(tokens, from, to);
  const isUniversity = ([a, b]: [number, number]) =>
    tokens.slice(a, b).some(({ fold }) => /univer|yliopisto|hogsk|hojsk|hochsch/.test(fold));
  const [last] = items.at(-1)!;
  const isShort = items.length > 1 && last === to - 1 && isShortName(tokens[last]!.text);
  return items.filter(isUniversity).length + (isShort && isUniversity(items[0]!) ? 1 : 0) > 1;
}

/** Whether a line has few words before a dash, and the first is in capitals: "SFI Kelp – …". */
function startsWithAcronym(tokens: readonly Token[], dash: number): boolean {
  let first = dash;
  while (first > 0 && dash - first < 5 && !tokens[first]!.breaks) first--;
  while (first < dash && tokens[first]!.kind === 'mark') first++;
  return (first === 0 || dash - first < 5) && isAllCapitals(tokens[first]!.text);
}
