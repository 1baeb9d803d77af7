import { isFunderName, isFunderShortName } from './funders.js';
import type { GrantHit } from './grants.js';
import { isShortName } from './institutions.js';
import { programmeAt } from './project-types.js';
import { isAllCapitals, isCapital, type Token } from './tokens.js';

/** Words at the end of the name of a grant. */
const SCHEMES = new Set(
  'grant fellowship studentship scholarship award scheme starter starting consolidator advanced laureate'.split(
    ' ',
  ),
);

/** Whether a word ends the name of a grant. */
export const isSchemeWord = ({ fold }: Token): boolean => SCHEMES.has(fold);

/** Whether words are a funder's short name and its scheme: "SSHRC Insight Grant". */
export const isSchemeOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  isAllCapitals(tokens[from]!.text) &&
  (isShortName(tokens[from]!.text) || isFunderShortName(tokens[from]!)) &&
  (SCHEMES.has(tokens[to - 1]!.fold) || isActionOf(tokens, from, to)) &&
  !programmeAt(tokens, from);

/** Whether two words are a funder's short name and one of its schemes: "ANR JCJC", "NWO Vidi"; not "EU Kommissionen". */
const isActionOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 &&
  isFunderShortName(tokens[from]!) &&
  (isAllCapitals(tokens[to - 1]!.text) || (isCapital(tokens[to - 1]!.text) && tokens[from]!.fold !== 'eu')) &&
  !/[0-9]/.test(tokens[to - 1]!.text) &&
  !isFunderShortName(tokens[to - 1]!) &&
  !programmeAt(tokens, from);

/**
 * The name of a scheme behind that of its funder: "Australian Research Council Discovery Project", "Irish Research
 * Council New Horizons grant for …".
 */
export function schemeBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
): [number, number] | undefined {
  const words = tokens.slice(from, to);
  const at = words.findIndex(({ fold }) => /^(?:council|foundation|trust|academy|society)$/.test(fold)) + 1;
  // "Leverhulme Trust Research Project Grant"
  const isLast = ({ fold }: Token, i: number) =>
    i >= at && SCHEME.test(fold) && !SCHEME.test(words[i + 1]?.fold ?? '');
  const end = words.findIndex(isLast) + 1;
  const next = words[end];
  const isNamed =
    at > 1 &&
    end > at &&
    words.slice(0, end - 1).every(({ text, fold }, i) => isCapital(text) || (i >= at && SORT.test(fold))) &&
    !(next && (isCapital(next.text) || next.kind === 'mark'));
  const isPayer =
    isFunderName(tokens, from, from + at) ||
    // "Royal Society Challenge Grant"
    (words[at - 1]?.fold === 'society' && words.slice(0, at).every(({ text }) => isCapital(text)));
  return isNamed && isPayer ? [from + at, from + end] : undefined;
}
const SCHEME = /^(?:projects?|grants?|fellowships?|awards?|scheme)$/;

/** Words for sorts of grants that are not written as names: "British Academy small grant". */
const SORT = /^(?:small|large|standard|research|seed|career|travel|mobility|pilot)$/;

/** Whether words are the name of a funder and its scheme, and nothing else. */
export const namesScheme = (tokens: readonly Token[], from: number, to: number): boolean =>
  isSchemeOf(tokens, from, to) || schemeBehind(tokens, from, to)?.[1] === to;

/** Index after the name of a scheme before its number, whose last word may be the label: "BBSRC standard grant BB/…". */
export const grantedEnd = (tokens: readonly Token[], { from, to }: GrantHit): number => {
  let end = from;
  while (end < to && isSchemeWord(tokens[end]!)) end++;
  return end;
};
