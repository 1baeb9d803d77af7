/** Abbreviations whose full stop is the word's own, at the end of a title. */
const ABBREVIATED = new Set('etc osv mm mfl mv ff jr sr inc ltd usw st'.split(' '));
const BEFORE = ' \n,;:.|·•–—-';
const BEHIND = ' \n,;:.|/·•([–—-';

/** A title without what only separates it; a full stop goes, one of an abbreviation stays. */
export function titleEdges(text: string, start: number, end: number): [number, number] {
  while (start < end && BEFORE.includes(text[start]!)) start++;
  while (end > start && BEHIND.includes(text[end - 1]!)) {
    if (text[end - 1] === '.' && (text[end - 2] === '.' || isAbbreviated(text, start, end - 1))) break;
    end--;
  }
  return [start, end];
}

/** Whether the word that ends at `end` is written with a full stop: "etc.", "m.m.", a single capital. */
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
};

/** Index of the mark that closes the quotation opened at `open`; -1 if none does before `end`. */
export function closingQuote(text: string, open: number, end: number): number {
  const mark = text[open]!;
  const close = CLOSING[mark];
  if (!close) return -1;
  let depth = 0;
  for (let i = open + 1; i < end; i++) {
    const at = text[i]!;
    if (at === close || (mark === '„' && at === '”') || (mark === '“' && at === '"')) {
      if (at === "'" || at === '’') {
        // an apostrophe is between letters
        if (/[A-Za-zÆØÅæøå]/.test(text[i + 1] ?? '')) continue;
      }
      if (depth === 0) return i;
      depth--;
    } else if (at === mark && mark !== close) depth++;
  }
  return -1;
}

/** A title without the quotation marks around the whole; one that quotes only its first or last words keeps them. */
export function unquoted(text: string, start: number, end: number): [number, number] {
  if (end - start < 3 || closingQuote(text, start, end) !== end - 1) return [start, end];
  return titleEdges(text, start + 1, end - 1);
}
