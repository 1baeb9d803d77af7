import { html, nothing } from 'lit';
import { safeAddress } from '../../records/addresses.js';
import { formatDate } from '../../locales/format.js';
import { foreignPage } from './page-language.js';

/** Content as a link, where there is an address that is safe to link. */
export const linked = (url: string | undefined, content: unknown): unknown => {
  const safe = safeAddress(url);
  return safe ? html`<a href=${safe}>${content}</a>` : content;
};

/** A date with its machine-readable form. */
export const dated = (date: string, language: string): unknown =>
  html`<time datetime=${date}>${formatDate(date, language)}</time>`;

/** Items with commas and the word "and" of the locale between them. */
export const enumerated = (items: readonly unknown[], and: string): unknown[] =>
  items.flatMap((item, i) => (i ? [i < items.length - 1 ? ', ' : ` ${and} `, item] : [item]));

/**
 * The line of facts: those that are known, with middle dots between. The dots are generated content, which is
 * not copied, so there are spaces as well.
 */
export function factsLine(facts: readonly unknown[], language: string): unknown {
  const known = facts.filter(Boolean);
  if (!known.length) return nothing;
  const shape = known.map((fact) => (isShort(fact) ? 's' : 'l')).join('');
  // between facts in Arabic, those in English keep their own order
  const isolated = foreignPage(language) ? known.map((fact) => html`<bdi>${fact}</bdi>`) : known;
  return html((lines[shape] ??= lineOf(shape)), ...isolated);
}

/** Length up to which a fact is moved to the next line as a whole, in characters. */
const SHORT = 24;

const isShort = (fact: unknown) => typeof fact === 'string' && fact.length <= SHORT;

/** One template for each sequence of short and long facts: long lists draw faster than with a template for each fact. */
const lines: Record<string, TemplateStringsArray> = {};

/** The first fact is not set apart: it begins the line, with a capital, which a box of its own would not have. */
const lineOf = (shape: string) =>
  templateOf([
    '<p part="facts"><span class="fact">',
    ...[...shape.slice(1)].map((size) => `</span> <span class="fact${size === 's' ? ' short' : ''}">`),
    '</span> </p>',
  ]);

/** A Lit template from strings built at run time. Build it once: Lit identifies templates by the array. */
export const templateOf = (strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });
