import type { Token } from './tokens.js';

const CURRENCIES = new Set(
  'kr kroner kronor krone euro euros eur nok sek dkk isk gbp usd chf mnok msek mdkk mkr meur mill mio £ € $ tkr pund pounds'.split(
    ' ',
  ),
);
const MULTIPLES = new Set(
  'mill million millioner millionar millions miljoner millionen mio mrd m k tusen thousand milj'.split(' '),
);

/** Index after the sum of money that begins at `at`, or `at` itself: "kr 200 000", "1 200 000 kr", "£9,705", "NOK 0.33 mill.". */
export function afterAmount(tokens: readonly Token[], at: number): number {
  let i = at;
  let hasCurrency = false;
  const take = () => {
    const token = tokens[i];
    if (!token || (i > at && token.breaks) || !CURRENCIES.has(token.fold)) return;
    hasCurrency = true;
    i++;
    if (tokens[i]?.fold === '.' && !tokens[i]!.spaced) i++;
  };
  take();
  if (tokens[i]?.kind !== 'number' || (i > at && tokens[i]!.breaks)) return at;
  i++;
  // groups of three after a space, a full stop, a comma or an apostrophe; decimals; ",-"
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
  take();
  return hasCurrency ? i : at;
}

/** Whether the tokens `[from, to)` are a sum of money and nothing else. */
export const isAmount = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && afterAmount(tokens, from) >= to;
