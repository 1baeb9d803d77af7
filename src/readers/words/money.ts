import type { Token } from './tokens.js';

const CURRENCIES = new Set(
  'kr kroner kronor krone euro euros euroa eur nok sek dkk isk gbp usd chf aud cad nzd sgd inr idr jpy brl zar pln mnok msek mdkk mkr meur keur mill mio £ € $ ¥ tkr pund pounds dollars'.split(
    ' ',
  ),
);
const MULTIPLES = new Set(
  'mill million millioner millionar millions miljoner millionen mio mrd m k tusen thousand milj'.split(' '),
);

const ABOUT = new Set('c ca circa approx'.split(' '));

/** Whether a folded word is a currency and digits: "AUD64,300". */
export const isFusedAmount = (fold: string): boolean =>
  /^(?:eur|gbp|usd|aud|cad|nzd|chf|nok|sek|dkk|inr|zar|sgd)[0-9]+$/.test(fold);

/**
 * Index after the amount of money at `at`, or `at` if there is none: "kr 200 000", "1 200 000 kr", "c. £9,705", "NOK
 * 0.33 mill.".
 */
export function afterAmount(tokens: readonly Token[], at: number): number {
  const isAbout = ABOUT.has(tokens[at]?.fold ?? '') && !tokens[at + 1]?.breaks;
  const begin = isAbout ? at + (tokens[at + 1]?.fold === '.' ? 2 : 1) : at;
  let i = begin;
  // "AUD64,300"
  const isFused = isFusedAmount(tokens[i]?.fold ?? '');
  let hasCurrency = isFused;
  const skipCurrency = () => {
    const token = tokens[i];
    if (!token || (i > begin && token.breaks) || !CURRENCIES.has(token.fold)) return;
    // the currency of the next amount: "2023 $25,000"
    if (i > begin && token.kind === 'mark' && tokens[i + 1]?.kind === 'number' && !tokens[i + 1]!.spaced)
      return;
    hasCurrency = true;
    i++;
    if (tokens[i]?.fold === '.' && !tokens[i]!.spaced) i++;
  };
  // "US$ 50,000"
  if (tokens[i + 1]?.fold === '$' && !tokens[i + 1]!.spaced && /^[A-Z]{1,2}$/.test(tokens[i]?.text ?? ''))
    i++;
  if (!isFused) skipCurrency();
  if ((!isFused && tokens[i]?.kind !== 'number') || (i > begin && tokens[i]!.breaks)) return at;
  i++;
  // groups of three digits after a space, full stop, comma or apostrophe; decimals; ",-"
  for (;;) {
    const mark = tokens[i];
    if (mark?.kind === 'number' && mark.fold.length === 3 && mark.spaced && !mark.breaks) i++;
    else if (
      mark &&
      !mark.spaced &&
      ".,'".includes(mark.fold) &&
      tokens[i + 1]?.kind === 'number' &&
      !tokens[i + 1]!.spaced
    )
      i += 2;
    else break;
  }
  if (tokens[i]?.fold === ',' && tokens[i + 1]?.fold === '-') i += 2;
  if (tokens[i] && !tokens[i]!.breaks && MULTIPLES.has(tokens[i]!.fold)) {
    i++;
    if (tokens[i]?.fold === '.' && !tokens[i]!.spaced) i++;
  }
  // "…, 5,1 miljoner." at the end of a line
  const word = tokens[i - 1]!.fold === '.' ? i - 2 : i - 1;
  if ((tokens[i]?.breaks ?? true) && tokens[at - 1]?.fold === ',' && /^mil[jl]i?on/.test(tokens[word]!.fold))
    return word + 1;
  skipCurrency();
  return hasCurrency ? i : at;
}

/** Whether the tokens `[from, to)` are only an amount of money. */
export const isAmount = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && afterAmount(tokens, from) >= to;

/** Words that describe an amount before it: "c.", "Combined Value". */
const AMOUNT_WORDS =
  /^(?:ca?|cirka|rd|rund|noin|environ|approx|about|up|to|of|von|av|af|combined|total|value|amount|award(?:ed)?|budget)$/;
/** Words that end the description of an amount: "in kind", "TU Delft part". */
const AMOUNT_ENDS = /^(?:value|kind|part|share|costs|funding|total|year)$/;

/** Whether the tokens `[from, to)` are an amount of money with a description. */
export function isSum(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && at < from + 6 && ('.:'.includes(tokens[at]!.fold) || AMOUNT_WORDS.test(tokens[at]!.fold)))
    at++;
  const end = afterAmount(tokens, at);
  return end > at && (end >= to || (to - end < 6 && AMOUNT_ENDS.test(tokens[to - 1]!.fold)));
}
