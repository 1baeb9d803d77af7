/** A URL or DOI in a text. */
interface AddressHit {
  start: number;
  end: number;
  /** As written in the text. */
  label: string;
  url: string;
  doi?: string;
}

// Old DOIs may contain a pair of angle brackets: 10.1002/(SICI)1097-4571(1998)49:8<693::AID-ASI4>3.0.CO;2-O.
const ADDRESS =
  /(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.(?=[^\s<>"«»“”.]+\.)|(?:[Dd][Oo][Ii]: ?|[Dd][Oo][Ii] )?10\.\d{4,9}\/)(?:[^\s<>"«»“”]|<\d[^\s<>]*>(?=\d)){2,2000}/g;
const DOI = /10\.\d{4,9}\/.+$/;
const LETTER = /\p{L}/u;

/** The URLs and DOIs in a text, without trailing punctuation. */
export const findAddresses = (text: string): AddressHit[] =>
  (/\/|www\./i.test(text) ? [...text.matchAll(ADDRESS)] : []).flatMap(({ 0: match, index }) => {
    const isLink = /^[hw]/i.test(match);
    if (!isLink && index > 0 && LETTER.test(text[index - 1]!)) return [];
    const label = match.slice(0, labelEnd(match));
    const doi = DOI.exec(label)?.[0];
    const url = /^http/i.test(label) ? label : doi ? `https://doi.org/${doi}` : `https://${label}`;
    return [{ start: index, end: index + label.length, label, url, ...(doi && { doi }) }];
  });

/** The length of a URL without trailing punctuation, but with a closing bracket that was opened inside. */
function labelEnd(match: string): number {
  let open = 0;
  for (const character of match) open += '(['.includes(character) ? 1 : ')]'.includes(character) ? -1 : 0;
  let end = match.length;
  for (; end > 0 && ".,;:!?)]’'*_".includes(match[end - 1]!); end--) {
    if (!')]'.includes(match[end - 1]!)) continue;
    if (open >= 0) break;
    open++;
  }
  return end;
}
