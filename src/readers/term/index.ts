import type { Term } from '../../records/types.js';
import type { Report } from '../page/entry.js';
import { readTermsWith } from './list.js';
import { joinTerms } from '../split-entries/others.js';
import { literalReader } from '../literal/reader.js';
import { finish } from '../work.js';

/** Reads the words of a list, those too that are to be taken literally; see {@link readTermsWith}. Never throws. */
export const readTerms = (container: Element, report: Report = () => {}): Term[] =>
  finish(readTermsWith(container, report, literalReader, joinTerms));
