import { innerOfQuotation } from '../line/quotation-marks.js';
import { glossaryIn, type GlossaryEntry } from './glossary.js';
import { possibleSources } from './possible-sources.js';
import { termsIn } from './terms.js';

/**
 * Definitions that are not in blockquotes: those of glossaries, or paragraphs in quotation marks. Undefined if there are
 * blockquotes outside glossaries.
 *
 * @param isOnlySource Tests whether an element only names a source; undefined if that is not known yet.
 */
export function otherDefinitions(
  container: Element,
  isOnlySource: (element: Element) => boolean | undefined,
): ReadonlyMap<Element, GlossaryEntry | undefined> | undefined {
  const glossary = container.querySelector('dt') ? glossaryIn(container, isOnlySource) : undefined;
  if (glossary || container.matches('blockquote')) return glossary;
  const terms = termsIn(container, isOnlySource);
  const quotations = [...container.querySelectorAll('blockquote')];
  if (terms && quotations.every((quotation) => terms.has(quotation))) return terms;
  if (quotations.length) return undefined;
  return new Map(
    [...container.querySelectorAll('p')]
      .filter(({ textContent }) => isQuoted(textContent.trim()))
      .map((paragraph) => [paragraph, undefined]),
  );
}

/** Whether a text is a quotation in quotation marks, without other text except a possible source. */
function isQuoted(text: string): boolean {
  if (!/^[«“”„"»]/.test(text) || text.length < 40) return false;
  const end = text.replace(/[[(]?\d{1,3}[\])]?$/, '');
  return [end, ...[...possibleSources(text)].map(([start]) => text.slice(0, start))].some(
    (quoted) => innerOfQuotation(quoted).marked,
  );
}
