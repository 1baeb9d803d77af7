/** Abbreviations that keep their full stop at the end of a title. */
const ABBREVIATED = new Set('etc osv mm mfl mv ff jr sr inc ltd usw st'.split(' '));
const LEADING = ' \n,;:.|·•*–—-';
const TRAILING = ' \n,;:.|/·•*([–—-';

/** Removes separators from the edges of a title, and a final full stop unless it belongs to an abbreviation. */
export function titleEdges(text: string, start: number, end: number): [number, number] {
  while (start < end && LEADING.includes(text[start]!)) start++;
  while (end > start && TRAILING.includes(text[end - 1]!)) {
    if (text[end - 1] === '.' && (text[end - 2] === '.' || isAbbreviated(text, start, end - 1))) break;
    end--;
  }
  return [start, end];
}

/** Whether the word that ends at `end` is an abbreviation or an initial: "etc.", "m.m.", a single capital. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && text[at - 1] !== ' ' && end - at < 12) at--;
  const word = text.slice(at, end).replace(/^[«"“(]+/, '');
  return (
    ABBREVIATED.has(word.toLowerCase()) ||
    /^[^.]{1,3}\.[^.]{1,3}$/.test(word) ||
    (word.length === 1 && word !== word.toLowerCase())
  );
}

const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '»': '«',
  '‘': '’',
  '"': '"',
  "'": "'",
  '”': '”',
  '’': '’',
};

/** Index of the mark that closes the quotation opened at `open`; -1 if there is none before `end`. */
export function closingQuote(text: string, open: number, end: number): number {
  const mark = text[open]!;
  const close = CLOSING[mark];
  if (!close) return -1;
  let depth = 0;
  // "Title”
  const isLast = (i: number) => mark === '"' && !text.slice(i, end).includes('"');
  for (let i = open + 1; i < end; i++) {
    const at = text[i]!;
    if (
      at === close ||
      (mark === '„' && '”"'.includes(at)) ||
      (mark === '“' && (at === '"' || (at === mark && !text.slice(i, end).includes('”')))) ||
      (at === '”' && isLast(i))
    ) {
      if (at === "'" || at === '’') {
        // a mark before a letter is an apostrophe
        if (/[A-Za-zÆØÅæøå]/.test(text[i + 1] ?? '')) continue;
      }
      if (depth === 0) return i;
      depth--;
    } else if (at === mark && mark !== close) depth++;
  }
  return -1;
}

/** Removes the quotation marks around a whole title; a title that quotes only some of its words keeps them. */
export function unquoted(text: string, start: number, end: number): [number, number] {
  const close = end - start < 3 ? end : closingQuote(text, start, end);
  // a quotation that is not closed
  if (close < 0 && '"“„'.includes(text[start]!)) return titleEdges(text, start + 1, end);
  if (close !== end - 1) return [start, end];
  return titleEdges(text, start + 1, end - 1);
}
