import { html, nothing } from 'lit';
import { safeAddress } from '../../records/addresses.js';
import { formatDate } from '../../locales/format.js';
import { intlLocales } from '../../locales/index.js';

/** Content as a link, where there is an address that may be linked. */
export const linked = (url: string | undefined, content: unknown): unknown => {
  const safe = safeAddress(url);
  return safe ? html`<a href=${safe}>${content}</a>` : content;
};

/** A date with its machine-readable form. */
export const dated = (date: string, language: string): unknown =>
  html`<time datetime=${date}>${formatDate(date, language)}</time>`;

/** Items with the language's commas and its "and" between them. */
export const enumerated = (items: readonly unknown[], language: string): unknown[] =>
  new Intl.ListFormat(intlLocales(language))
    .formatToParts(items.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value));

/** The quiet line of facts: what is there of them, with middle dots between. Copied text has no dots, so there are spaces as well. */
export const factsLine = (facts: readonly unknown[]): unknown => {
  const said = facts.filter(Boolean);
  return said.length
    ? html`<p part="facts">${said.map((fact) => html`<span class="fact">${fact}</span> `)}</p>`
    : nothing;
};
