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
  // between facts in Arabic, those in English keep their own order
  const said = foreignPage(language) ? known.map((fact) => html`<bdi>${fact}</bdi>`) : known;
  if (!said.length) return nothing;
  return html((lines[said.length] ??= lineOf(said.length)), ...said);
}

/** One template for each number of facts: long lists draw faster than with a template for each fact. */
const lines: TemplateStringsArray[] = [];

const lineOf = (count: number) =>
  templateOf([
    '<p part="facts"><span class="fact">',
    ...new Array<string>(count - 1).fill('</span> <span class="fact">'),
    '</span> </p>',
  ]);

/** A Lit template from strings built at run time. Build it once: Lit identifies templates by the array. */
export const templateOf = (strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });
