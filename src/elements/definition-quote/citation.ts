import { fill } from '../../locales/format.js';
import type { Strings } from '../../locales/index.js';
import type { Definition } from '../../records/types.js';

/**
 * The in-text citation of a definition in the language of the page: Ness & Heimburg, 2020, s. 36
 * (APA 7, 8.11–8.13: an ampersand between two authors, the last of more after a comma; "p." for one
 * page, "pp." for several).
 */
export function citationOf({ authors, year, locator }: Definition, { quotation: said }: Strings): string {
  const place = locator && fill(/[–—-]|,/.test(locator) ? said.pages : said.page, locator).join('');
  return [authors.length && namesOf(authors), yearIn(year, said), place].filter(Boolean).join(', ');
}

/** The names with their commas and ampersand. */
const namesOf = (authors: readonly string[]): string =>
  authors.reduce(
    (text, name, i, { length }) => `${text}${i < length - 1 ? ', ' : i > 1 ? ', & ' : ' & '}${name}`,
  );

/** What stands for a year in the languages that pages are written in. */
export const yearIn = (year: string | undefined, said: Strings['quotation']) =>
  year === 'in press' ? said.inPress : year === 'n.d.' ? said.undated : year;
