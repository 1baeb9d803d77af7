import { childWith } from '../../../readers/page/used-children.js';
import { hasRoom } from '../content/hanging-marks.js';
import type { MarkedText, NestedMark } from '../content/nested-quotations.js';
import { blankFont, UNITS } from './blank-font.js';

/** Marks whose room the font may change. */
const TYPED = /["«»“”„]/g;

/** Difference between the width that a mark should have and the one it has, in px, that counts as rounding. */
const ROUNDING = 2;

/** The fonts made for a document, by the widths in them. */
const fonts = new WeakMap<Document, Map<string, FontFace>>();

let count = 0;

/**
 * Gives the typed marks of a quotation the width of the marks that replace them, by a font in which they are empty
 * letters. The marks around the whole text have that font too, so they have to be drawn as well, wider than the room in
 * their places. Where they would be cut off, where others like them are in between, or where the page has a font of its
 * own on the paragraphs, nothing is done.
 *
 * @returns All marks to draw, or those given where nothing is done; and a promise where that may change with it.
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
  // WebKit leaves the first letter of a text the page's font
  if (marks.every(isBlank) && face.status === 'loaded')
    return { marks: [...marks, ...around.filter(isBlank)].sort((a, b) => a.at - b.at) };
  slot.removeAttribute('data-room');
  return face.status === 'loading' ? { marks, loaded: face.loaded } : { marks };
}

/** The marks around the whole text; undefined where others that are not replaced are in it, or in the rest of its block. */
function marksAround(text: string, marks: readonly NestedMark[], whole: string): NestedMark[] | undefined {
  const all = [...text.matchAll(TYPED)].map(({ index }) => index);
  if ([...whole.matchAll(TYPED)].length !== all.length) return undefined;
  const replaced = new Set(marks.map(({ at }) => at));
  const others = all.filter((at) => !replaced.has(at));
  const ends = [text.search(/\S/), text.trimEnd().length - 1];
  if (others.length !== 2 || others.some((at, i) => at !== ends[i])) return undefined;
  return others.map((at, i) => ({ at, mark: text[at]!, opens: i === 0 }));
}

/** The width of the drawn mark by the code point of the typed one, in units of the font, in ascending order of these. */
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
