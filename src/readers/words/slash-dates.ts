import type { Token } from './tokens.js';

/** Folded words that do not occur in English, but in dates, deadlines and labels of languages with the day first. */
const DAY_FIRST = new Set(
  (
    'og och und oder av af frist fristen innen innan senest senast sista siste til fra fran redaktor redaktorer ' +
    'temanummer bis spatestens einreichfrist abgabe themenheft jusquau avant limite depuis numero periode prosjekt ' +
    'projekt prosjektperiode laufzeit duree looptijd tot voor uiterlijk maaraika viimeistaan ja mennessa ' +
    'aigemearri radjai'
  ).split(' '),
);

/**
 * Whether the day comes first, so that 03/04/2026 is 3 April; undefined if it is ambiguous. A number above 12 decides,
 * in this or another date of the text, and so do words of a language with the day first.
 */
export function isDayFirst(tokens: readonly Token[], first: string, second: string): boolean | undefined {
  if (Number(first) > 12) return true;
  if (Number(second) > 12) return false;
  if (!orders.has(tokens)) orders.set(tokens, orderInText(tokens));
  return orders.get(tokens);
}

/** Cache by text, so that a text with many such dates is scanned only once. */
const orders = new WeakMap<readonly Token[], boolean | undefined>();

function orderInText(tokens: readonly Token[]): boolean | undefined {
  let isFirst: boolean | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, fold, text } = tokens[i]!;
    if (kind === 'word' && DAY_FIRST.has(fold)) return true;
    if (kind !== 'number' || text.length > 2 || !isTriple(tokens, i)) continue;
    if (Number(text) > 12) isFirst = true;
    else if (Number(tokens[i + 2]!.text) > 12) isFirst ??= false;
  }
  return isFirst;
}

/** Whether three numbers separated by slashes or hyphens start here, the last one a year. */
function isTriple(tokens: readonly Token[], at: number): boolean {
  const [, mark, second, mark2, year] = tokens.slice(at, at + 5);
  return (
    year?.kind === 'number' &&
    (year.text.length === 4 || (year.text.length === 2 && mark!.fold === '/')) &&
    second?.kind === 'number' &&
    (mark!.fold === '/' || mark!.fold === '-') &&
    mark2!.fold === mark!.fold
  );
}
