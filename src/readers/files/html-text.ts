const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  Ouml: 'Ö',
  Auml: 'Ä',
  Uuml: 'Ü',
  szlig: 'ß',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
};

const PIECE = /<!--|-->|<(\/?)([a-z][a-z\d]*)(?=[\s/>])[^<>]*>|&(#x?[\da-f]{1,6}|[a-z]{2,8});/giu;
const BLOCK = /^(p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|hr)$/i;
const UNSEEN = /^(script|style|template|iframe|noscript)$/i;

/**
 * The words of a text that holds HTML: tags go, blocks become lines, characters written by name or number
 * become themselves, what a browser would not show is left out. Nothing is parsed as a document, so
 * nothing in it can run or load.
 */
export function htmlText(html: string): string {
  let text = '';
  let from = 0;
  let unseen: string | undefined;
  for (const match of html.matchAll(PIECE)) {
    const [piece, close, tag, character] = match;
    if (!unseen) text += html.slice(from, match.index);
    from = match.index + piece.length;
    if (unseen) {
      if (piece === unseen || (close && tag?.toLowerCase() === unseen)) unseen = undefined;
    } else if (piece === '<!--') unseen = '-->';
    else if (character) text += characterOf(character) ?? piece;
    else if (!tag) text += piece;
    else if (UNSEEN.test(tag)) unseen = close ? undefined : tag.toLowerCase();
    else if (BLOCK.test(tag)) text += '\n';
  }
  if (!unseen) text += html.slice(from);
  return text
    .replace(/[^\S\n\u00A0]+/g, ' ')
    .replace(/ ?(?:\n ?)+/g, '\n')
    .trim();
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter || code === 10 || code === 9 ? String.fromCodePoint(code) : undefined;
}
