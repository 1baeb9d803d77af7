/** Normalised text, with a mapping of each character back to the original text. */
export interface PlainText {
  /**
   * Normal form: one space between words, `\n` between lines, NFC, no soft hyphens or zero-width characters. Joiners
   * stay inside words (Persian, Indic scripts) and emoji.
   */
  readonly text: string;
  /** Maps a span `[start, end)` of the normalised text to offsets of the original text. */
  given(start: number, end: number): [number, number];
  /** Maps an offset of the original text to the first normalised character at or after it. */
  cleaned(offset: number): number;
}

/** Facts from the page's markup about an entry's text, as offsets of the original text. */
export interface TextHints {
  /** The span marked up as the title, such as a bold or linked beginning. */
  title?: [start: number, end: number];
  /** Struck-out parts; nothing is read from them. */
  struck?: readonly [start: number, end: number][];
}

/** Maps spans of the normalised text to spans of the original text, sorted by start. */
export const givenSpans = <S extends { start: number; end: number }>(plain: PlainText, spans: S[]): S[] =>
  spans
    .map((span) => {
      const [start, end] = plain.given(span.start, span.end);
      return { ...span, start, end };
    })
    .sort((a, b) => a.start - b.start);

/** Maps a hint about the original text to the normalised text. */
export const cleanedHint = (plain: PlainText, hint?: [number, number]): [number, number] | undefined =>
  hint && [plain.cleaned(hint[0]), plain.cleaned(hint[1])];

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const SPACE = /[\s\0]/;
// Soft hyphen, zero-width spaces, joiners, direction marks: invisible, and obstacles to recognising words.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const COMBINING = /^\p{M}/u;
const PICTOGRAPH = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)/u;

/**
 * Normalises a text without its struck-out parts. A text that is struck out entirely is kept, since nothing else could
 * be shown.
 */
export function unstruck(
  given: string,
  struck?: readonly (readonly [number, number])[],
): PlainText & { /** Whether all of it is struck out. */ isWhole: boolean } {
  const parts = struck || given.includes('~~') || given.includes('**') ? struckParts(given, struck) : [];
  const plain = plainText(given, parts);
  const isWhole = parts.length > 0 && !/[\p{L}\p{N}]/u.test(plain.text);
  return { ...(isWhole ? plainText(given) : plain), isWhole };
}

/**
 * Parts to remove: those struck out by markup or by double tildes, as in Markdown, and double asterisks for emphasis.
 */
function struckParts(text: string, struck: readonly (readonly [number, number])[] = []): [number, number][] {
  const parts = struck.map(([start, end]): [number, number] => [start, end]);
  for (const [at, end] of pairsOf('~~', text)) parts.push([at, end + 2]);
  // only the asterisks: "**Prosjektleder:** Kari Vik"
  for (const [at, end] of pairsOf('**', text)) parts.push([at, at + 2], [end, end + 2]);
  return parts.sort((a, b) => a[0] - b[0]);
}

/** Offsets of the opening and closing double marks around words of a line, as in Markdown. */
function* pairsOf(mark: string, text: string): Generator<[number, number]> {
  for (let at = text.indexOf(mark); at >= 0;) {
    const end = text.indexOf(mark, at + 2);
    if (end < 0) return;
    const isPair = end > at + 2 && !text.slice(at, end).includes('\n');
    if (isPair) yield [at, end];
    at = isPair ? text.indexOf(mark, end + 2) : end;
  }
}

/**
 * Normalises a text. Never throws; unpaired surrogates are kept.
 *
 * @param struck Parts of the original text to remove, sorted by start, as returned by {@link struckParts}; dates in them do not count.
 */
