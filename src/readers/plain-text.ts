/**
 * A text made plain for reading, with the way back: every cleaned character remembers which
 * characters of the given text it came from.
 */
export interface PlainText {
  /** One space between words, `\n` between lines, NFC, no soft hyphens or zero-width characters. */
  readonly text: string;
  /** The given text's offsets of the cleaned span `[start, end)`. */
  given(start: number, end: number): [number, number];
  /** The cleaned offset of the first character at or after an offset of the given text. */
  cleaned(offset: number): number;
}

/** Spans of a cleaned text as spans of the given one, in its order. */
export const givenSpans = <S extends { start: number; end: number }>(plain: PlainText, spans: S[]): S[] =>
  spans
    .map((span) => {
      const [start, end] = plain.given(span.start, span.end);
      return { ...span, start, end };
    })
    .sort((a, b) => a.start - b.start);

/** A hint about the given text, where the cleaned one has it. */
export const cleanedHint = (plain: PlainText, hint?: [number, number]): [number, number] | undefined =>
  hint && [plain.cleaned(hint[0]), plain.cleaned(hint[1])];

const SPACE = /^[\s\0\u200E\u200F\u2028\u2029]$/u;
// Soft hyphen, zero-width space, joiners and no-break: invisible, and in the way of every word.
const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** Cleans a text for reading. Never throws; unpaired surrogates are kept as they are. */
export function plainText(given: string): PlainText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const add = (piece: string, start: number, end: number) => {
    text += piece;
    for (let i = 0; i < piece.length; i++) {
      from.push(start);
      to.push(end);
    }
  };
  // A letter with its combining marks is one cluster: NFC may shorten it, never move it.
  for (const { 0: cluster, index } of given.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const end = index + cluster.length;
    if (cluster === '\n' || cluster === '\r' || cluster === '\u2028' || cluster === '\u2029') {
      if (text.endsWith(' ')) {
        text = text.slice(0, -1);
        from.pop();
        to.pop();
      }
      if (text && !text.endsWith('\n')) add('\n', index, end);
    } else if (SPACE.test(cluster)) {
      if (text && !/[ \n]$/.test(text)) add(' ', index, end);
    } else if (INVISIBLE.test(cluster)) {
      if (cluster.length > 1) add(cluster.slice(1), index, end);
    } else add(cluster.normalize('NFC'), index, end);
  }
  return {
    text: text.trimEnd(),
    given: (start, end) =>
      end > start
        ? [from[start] ?? 0, to[end - 1] ?? 0]
        : [from[start] ?? given.length, from[start] ?? given.length],
    cleaned: (offset) => {
      const at = from.findIndex((start) => start >= offset);
      return at < 0 ? text.trimEnd().length : at;
    },
  };
}
