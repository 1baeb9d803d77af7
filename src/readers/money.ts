const CURRENCY = '(?:kr\\.?|kron[eo]r|m?(?:[nsd]kk|nok|sek|eur)|euros?|gbp|usd|[€£$])';
const NUMBER = "(?:\\d{1,3}(?:[ .,’']\\d{3})+|\\d+)(?:[.,]\\d\\d?)?(?:,-)?(?: ?(?:mi\\p{L}+\\.?|[mk]))?";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d–-])(?:${CURRENCY} ?${NUMBER}(?: ?${CURRENCY})?|${NUMBER} ?${CURRENCY})$`,
  'iu',
);

/** Where a sum of money that ends a text begins, or -1. */
export function amountEnd(text: string): number {
  const window = Math.max(0, text.length - 50);
  const at = text.slice(window).search(AMOUNT);
  return at < 0 ? at : window + at;
}

/** Whether a text is a sum of money. */
export const isAmount = (text: string): boolean => amountEnd(text) === 0;
