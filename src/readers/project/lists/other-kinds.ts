import { holdsFact, isLabel, PERIOD } from '../../blocks/text-facts.js';

/** A day, but not the start of a period. */
const DAY =
  '(?<!\\d)(?:\\d{1,2}(?:\\. ?\\d{1,2}\\. ?|[/-]\\d{1,2}[/-]|\\.? \\p{L}{3,9}\\.?,? )(?:19|20)\\d\\d|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?, (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?!\\d| ?[–—-])';
/** A line that begins with a day, perhaps after a word: "Published 12 May 2024". */
const DATED = new RegExp(`^(?:\\p{L}+:? (?:on |den )?)?${DAY}(?=$|[.,:;|·]| \\p{Lu}| [–—-] )`, 'u');
/** A day with a time of day. */
const TIMED = new RegExp(`${DAY}\\P{L}{1,4}(?:\\p{L}{1,3}\\.? )?\\d{1,2}[:.]\\d\\d(?!\\d)`, 'u');
/** An author with an initial, and a year. */
const AUTHOR = /\p{Lu}\p{L}+,? \p{Lu}\.[^\n]*\(?(?:19|20)\d\d[a-z]?[).,]/u;
/** A volume, pages or an identifier of a publication. */
const PUBLISHED =
  /\d ?\(\d+(?:[–-]\d+)?\)|\bpp?\. ?\d|\bdoi\b|\bISBN\b|\b[Ii]n: |[,:] ?\d+[–-]\d+\.?(?:$|\s)/u;

/**
 * Whether the entries of a list are of another kind: news or events, all with a day and none with facts of a project, or
 * references to publications.
 */
export function areOtherKinds(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const first = texts.slice(0, 20);
  const references = first.filter((text) => AUTHOR.test(text) && PUBLISHED.test(text) && !PERIOD.test(text));
  return (
    references.length * 2 > first.length ||
    texts.every((text) => TIMED.test(text) && !PERIOD.test(text)) ||
    texts.every((text) => isDated(text) && !holdsFact(text))
  );
}

/** Whether a line of a text begins with a day, but not below a label. */
function isDated(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, i) => DATED.test(line) && !(i > 1 && isLabel(lines[i - 1]!)));
}
