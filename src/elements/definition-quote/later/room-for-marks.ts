import { childWith } from '../../../readers/page/used-children.js';
import { hasRoom } from '../content/hanging-marks.js';
import type { MarkedText, NestedMark } from './nested-quotations.js';
import { blankFont, UNITS } from './blank-font.js';

/** Typed marks whose width may be changed. */
const TYPED = /["«»“”„]/g;

/** Tolerance for the width of a mark, in px, to allow for rounding. */
const ROUNDING = 2;

/** Fonts made for a document, by widths. */
const fonts = new WeakMap<Document, Map<string, FontFace>>();

let count = 0;

/**
 * Gives the typed marks of a quotation the width of the marks that replace them, by means of a font in which they are
 * empty glyphs. The marks around the whole text use that font too, so they have to be drawn as well, over wider gaps.
 * Nothing is done if they would be cut off, if the text contains other marks of the same characters, or if the page
 * sets a font for the paragraphs.
 *
 * @returns All marks to draw, or the given ones if nothing was done; `loaded` resolves when the font is ready for another try.
 */
export function leaveRoom(
  host: HTMLElement,
  { text, marks }: MarkedText,
): { marks: readonly NestedMark[]; loaded?: Promise<unknown> } {
  const first = text.range(marks[0]!.at, marks[0]!.at + 1)?.startContainer;
  const entry = first && (childWith(host, first) as Element | undefined);
  const slot = entry?.assignedSlot;
  const around = entry && marksAround(text.text, marks, entry.textContent ?? '');
  if (!slot?.matches('[class^="quotation"]') || !around) return { marks };
  slot.removeAttribute('data-room');
  if (!hasRoom(host) || !hasRoom(host, true)) return { marks };
  const { fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(first!.parentElement!);
  const widths = widthsOf(
    text.text,
    marks,
    `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    fontSize,
    host.ownerDocument,
  );
  if (!widths) return { marks };
  const face = faceFor(host.ownerDocument, widths);
  slot.style.setProperty('--_face', `${face.family}, ${fontFamily}`);
  slot.setAttribute('data-room', '');
  const isBlank = ({ at }: NestedMark) => {
    const range = text.range(at, at + 1);
    const own = range && getComputedStyle(range.startContainer.parentElement!).fontFamily;
    const { width = 0 } = range?.getBoundingClientRect() ?? {};
    const wanted = (widths.get(text.text.charCodeAt(at))! * parseFloat(fontSize)) / UNITS;
    return !!own?.startsWith(face.family) && (!width || Math.abs(width - wanted) < ROUNDING);
  };
  // WebKit keeps the page's font for the first letter of a text
  if (marks.every(isBlank) && face.status === 'loaded')
    return { marks: [...marks, ...around.filter(isBlank)].sort((a, b) => a.at - b.at) };
  slot.removeAttribute('data-room');
  return face.status === 'loading' ? { marks, loaded: face.loaded } : { marks };
}

/**
 * The marks around the whole text; undefined if the text or the rest of its block contains other marks that are not
 * replaced.
 */
function marksAround(text: string, marks: readonly NestedMark[], whole: string): NestedMark[] | undefined {
  const all = [...text.matchAll(TYPED)].map(({ index }) => index);
  if ([...whole.matchAll(TYPED)].length !== all.length) return undefined;
  const replaced = new Set(marks.map(({ at }) => at));
  const others = all.filter((at) => !replaced.has(at));
  const ends = [text.search(/\S/), text.trimEnd().length - 1];
  if (others.length !== 2 || others.some((at, i) => at !== ends[i])) return undefined;
  return others.map((at, i) => ({ at, mark: text[at]!, opens: i === 0 }));
}

/**
 * Widths of the drawn marks in units of the font, by code point of the typed marks, in ascending order of code points;
 * undefined if one code point would need two widths.
 */
function widthsOf(
  text: string,
  marks: readonly NestedMark[],
  font: string,
  size: string,
  page: Document,
): Map<number, number> | undefined {
  const pen = page.createElement('canvas').getContext('2d')!;
  pen.font = font;
  const widths = new Map<number, number>();
  for (const { at, mark } of marks) {
    const width = Math.round((pen.measureText(mark).width / parseFloat(size)) * UNITS);
    const code = text.charCodeAt(at);
    if (Math.abs((widths.get(code) ?? width) - width) > 1) return undefined;
    widths.set(code, width);
  }
  return new Map([...widths].sort(([a], [b]) => a - b));
}

function faceFor(page: Document, widths: ReadonlyMap<number, number>): FontFace {
  const known = fonts.get(page) ?? new Map<string, FontFace>();
  fonts.set(page, known);
  const key = [...widths].join();
  let face = known.get(key);
  if (!face) {
    const unicodeRange = [...widths.keys()].map((code) => `U+${code.toString(16)}`).join();
    face = new FontFace(`rg-room-${++count}`, blankFont(widths), { unicodeRange });
    known.set(key, face);
    page.fonts.add(face);
  }
  return face;
}
