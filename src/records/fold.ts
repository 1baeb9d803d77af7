const LETTERS: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ł: 'l',
};

/**
 * A text as search compares it: no case, no diacritics, and one spelling for letters that people
 * write in two ways (å or aa, æ or ae, ø or o, ß or ss). Soft hyphens go, spaces become one.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[øæœßđðŋŧþł]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/aa/g, 'a')
    .replace(/\s+/g, ' ')
    .trim();
