import { isCapital, type Token } from '../words/tokens.js';

/** Lower-case words in names of organisations. */
const SMALL = new Set('of for i pa fur de des du'.split(' '));
/** Longer words that continue the sentence after a name, or refer to unnamed organisations. */
const CLAUSES = new Set(
  (
    'with avec under through gjennom innenfor within gennem which have were that loopt loper lober pagar skal andre andra flere fleire ' +
    'fler others other eksterne externa externe external during over voor from hvor where vuosina vuosille perioden period ' +
    'periode tidsrommet tidsrummet tiden arene zeitraum mellom mellan mellem between'
  ).split(' '),
);
/** Articles and "and", which may not belong to the name after them. */
const ARTICLES = new Set(
  'the den det der die dem das la le les het et en ein eit een av og och and und'.split(' '),
);

/**
 * Whether tokens are a single organisation name and nothing else: words of which the first is capitalised, hyphens
 * inside them, and a dash before another name, as in "University of Oslo – SERAF".
 */
export const isPlainName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length < 13 &&
  isCapital(tokens[0]!.text) &&
  !ARTICLES.has(tokens[0]!.fold) &&
  !CLAUSES.has(tokens[0]!.fold) &&
  tokens.every(({ kind, fold, spaced }, i) => {
    if (kind === 'word') return isNameWord(tokens[i]!);
    const next = tokens[i + 1];
    return (
      fold === '-' &&
      i > 0 &&
      next?.kind === 'word' &&
      next.spaced === spaced &&
      (!spaced || isCapital(next.text))
    );
  }) &&
  !SMALL.has(tokens.at(-1)!.fold);

const isNameWord = ({ fold, text }: Token): boolean =>
  isCapital(text) || SMALL.has(fold) || (fold.length > 3 && !CLAUSES.has(fold));

/** Whether tokens are one of several organisation names, possibly after lower-case words: "forskningsgruppen COIN". */
export function isOneOfNames(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => isCapital(text));
  return (
    at >= 0 &&
    tokens.slice(0, at).every((token) => token.kind === 'word' && isNameWord(token)) &&
    isPlainName(tokens.slice(at))
  );
}
