/**
 * Ranges at the end of a quotation's text that may name its source, judging by punctuation alone: a bracket at the end,
 * then text after a closing mark, a dash or a line break, or after a sentence and a label: "… of a day. Source: Berg (2019)".
 */
export function* possibleSources(text: string): Generator<[start: number, end: number]> {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '.' || isSpace(text[end - 1]!))) end--;
  const bracket = openingBracket(text, end);
  if (bracket !== undefined) yield [bracket, end];
  for (const start of tailsOf(text, end)) yield [start, text.length];
}

const isSpace = (character: string): boolean => /\s/.test(character);

/** Index of the bracket that opens the one at the end of a text. */
function openingBracket(text: string, end: number): number | undefined {
  if (text[end - 1] !== ')' && text[end - 1] !== ']') return undefined;
  let depth = 0;
  for (let i = end - 1; i >= 0 && end - i < 400; i--) {
    if (text[i] === ')' || text[i] === ']') depth++;
    else if (text[i] === '(' || text[i] === '[') depth--;
    if (depth === 0) return i;
  }
  return undefined;
}

/** Possible starts of the text after the quotation: after its closing mark, a dash or a line break; earliest first. */
function* tailsOf(text: string, end: number): Generator<number> {
  const from = Math.max(1, end - 260);
  for (let i = from; i < end - 2; i++) {
    let before = i - 1;
    while (before > 0 && text[before] !== '\n' && isSpace(text[before]!)) before--;
    const previous = text[before]!;
    if (
      '—–―-'.includes(text[i]!)
        ? /[»"”“’'.!?…\n]/.test(previous)
        : before < i &&
          (/[»"”“\n]/.test(previous)
            ? /[\p{Lu}\p{Lo}(]/u.test(text[i]!)
            : /[.!?…]/.test(previous) && LABEL.test(text.slice(i, i + 14)))
    )
      yield i;
  }
}

/** A label of a source. */
const LABEL = /^(?:[Kk](?:ilde|jelde|älla)r?|[Ss]ources?|[Qq]uellen?|[Ll]ähde|[Bb]ron) ?: /;
