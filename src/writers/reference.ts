import { doiAddress, safeAddress } from '../records/addresses.js';
import type { Definition } from '../records/types.js';
import { nameOf } from './names.js';

/** Options of {@link writeReference}. */
export interface ReferenceOptions {
  /** Language of the reference, as a BCP 47 tag. */
  lang: string;
  /** The year in that language: `2020`, `in press`, `i trykk`. */
  year: string | undefined;
  /** Address of the page with the definition; relative addresses are resolved against it. */
  page: string;
}

/**
 * The source of a definition as a reference in APA 7 style: `Ness, O., & von Heimburg, D. (2020). Title.
 * https://doi.org/…`. Undefined if the authors, the year or the title are unknown.
 */
export function writeReference(definition: Definition, options: ReferenceOptions): string | undefined {
  const { authors, sourceTitle } = definition;
  const { lang, year } = options;
  if (!authors.length || !year || !sourceTitle) return undefined;
  const address = addressOf(definition, options.page);
  return [ended(authorsIn(lang, authors)), `(${year}).`, ended(sourceTitle), address]
    .filter(Boolean)
    .join(' ');
}

/** Authors joined as in the language: English puts a comma before the ampersand, except between two names without initials; the Nordic languages do not. */
function authorsIn(lang: string, authors: readonly string[]): string {
  const names = authors.map(invertedName);
  const last = names.pop()!;
  if (!names.length) return last;
  const hasComma = /^en\b/i.test(lang) && (names.length > 1 || names[0]!.endsWith('.'));
  return `${names.join(', ')}${hasComma ? ',' : ''} & ${last}`;
}

/** The family name with the initials of given names: `Ness, O.`, `Sartre, J.-P.`; names of organisations unchanged. */
function invertedName(name: string): string {
  const { family, given, suffix, literal } = nameOf(name);
  const initials = given?.replace(/(\p{L})[\p{L}\p{M}’']*\.?/gu, '$1.').replace(/\.(?=\p{L})/gu, '. ');
  return literal ?? [family, initials, suffix].filter(Boolean).join(', ');
}

/** Adds a full stop, unless the part already ends with a mark. */
const ended = (part: string) => (/[.?!…]$/.test(part) ? part : `${part}.`);

function addressOf({ doi, url }: Definition, page: string): string | undefined {
  const address = (doi && doiAddress(doi)) ?? safeAddress(url);
  return address && URL.canParse(address, page) ? new URL(address, page).href : undefined;
}
