/** Combining characters for LaTeX accents. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307',
  '"': '\u0308', r: '\u030A', H: '\u030B', v: '\u030C', c: '\u0327', k: '\u0328',
  d: '\u0323',
}; // prettier-ignore

const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  ss: 'ß', o: 'ø', O: 'Ø', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı',
  dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', textbackslash: '\\', textasciitilde: '~', textasciicircum: '^',
  textsterling: '£', pounds: '£', texteuro: '€', euro: '€', ldots: '…', dots: '…', textregistered: '®',
  texttrademark: '™', textendash: '–', textemdash: '—', textquoteright: '’', textquoteleft: '‘',
})); // prettier-ignore

const ACCENTED = /\\([`'^~="]|\.(?=\{?\p{L})|[uvHckrd](?=[{ ]))\s*(?:\{(\\?\p{L})\}|(\\?\p{L}))/gu;
const NAMED = /\\([A-Za-z]+)(?:\{\}|\s+(?=\p{L})|(?![A-Za-z]))/gu;
const STYLED = /\\(?:emph|text(?:bf|it|sc|rm|tt|sf|up)|mbox)\{([^{}]*)\}/g;

/** Whether a text contains markup specific to LaTeX. */
export const isLatex = (text: string): boolean =>
  /\\(?:[&%$#_]|(?:["'`^]|[cvHu](?=\{))\{?\\?\p{L}|(?:text\w+|emph|aa|AA|ae|AE|ss|o|O|l|L)(?=[{}\s]|$))/u.test(
    text,
  );

/** Converts LaTeX to plain text; formulas and unknown commands are left unchanged. */
export function latexText(text: string): string {
  if (!/[\\~{`]|---?|''/.test(text)) return text;
  return text
    .replace(ACCENTED, (_, mark: string, ...letters: (string | undefined)[]) =>
      `${(letters[0] ?? letters[1])!.replace(/^\\/, '')}${ACCENTS[mark]!}`.normalize('NFC'),
    )
    .replace(/(?<=[^\s/\\])~(?=\S)/g, ' ')
    .replace(NAMED, (command, name: string) => LETTERS.get(name) ?? command)
    .replace(STYLED, '$1')
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<!-)--(?!-)/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/\{([^{}\\$]*)\}/g, '$1');
}
