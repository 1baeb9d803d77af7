import type { Picture } from '../../records/types.js';
import type { Draft } from './draft.js';
import { htmlOfWords } from './line.js';
import type { Line } from './line.js';
import { attribute, escaped, linked, part } from './markup.js';

/** A draft as a list item, with an optional picture at the end. */
export function itemOf(draft: Draft, lang: string | undefined, id: string, picture?: Picture): string {
  const all = [titleOf(draft, lang), ...linesOf(draft), ...(picture ? [imageOf(picture)] : [])];
  return `<li${id}>${all.join('<br>\n')}</li>`;
}

/** The labelled lines of a draft, as HTML. */
const linesOf = ({ lines, exact }: { lines: readonly Line[]; exact: ReadonlySet<string> }): string[] =>
  lines.map(({ field, label, plain, exact: parts }) =>
    exact.has(field) || !plain ? parts : `${escaped(label)}: ${htmlOfWords(plain)}`,
  );

function titleOf({ title, short, url, isMarked, exact }: Draft, lang: string | undefined): string {
  const inLanguage = (html: string) => (lang ? `<span${attribute('lang', lang)}>${html}</span>` : html);
  const isExact = exact.has('title');
  const suffix = short === undefined ? '' : ` (${isExact ? part(short) : escaped(short)})`;
  if (isExact) return inLanguage(`<strong>${part(title, { url })}</strong>`) + suffix;
  const words = url
    ? linked(escaped(title), url)
    : isMarked
      ? `<strong>${escaped(title)}</strong>`
      : escaped(title);
  return inLanguage(words) + suffix;
}

export const imageOf = ({ src, alt, width, height }: Picture): string =>
  `<img${attribute('src', src)}${attribute('alt', alt ?? '')}${attribute('width', width)}${attribute('height', height)}>`;
