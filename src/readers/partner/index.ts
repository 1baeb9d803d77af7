import { joinPartners } from '../torn/others.js';
import { readWritten } from '../written/written.js';
import type { Partner } from '../../records/types.js';
import type { Report } from '../entry.js';
import { parsePartner } from './line.js';
import { readPartnersWith } from './list.js';

export { readPartnerLine } from './line.js';

/** Reads the partners of a wall of logos, with all that their lines say; see {@link readPartnersWith}. Never throws. */
export const readPartners = (container: Element, report: Report = () => {}): Partner[] =>
  readPartnersWith(container, report, parsePartner, readWritten, joinPartners);
