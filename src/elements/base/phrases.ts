import { html, nothing } from 'lit';
import { safeAddress } from '../../records/addresses.js';
import { fill, formatDate } from '../../locales/format.js';
import { foreignPage } from './page-language.js';

/** Content as a link, if the URL is safe to link. */
export const linked = (url: string | undefined, content: unknown): unknown => {
  const safe = safeAddress(url);
  return safe ? html`<a href=${safe}>${content}</a>` : content;
};

/** A date with its machine-readable form. */
export const dated = (date: string, language: string): unknown =>
  html`<time datetime=${date}>${formatDate(date, language)}</time>`;

/** A phrase with a date, isolated: on a page from right to left, its words would change places with the date. */
export const phraseOf = (phrase: string, date: string, language: string): unknown =>
  html`<bdi>${fill(phrase, dated(date, language))}</bdi>`;

/** Joins items with commas and the locale's word for "and". */
export const enumerated = (items: readonly unknown[], and: string): unknown[] =>
  items.flatMap((item, i) => (i ? [i < items.length - 1 ? ', ' : ` ${and} `, item] : [item]));

/**
 * A line of the facts that are present, separated by middle dots. The dots are generated content, which is not copied,
 * so there are also spaces.
 */
export function factsLine(facts: readonly unknown[], language: string): unknown {
  const known = facts.filter(Boolean);
  if (!known.length) return nothing;
  const shape = known.map((fact) => (isShort(fact) ? 's' : 'l')).join('');
  // keeps English facts in order on pages in Arabic
  const isolated = foreignPage(language) ? known.map((fact) => html`<bdi>${fact}</bdi>`) : known;
  return html((lines[shape] ??= lineOf(shape)), ...isolated);
}

/** Maximum length of a fact that is kept on one line, in characters. */
const SHORT = 24;

const isShort = (fact: unknown) => typeof fact === 'string' && fact.length <= SHORT;

/** One template for each sequence of short and long facts; long lists render faster than with one template per fact. */
const lines: Record<string, TemplateStringsArray> = {};

/** The first fact is never a box: `::first-letter`, which capitalises the line, does not reach into an inline-block. */
const lineOf = (shape: string) =>
  templateOf([
    '<p part="facts"><span class="fact">',
    ...[...shape.slice(1)].map((size) => `</span> <span class="fact${size === 's' ? ' short' : ''}">`),
    '</span> </p>',
  ]);

/** A Lit template from strings built at run time. Build it once, since Lit identifies templates by their array. */
export const templateOf = (strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });
