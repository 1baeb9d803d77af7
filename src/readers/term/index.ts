import type { Term } from '../../records/types.js';
import { readAllMarkupOf } from '../page/all-markup.js';
import type { Report } from '../page/entry.js';
import { listsIn } from '../page/lists.js';
import { readTermsWith } from './list.js';
import { listsFromWords } from './others.js';
import { joinTerms } from '../split-entries/others.js';
import { literalReader } from '../literal/reader.js';
import { finish } from '../work.js';

/**
 * Reads the words of a list, including those in the literal form, see {@link readTermsWith}; without a list, the words of
 * a line or a tag cloud, see {@link listsFromWords}.
 * Throws only if the container is no element.
 */
export function readTerms(container: Element, report: Report = () => {}): Term[] {
  readAllMarkupOf(container);
  const made = listsIn(container).length ? undefined : listsFromWords(container);
  return finish(readTermsWith(made?.container ?? container, report, literalReader, joinTerms));
}
