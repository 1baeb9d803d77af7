import { isCompanyForm } from '../words/institution-words.js';
import { isInstitution, isShortName } from '../words/institutions.js';
import { AND } from '../words/small-words.js';
import { personAt } from '../words/people.js';
import { tokenize } from '../words/tokens.js';

/** People in a text that consists only of their names, with titles and roles. */
export interface People {
  count: number;
  /** Whether more than the shape of the names shows that they are people. */
  isEvident: boolean;
}

/** The people of a text such as "Anna Berg (PI), Dr. Bo Lind og Eva Sund"; undefined for other texts. */
export function peopleIn(text: string): People | undefined {
  const tokens = tokenize(text);
  let [count, i] = [0, 0];
  let isEvident = false;
  for (;;) {
    const hit = personAt(tokens, i);
    if (!hit) return undefined;
    count++;
    isEvident ||= hit.isEvident || count > 1;
    i = hit.after;
    if (tokens[i]?.text === '(') {
      const close = tokens.findIndex((token, at) => at > i && token.text === ')');
      // not a period or a number
      if (close < 0 || tokens.slice(i, close).some(({ kind }) => kind === 'number')) return undefined;
      i = close + 1;
      isEvident = true;
    }
    if (i === tokens.length) return { count, isEvident };
    const start = i;
    if (',;/'.includes(tokens[i]!.text)) i++;
    if (AND.has(tokens[i]?.fold ?? '') || /^[ey]$/.test(tokens[i]?.text ?? '')) i++;
    if (i === start) return undefined;
  }
}

/** Starts of words for parts of institutions. */
const DEPARTMENT =
  /^(?:depart|institutt$|institutionen|facult|fakult|avdeling|abteilung|section$|division|laitos|tiedekun|school$)/;

export const wordsIn = (text: string) => tokenize(text).filter(({ kind }) => kind === 'word');
export const isDepartment = (text: string): boolean =>
  wordsIn(text).some(({ fold }) => DEPARTMENT.test(fold));

export const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)\s*$/, '');

/** Whether a text names an organisation by its words, its capitals, its legal form or a short name in brackets. */
export function isOrganisation(text: string): boolean {
  const bare = withoutBrackets(text);
  const words = wordsIn(bare);
  return (
    isInstitution(bare) ||
    (!!words.length && (isShortName(words[0]!.text) || isCompanyForm(words.at(-1)!.fold))) ||
    / \(\p{Lu}[^\s()]+\)$/u.test(text)
  );
}
