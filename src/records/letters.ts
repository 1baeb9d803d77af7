const LETTERS: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  ø: 'o',
  ö: 'o',
  ü: 'u',
  é: 'e',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Lower-cases a text, removes diacritics and invisible characters, and gives letters with two spellings one (æ ae, ß ss). */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  let i = 0;
  while (small.charCodeAt(i) < 128) i++;
  if (i === small.length) return small;
  let out = small.slice(0, i);
  for (; i < small.length; i++) {
    const code = small.charCodeAt(i);
    if (code < 128) out += small[i]!;
    else if (code >= 0xd800 && code <= 0xdfff) out += small[i]!;
    else if (code !== 0xad && code !== 0x200b && code !== 0x2060) {
      const letter = small[i]!;
      out += LETTERS[letter] ?? strip(letter);
    }
  }
  return out;
}

/** A letter without its combining marks; `''` for a mark alone. */
function strip(letter: string): string {
  let out = '';
  for (const part of letter.normalize('NFD')) {
    const code = part.charCodeAt(0);
    if (code < 0x300 || code > 0x36f) out += LETTERS[part] ?? part;
  }
  return out;
}

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
const MARK = 3;

/** Ranges of letters and numerals among the symbols beyond Latin-1: superscripts, letter-like symbols, Roman and circled numbers. */
const LETTER_LIKE = [
  0x2070, 0x209c, 0x2100, 0x218f, 0x2460, 0x24ff, 0x2776, 0x2793, 0x3005, 0x3007, 0x3021, 0x3029, 0x3031,
  0x303c,
];
/** Letters and numerals within the punctuation of Latin-1. */
const LATIN = 'ª²³µ¹º¼½¾';

/** The class of a UTF-16 code unit; beyond Latin-1, anything outside the blocks of punctuation, symbols and spaces is a letter. */
export function classOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LETTER;
    if (code === 32) return SPACE;
    if (code >= 48 && code <= 57) return DIGIT;
    if (code >= 65 && code <= 90) return LETTER;
    return code < 33 ? SPACE : MARK;
  }
  if (code < 0xc0) return code === 0xa0 ? SPACE : LATIN.includes(String.fromCharCode(code)) ? LETTER : MARK;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? MARK : code === 0x1680 ? SPACE : LETTER;
  // joiners are part of a word
  if (code === 0x200c || code === 0x200d) return LETTER;
  if (code < 0x2070)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f ? SPACE : MARK;
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  if (code < 0x2c00 || (code >= 0x3000 && code < 0x3040)) {
    for (let i = 0; i < LETTER_LIKE.length; i += 2)
      if (code >= LETTER_LIKE[i]! && code <= LETTER_LIKE[i + 1]!) return LETTER;
    return MARK;
  }
  return code >= 0xff00 && code < 0xff10 ? MARK : LETTER;
}