export function plainText(given: string, struck: readonly (readonly [number, number])[] = []): PlainText {
  if (!struck.length && isNormal(given))
    return {
      text: given,
      given: (start, end) => [start, Math.max(start, end)],
      cleaned: (offset) => Math.min(offset, given.length),
    };
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  // white space is added only before the next word, so nothing has to be removed again
  let gap: { mark: string; start: number; end: number } | undefined;
  const put = (piece: string, start: number, end: number) => {
    parts.push(piece);
    for (let i = 0; i < piece.length; i++) {
      from.push(start);
      to.push(end);
    }
  };
  let next = 0;
  let part = 0;
  while (next < given.length) {
    const start = next;
    while (part < struck.length && struck[part]![1] <= start) part++;
    if (part < struck.length && struck[part]![0] <= start) {
      next = struck[part]![1];
      continue;
    }
    const end = (next = clusterEnd(given, start));
    const cluster = given.slice(start, end);
    const first = cluster[0]!;
    if (cluster.length === 1 && LINE_BREAK.test(first)) {
      if (gap?.mark !== '\n') gap = { mark: '\n', start, end };
    } else if (cluster.length === 1 && first !== '\uFEFF' && SPACE.test(first)) {
      gap ??= { mark: ' ', start, end };
    } else {
      const piece = INVISIBLE.test(first) && !joins(given, start) ? cluster.slice(1) : cluster;
      if (!piece) continue;
      if (gap && parts.length) put(gap.mark, gap.start, gap.end);
      gap = undefined;
      put(piece.length > 1 ? piece.normalize('NFC') : piece, start, end);
    }
  }
  const text = parts.join('');
  return {
    text,
    given: (start, end) =>
      end > start
        ? [from[start] ?? 0, to[end - 1] ?? 0]
        : [from[start] ?? given.length, from[start] ?? given.length],
    cleaned: (offset) => {
      let [low, high] = [0, from.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (from[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Whether a text is in normal form: words of Latin letters and common marks, with one space or line break between them. */
function isNormal(text: string): boolean {
  let isGap = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code === 0x20 || code === 0x0a;
    if (isSpace ? isGap : code < 0x20 || (code > 0x7e && !isLatin(code))) return false;
    isGap = isSpace;
  }
  return !isGap;
}

const isLatin = (code: number): boolean =>
  (code > 0xa0 && code < 0x300 && code !== 0xad) || (code > 0x200f && code < 0x2028);

const mayCombine = (code: number): boolean => code < 0x2000 || code > 0x206f;

/** End of a character with its combining marks. NFC may shorten such a cluster but does not reorder clusters. */
function clusterEnd(text: string, start: number): number {
  let end = nextCharacter(text, start);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const next = nextCharacter(text, end);
    // shortcut for general punctuation, which is frequent and not combining
    if (!mayCombine(text.charCodeAt(end)) || !COMBINING.test(text.slice(end, next))) break;
    end = next;
  }
  return end;
}

const nextCharacter = (text: string, at: number): number => at + (text.codePointAt(at)! > 0xffff ? 2 : 1);

/**
 * Whether a joiner is part of a word or an emoji: between letters of a script that uses it for shaping, after an Indic
 * mark at the end of a word, or between pictographs.
 */
function joins(text: string, at: number): boolean {
  const joiner = text[at];
  if (joiner !== '\u200C' && joiner !== '\u200D') return false;
  const before = text.charCodeAt(at - 1);
  if (isShaped(before) && (isShaped(text.charCodeAt(at + 1)) || isIndicMark(text[at - 1]!))) return true;
  const isLow = before >= 0xdc00 && before < 0xe000;
  return (
    joiner === '\u200D' &&
    PICTOGRAPH.test(text.slice(at - (isLow ? 2 : 1), at)) &&
    PICTOGRAPH.test(text.slice(at + 1, at + 3))
  );
}

/** Arabic and related scripts, Indic scripts, Myanmar, Khmer, Mongolian, and Arabic presentation forms. */
const isShaped = (code: number): boolean =>
  (code >= 0x600 && code < 0xe00) ||
  (code >= 0xf00 && code < 0x10a0) ||
  (code >= 0x1780 && code < 0x18b0) ||
  (code >= 0xfb50 && code < 0xfe00) ||
  (code >= 0xfe70 && code < 0xfeff);

const isIndicMark = (character: string): boolean => character >= '\u0900' && COMBINING.test(character);
