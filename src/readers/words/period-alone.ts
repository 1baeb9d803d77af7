const DATE = String.raw`(?:(?:jan|feb|m[aä]r|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t|nov|de[csz])\p{L}*\.? )?[\d./-]{2,10}`;
const ALONE = new RegExp(
  String.raw`^\(?${DATE} ?(?:[–—-]{1,3}|to|til|till|bis|until) ?(?:${DATE}|present|now|today|dd\.?|heute)?\)?\.?$`,
  'iu',
);

/** Whether text is only a period: "2021–2024", "(05/2021 – 04/2024)", "01-07-2021 to 30-06-2025". */
export const isPeriodAlone = (words: string): boolean =>
  words.length < 40 && /\d{4}|\d[./-]\d\d/.test(words) && ALONE.test(words.replace(/[^\S\n]+/g, ' ').trim());

/** Maximum number of lines per period in a list of facts. */
const MAX_LINES = 6;

/**
 * Whether the lines of a list are facts of one entry rather than entries: one is only a period, or the first and at
 * least half of them are facts.
 */
export function areFacts(lines: readonly string[], isFact: (line: string, at: number) => boolean): boolean {
  const periods = lines.filter(isPeriodAlone).length;
  if (periods > 0 && lines.length <= MAX_LINES * periods) return true;
  return (
    lines.length > 1 &&
    isFact(lines[0]!, 0) &&
    lines.filter(isFact).length * 2 >= lines.length &&
    !lines.some((line) => line.includes('\n'))
  );
}
