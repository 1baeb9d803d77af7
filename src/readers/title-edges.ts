const OPEN = '«"“„”»‘\'';

const ABBREVIATION =
  /(?:^|[ .(])(?:etc|osv|mm|m\.m|mfl|m\.fl|o\.l|mv|m\.v|bl\.a|e\.g|i\.e|ff|jr|sr|Inc|Ltd|\p{Lu}|usw|u\.a|e\.V|st)\.$/u;

/** A title without what only separates it; a full stop goes, one of an abbreviation stays. */
export function titleEdges(text: string, start: number, end: number): [number, number] {
  while (start < end && /[\s,;:.|–—-]/.test(text[start]!)) start++;
  for (; end > start; end--) {
    if (!/[\s,;:.|([–—-]/.test(text[end - 1]!)) break;
    if (text[end - 1] === '.' && (text[end - 2] === '.' || ABBREVIATION.test(text.slice(start, end)))) break;
  }
  return [start, end];
}

/** Without quotation marks around the whole; a title that quotes its first words keeps them. */
export function unquoted(text: string, start: number, end: number): [number, number] {
  const title = text.slice(start, end);
  const match = new RegExp(`^([${OPEN}])(.*)([»"”“‘’'«])$`, 'su').exec(title);
  if (
    !match ||
    (match[1] !== '"' && new RegExp(`[»”“]`).test(match[2]!) && !/[«„]/.test(match[2]!)) ||
    (match[1] === '"' && match[2]!.includes('"'))
  )
    return [start, end];
  return titleEdges(text, start + 1, end - 1);
}
