import { isFunderName, isFunderShortName } from './funders.js';
import { isShortName } from './institutions.js';
import { programmeAt } from './project-types.js';
import { isAllCapitals, isCapital, type Token } from './tokens.js';

/** Words at the end of the name of a grant. */
const SCHEMES = new Set(
  'grant fellowship studentship scholarship award scheme starter starting consolidator advanced laureate'.split(
    ' ',
  ),
);

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
  const at = words.findIndex(({ fold }) => /^(?:council|foundation|trust|academy)$/.test(fold)) + 1;
  const end = words.findIndex(({ fold }, i) => i >= at && SCHEME.test(fold)) + 1;
  const next = words[end];
  const isNamed =
    at > 1 &&
    end > at &&
    words.slice(0, end - 1).every(({ text }) => isCapital(text)) &&
    !(next && (isCapital(next.text) || next.kind === 'mark'));
  return isNamed && isFunderName(tokens, from, from + at) ? [from + at, from + end] : undefined;
}
const SCHEME = /^(?:projects?|grants?|fellowships?|awards?|scheme)$/;
