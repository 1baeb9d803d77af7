import { rareMarkup } from './rare-markup.js';
import * as reader from './rare-markup-reader.js';

/** Loads the readers of rare markup at once, for synchronous readers. */
export const readAllMarkup = () => void (rareMarkup.module ??= reader);

/**
 * Does the same for a reader that is called with a part of a page.
 *
 * @throws {TypeError} If that is not an element, such as a text of HTML.
 */
export function readAllMarkupOf(container: Element): void {
  if (typeof (container as Partial<Element> | null | undefined)?.querySelectorAll !== 'function')
    throw new TypeError(
      `Expected an element of a page, not ${container === null ? 'null' : typeof container}. Parse HTML first, for example with DOMParser.`,
    );
  readAllMarkup();
}
