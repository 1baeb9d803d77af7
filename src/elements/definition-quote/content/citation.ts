import { html } from 'lit';
import { doiAddress } from '../../../records/addresses.js';
import { countsPages } from '../../../records/locators.js';
import { fill } from '../../../locales/format.js';
import type { Strings } from '../../../locales/index.js';
import type { Definition } from '../../../records/types.js';
import { linked } from '../../base/phrases.js';
import { foreignPage, own } from '../../base/page-language.js';
import { names } from '../parts.js';

/**
 * The in-text citation of a definition in the language of the page: Ness & Heimburg, 2020, s. 36. Follows APA 7,
 * 8.11–8.13: an ampersand before the last author; "p." for one page, "pp." for several, and other parts as written.
 */
export function citationOf(definition: Definition, { quotation: texts }: Strings, lang: string): string {
  return [namesOf(definition.authors, lang), ...placeOf(definition, texts)].filter(Boolean).join(', ');
}

/** Year and pages of a citation. */
function placeOf({ year, locator }: Definition, texts: Strings['quotation']) {
  if (!locator || !countsPages(locator)) return [yearIn(year, texts), locator].filter(Boolean);
  const pages = fill(/[–—-]|,/.test(locator) ? texts.pages : texts.page, locator).join('');
  return [yearIn(year, texts), pages].filter(Boolean);
}

/** Linked citation and title of a source from the record; undefined if neither is known. */
export function citedSource(definition: Definition, strings: Strings, lang: string): unknown {
  const { sourceTitle, doi, url } = definition;
  const names = namesOf(definition.authors, lang);
  const place = placeOf(definition, strings.quotation).join(', ');
  const cited = [own(names, lang, names), names && place ? `, ${place}` : place];
  if (!names && !place && !sourceTitle) return undefined;
  const title = sourceTitle && html`<cite>${own(sourceTitle, lang)}</cite>`;
  const source = linked(doi ? doiAddress(doi) : url, [cited, (names || place) && title ? '. ' : '', title]);
  return foreignPage(lang) ? html`<bdi>${source}</bdi>` : source;
}

/**
 * Family names with commas and an ampersand; in English, with a comma before the ampersand if there are three or more.
 */
function namesOf(authors: readonly string[], lang: string): string {
  const cited = authors.map(citedName);
  const last = cited.pop() ?? '';
  if (!cited.length) return last;
  return `${cited.join(', ')}${/^en\b/i.test(lang) && cited.length > 1 ? ',' : ''} & ${last}`;
}

/** A year, or the page's words for `in press` and `n.d.`. */
export const yearIn = (year: string | undefined, texts: Strings['quotation']) =>
  year === 'in press' ? texts.inPress : year === 'n.d.' ? texts.undated : year;

/** A name as in an in-text citation, without given names; the full name until the part for names is loaded. */
export function citedName(name: string): string {
  const { family, literal } = names.module?.nameOf(name) ?? {};
  return literal ?? family ?? name;
}
