import { joinPartners } from '../split-entries/others.js';
import { literalReader } from '../literal/reader.js';
import type { Partner } from '../../records/types.js';
import type { Report } from '../page/entry.js';
import { parsePartner } from './line.js';
import { readPartnersWith } from './list.js';
import { finish } from '../work.js';

export { readPartnerLine } from './line.js';

/** Reads the partners of a wall of logos, with all that their lines say; see {@link readPartnersWith}. Never throws. */
export const readPartners = (container: Element, report: Report = () => {}): Partner[] =>
  finish(readPartnersWith(container, report, parsePartner, literalReader, joinPartners));
