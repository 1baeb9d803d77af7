import { isCapital, type Token } from '../words/tokens.js';
import { ROLES } from './words.js';

const TRANSLATED = new Set(
  'oversatt oversat oversetter omsett oversattning ovs overs translated translator trans transl tr ubersetzt ubersetzung ubers vertaald vert vertaling traduit traduction trad suomentanut suom edited redigert redigeret redigerad herausgegeben'.split(
    ' ',
  ),
);
const BY = new Set('by av af von par door'.split(' '));

/** Index of the name after a role at `at` ("translated by", "overs.", "red."); -1 if there is none. */
function nameBehind(tokens: readonly Token[], at: number): number {
  const { fold, kind } = tokens[at]!;
  if (kind !== 'word' || !(TRANSLATED.has(fold) || ROLES.has(fold))) return -1;
  let i = at + 1;
  if (tokens[i]?.text === '.') i++;
  const by = BY.has(tokens[i]?.fold ?? '');
  if (by) i++;
  // an unabbreviated role needs "by"; "overs." does not
  const hasMarker = by || tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ':';
  if (tokens[i]?.text === ':') i++;
  return hasMarker && isCapital(tokens[i]?.text ?? '') ? i : -1;
}

/** Removes the imprint before the year: "(New York: Pantheon, 1977)". */
function withoutImprint(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ text }, i) => i > 1 && text === '(');
  const close = tokens.findIndex(({ text }, i) => i > open && text === ')');
  const inside = tokens.slice(open + 1, close);
  const isImprint =
    open > 0 &&
    close - open > 5 &&
    inside.at(-1)!.kind === 'number' &&
    inside.at(-2)!.text === ',' &&
    isCapital(inside[0]!.text) &&
    inside.filter(({ text }) => text === ':').length === 1;
  return isImprint ? [...tokens.slice(0, open + 1), ...tokens.slice(close - 1)] : tokens;
}

/** Removes translators and editors from the tokens of an attribution: ", oversatt av A B,", "(trans. A B)". */
export function withoutContributors(tokens: readonly Token[]): readonly Token[] {
  for (let i = 2; i < tokens.length; i++) {
    const mark = tokens[i - 1]!.text;
    if (!',(.;'.includes(mark) || nameBehind(tokens, i) < 0) continue;
    let end = i + 1;
    let depth = 0;
    for (; end < tokens.length; end++) {
      const { text, kind } = tokens[end]!;
      if (text === '(' && mark !== '(') break;
      if (text === '(') depth++;
      else if (text === ')' && --depth < 0) break;
      else if (mark !== '(' && depth === 0 && (text === ',' || text === ';' || kind === 'number')) break;
    }
    const isBracket = mark === '(' && tokens[end]?.text === ')';
    if (mark === '(' && !isBracket) return tokens;
    return withoutContributors([...tokens.slice(0, i - 1), ...tokens.slice(isBracket ? end + 1 : end)]);
  }
  return withoutImprint(tokens);
}
