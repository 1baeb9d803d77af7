const SEPARATORS = /[\s,;:.|–—-]/;
// "etc.", "m.m.", "Inc.": a full stop that is the word's own.
const ABBREVIATION = /(?:\.\p{L}+|(?<!\p{L})(?:etc|osv|mm|mfl|mv|ff|[js]r|Inc|Ltd|usw|st|\p{Lu}))\.$/u;

/** A title without what only separates it; a full stop goes, one of an abbreviation stays. */
export function titleEdges(text: string, start: number, end: number): [number, number] {
  while (start < end && SEPARATORS.test(text[start]!)) start++;
  while (end > start && /[\s,;:.|([–—-]/.test(text[end - 1]!)) {
    if (text[end - 1] === '.' && (text[end - 2] === '.' || ABBREVIATION.test(text.slice(start, end)))) break;
    end--;
  }
  return [start, end];
}

/** A title without the quotation marks around the whole; one that quotes only its first or last words keeps them. */
export function unquoted(text: string, start: number, end: number): [number, number] {
  const [, mark, inner = ''] = /^([«"“„”»‘'])(.*)[»"”“‘’'«]$/su.exec(text.slice(start, end)) ?? [];
  if (!mark || (mark === '"' ? inner.includes('"') : /[»”“]/.test(inner) && !/[«„]/.test(inner)))
    return [start, end];
  return titleEdges(text, start + 1, end - 1);
}

/** The length of a bullet, or of the number in a list, that a line begins with. */
export const bulletAt = (line: string): number =>
  /^(?:[•·▪▫◦‣*○●■□➢✓–—-] ?)*(?:\(?\d{1,3}[.)] (?=[\p{Lu}«"“„»\d]))?/u.exec(line)![0].length;
