import { isCapital, type Token } from '../words/tokens.js';

/** Words in small letters that names of organisations have. */
const SMALL = new Set('of for i pa fur de des du'.split(' '));
/** Longer ones that continue after a name, or stand for others that are not named. */
const CLAUSES = new Set(
  (
    'with avec under through gjennom innenfor within gennem which have were that loopt loper lober pagar skal andre andra flere fleire ' +
    'fler others other eksterne externa externe external during over voor from hvor where vuosina vuosille perioden period ' +
    'periode tidsrommet tidsrummet tiden arene zeitraum mellom mellan mellem between'
  ).split(' '),
);
/** Articles, which may not belong to the name after them. */
const ARTICLES = new Set('the den det der die dem das la le les het'.split(' '));

/**
 * Whether tokens are one name of an organisation and nothing else: words, the first with a capital, hyphens in them, and
 * a dash before another name: "University of Oslo – SERAF".
 */
export const isPlainName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length < 13 &&
  isCapital(tokens[0]!.text) &&
  !ARTICLES.has(tokens[0]!.fold) &&
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

/** The same for one of several names, which words in small letters may lead to: "forskningsgruppen COIN". */
export function isOneOfNames(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => isCapital(text));
  return (
    at >= 0 &&
    tokens.slice(0, at).every((token) => token.kind === 'word' && isNameWord(token)) &&
    isPlainName(tokens.slice(at))
  );
}
