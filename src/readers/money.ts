const CURRENCY = '(?:kr\\.?|kron[eo]r|m?(?:[nsd]kk|nok|sek|eur)|euros?|usd|gbp|chf|[€£$])';
const DIGITS = "(?:\\d{1,3}(?:[ .,’']\\d{3})+|\\d+)(?:[.,]\\d\\d?)?(?:,-)?";
const MILLIONS = '(?: ?(?:mill?(?:\\.|ion(?:er|en|s)?)?|mio\\.?|[mk]))?';
const AMOUNT = new RegExp(
  `(?:^|[\\s.,;:(])((?:${CURRENCY} ?)?${DIGITS}${MILLIONS}(?: ?${CURRENCY})?)$`,
  'iu',
);

/** Where a sum of money that ends a text begins, or -1. */
export function amountEnd(text: string): number {
  const sum = AMOUNT.exec(text.slice(-50))?.[1];
  return sum && /[^\d\s.,’'mk-]/i.test(sum) ? text.length - sum.length : -1;
}

/** Whether a text is a sum of money. */
export const isAmount = (text: string): boolean => amountEnd(text) === 0;
