import { html } from 'lit';
import { doiAddress } from '../../../records/addresses.js';
import { nameOf } from '../../../writers/names.js';
import { fill } from '../../../locales/format.js';
import type { Strings } from '../../../locales/index.js';
import type { Definition } from '../../../records/types.js';
import { linked } from '../../base/phrases.js';
import { own } from '../../base/page-language.js';

/**
 * The in-text citation of a definition in the language of the page: Ness & Heimburg, 2020, s. 36
 * (APA 7, 8.11–8.13: an ampersand before the last author; "p." for one page, "pp." for several).
 */
export function citationOf(definition: Definition, { quotation: said }: Strings, lang: string): string {
  const { authors, year, locator } = definition;
  const place = locator && fill(/[–—-]|,/.test(locator) ? said.pages : said.page, locator).join('');
  return [authors.length && namesOf(authors, lang), yearIn(year, said), place].filter(Boolean).join(', ');
}

/** A linked citation and title of a source, made from the record; undefined where neither is known. */
export function citedSource(definition: Definition, strings: Strings, lang: string): unknown {
  const { sourceTitle, doi, url } = definition;
  const citation = citationOf(definition, strings, lang);
  if (!citation && !sourceTitle) return undefined;
  const title = sourceTitle && html`<cite>${own(sourceTitle, lang)}</cite>`;
  return linked(doi ? doiAddress(doi) : url, [citation, citation && title ? '. ' : '', title]);
}

/** Family names with commas and an ampersand; for three names or more, English has a comma before it too. */
function namesOf(authors: readonly string[], lang: string): string {
  const names = authors.map(citedName);
  const last = names.pop()!;
  if (!names.length) return last;
  return `${names.join(', ')}${/^en\b/i.test(lang) && names.length > 1 ? ',' : ''} & ${last}`;
}

/** A year, or the page's words for `in press` and `n.d.`. */
export const yearIn = (year: string | undefined, said: Strings['quotation']) =>
  year === 'in press' ? said.inPress : year === 'n.d.' ? said.undated : year;

/** A name as cited in the text, without given names. */
export function citedName(name: string): string {
  const { family, literal } = nameOf(name);
  return literal ?? family ?? name;
}
