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

/** Lower case without diacritics or soft hyphens; letters that people spell in two ways have one spelling (æ ae, ß ss). */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  let out = '';
  for (let i = 0; i < small.length; i++) {
    const code = small.charCodeAt(i);
    if (code < 128) out += small[i]!;
    else if (code >= 0xd800 && code <= 0xdfff) out += small[i]!;
    else if (code !== 0xad) {
      const letter = small[i]!;
      out += LETTERS[letter] ?? strip(letter);
    }
  }
  return out;
}

/** A letter without its combining marks; a mark alone is nothing. */
function strip(letter: string): string {
  let out = '';
  for (const part of letter.normalize('NFD')) {
    const code = part.charCodeAt(0);
    if (code < 0x300 || code > 0x36f) out += part;
  }
  return out;
}
