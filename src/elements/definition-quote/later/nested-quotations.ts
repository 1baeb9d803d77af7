import type { DomText } from '../../../readers/page/dom-text.js';

/** The inner pair for each pair of quotation marks in European languages. */
const INNER: Record<string, string> = {
  '«»': '‘’',
  '»«': '›‹',
  '“”': '‘’',
  '„“': '‚‘',
  '„”': '‚’',
  '””': '’’',
  '""': "''",
};

/** A replacement for a mark, with its offset in UTF-16 code units, like those of ranges. */
export interface NestedMark {
  at: number;
  mark: string;
  opens: boolean;
}

/** A text and the marks to replace in it. */
export interface MarkedText {
  text: DomText;
  marks: readonly NestedMark[];
}

/**
 * Replacements for the marks of nested quotations that repeat the outer pair: «…«x»…» → «…‘x’…». The third level has
 * the outer pair again. Empty if marks are unpaired.
 *
 * @param outer The pair around the whole text, if the text does not include it.
 */
export function nestedMarks(text: string, outer?: string): NestedMark[] {
  const levels: { typed: string; shown: string }[] = outer ? [{ typed: outer, shown: outer }] : [];
  const found: NestedMark[] = [];
  for (const [at, character] of text.split('').entries()) {
    const current = levels.at(-1);
    const straight = character === '"' && !/[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' ');
    const closes = current && character === current.typed[1] && !(straight && current.typed === '""');
    if (closes && !(outer && levels.length === 1)) {
      levels.pop();
      if (current.shown !== current.typed) found.push({ at, mark: current.shown[1]!, opens: false });
    } else {
      const typed = Object.keys(INNER).find((pair) => pair[0] === character && closesLater(text, at, pair));
      if (!typed) continue;
      const shown = current?.shown === typed ? INNER[typed]! : typed;
      levels.push({ typed, shown });
      if (shown !== typed) found.push({ at, mark: shown[0]!, opens: true });
    }
  }
  return levels.length === (outer ? 1 : 0) ? found : [];
}

const closesLater = (text: string, at: number, pair: string) => text.indexOf(pair[1]!, at + 1) > 0;

/** Puts a text in quotation marks, and replaces marks inside it that repeat the pair. */
export function quoted(text: string, outer: string): string {
  const characters = text.split('');
  for (const { at, mark } of nestedMarks(text, outer)) characters[at] = mark;
  return `${outer[0]}${characters.join('')}${outer[1]}`;
}

/** The pair at the start of a text. */
export const typedPair = (text = ''): string | undefined =>
  Object.keys(INNER).find((pair) => text.startsWith(pair[0]!) && text.includes(pair[1]!, 1));

/** The pair that browsers add around a quotation in the given language. */
export function pairOf(lang: string): string {
  const base = lang.toLowerCase().split('-')[0]!;
  if (/^(?:nb|nn|no|fr|it|es|pt|ru|uk|el)$/.test(base)) return '«»';
  if (/^(?:de|cs|sk|is|bg|lt|sl)$/.test(base)) return '„“';
  return /^(?:sv|fi|se)$/.test(base) ? '””' : '“”';
}
