import type { Term } from '../records/types.js';
import type { Report } from './entry.js';
import { readTermsWith } from './term-list.js';
import { joinTerms } from './torn/others.js';
import { readWritten } from './written/written.js';

/** Reads the words of a list, those too that are to be taken literally; see {@link readTermsWith}. Never throws. */
export const readTerms = (container: Element, report: Report = () => {}): Term[] =>
  readTermsWith(container, report, readWritten, joinTerms);
