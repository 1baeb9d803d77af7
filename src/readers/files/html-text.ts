import { NAMED_CHARACTERS } from './named-characters.js';

/** Names of HTML elements; any other word in angle brackets is text. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address article aside audio b base basefont bdi bdo big blink blockquote body br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img ' +
    'input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ' +
    'ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot ' +
    'small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time ' +
    'title tr track tt u ul var video wbr xml'
  ).split(' '),
);
const BLOCKS =
  /^(?:p|div|br|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|caption|section|article|aside|header|footer|main|blockquote|figure|figcaption|pre|hr|address)$/;
const UNSEEN = /^(?:script|style|template|iframe|noscript|head|title)$/;

const PIECE =
  /<!--|-->|<(\/?)([a-z][\w:-]*)(?=[\s/>])(?:(?:"[^"]*"|'[^']*'|[^"'<>])*|[^<>]*)>|<[?!][a-z[][^<>]*>|&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});/giu;

/**
 * Converts HTML to plain text: removes tags and invisible content, turns blocks into lines, and decodes character
 * references. Text that only looks like HTML ("a < b", "<name>") is kept. Nothing is parsed as a document, so nothing
 * can run or load.
 */
export function htmlText(html: string): string {
  let text = '';
  let from = 0;
  /** The end mark of the current invisible range. */
  let unseen: string | undefined;
  let begin = 0;
  for (const match of html.matchAll(PIECE)) {
    const [piece, close, name, character] = match;
    const tag = name?.toLowerCase();
    if (unseen) {
      if (piece !== unseen && !(close && tag === unseen)) continue;
      unseen = undefined;
    } else {
      text += html.slice(from, match.index);
      if (piece === '<!--') [unseen, begin] = ['-->', match.index];
      else if (character) text += characterOf(character) ?? piece;
      else if (!tag) text += piece === '-->' ? piece : '';
      else if (!isElement(tag)) text += piece;
      else if (UNSEEN.test(tag)) {
        if (!close) [unseen, begin] = [tag, match.index];
      } else if (BLOCKS.test(tag)) text += '\n';
      else if (/^t[dh]$/.test(tag)) text += ' ';
    }
    from = match.index + piece.length;
  }
  // an unclosed comment is text; an unclosed script extends to the end
  if (!unseen || unseen === '-->') text += html.slice(unseen ? begin : from);
  return text
    .replace(/[^\S\n\u00A0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Whether a tag is that of an HTML element, an Office element ("o:p", "st1:place") or a custom element ("x-card"). */
const isElement = (tag: string): boolean => ELEMENTS.has(tag) || /^[a-z][a-z\d]*[:-][\w:-]+$/.test(tag);

/** The characters of Windows-1252 from 128, which numeric references mean according to the HTML standard: &#150; is a dash. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED_CHARACTERS.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code === 9 || code === 10 || code === 13) return ' ';
  if (code > 127 && code < 160) return WINDOWS[code - 128];
  const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 127;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
