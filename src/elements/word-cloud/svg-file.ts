import { boldLimit } from './legible-layout.js';
import type { CloudLayout } from '../../cloud/types.js';
import { formatCount } from '../../locales/format.js';
import type { Strings } from '../../locales/index.js';
import type { Term } from '../../records/types.js';

/** Appearance of the picture. */
export interface Look {
  font: string;
  weight: string;
  /** Weight of the heaviest words. */
  bold: string;
  /** Background of the words, as a CSS colour. */
  backdrop: string;
  colours: readonly string[];
}

/** The words of the picture as text, with their numbers unless all weigh 1. */
export const textAlternative = (terms: readonly Term[], lang: string): string =>
  terms
    .map(({ text, weight }) =>
      terms.some((term) => term.weight !== 1) ? `${text} (${formatCount(weight, lang)})` : text,
    )
    .join(', ');

/** The picture as a standalone SVG file. */
export function svgFile(
  { width, height, words }: CloudLayout,
  terms: readonly Term[],
  { font, weight, bold, backdrop, colours }: Look,
  { words: texts }: Strings,
  lang: string,
): string {
  const limit = boldLimit(terms);
  const size = (value: number): string => String(Math.round(value * 100) / 100);
  const textElements = words.map(({ index, text, x, y, size: fontSize, width: length, rotate }) => {
    const turn = rotate ? ` transform="rotate(${rotate} ${size(x)} ${size(y)})"` : '';
    const fill = colours[index] ?? 'currentColor';
    const boldWeight = terms[index]!.weight > limit ? ` font-weight="${bold}"` : '';
    return `<text x="${size(x)}" y="${size(y)}" font-size="${size(fontSize)}" textLength="${size(length)}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${boldWeight}${turn}>${escaped(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size(width)} ${size(height)}" width="${size(width)}" height="${size(height)}" role="img" lang="${escaped(lang)}" font-family="${escaped(font)}" font-weight="${escaped(weight)}" text-anchor="middle" text-rendering="geometricPrecision">`,
    `<title>${escaped(texts.words)}</title>`,
    `<desc>${escaped(textAlternative(terms, lang))}</desc>`,
    `<rect width="100%" height="100%" fill="${backdrop}"/>`,
    ...textElements,
    '</svg>',
    '',
  ].join('\n');
}

/** Escapes text for XML, without the characters that XML forbids even escaped (XML 1.0, 2.2). */
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- removes control characters
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
