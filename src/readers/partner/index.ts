import { joinPartners } from '../split-entries/others.js';
import { literalReader } from '../literal/reader.js';
import type { Partner } from '../../records/types.js';
import { readAllMarkupOf } from '../page/all-markup.js';
import type { Report } from '../page/entry.js';
import { parsePartner } from './line.js';
import { listsIn } from '../page/lists.js';
import { leaveOutSections } from '../page/sections-apart.js';
import { readPartnersWith } from './list.js';
import { logoReader } from './logo-units.js';
import { listsFromPartners } from './others.js';
import { finish } from '../work.js';

export { readPartnerLine } from './line.js';

/**
 * Reads the partners of a wall of logos, with all facts in their lines; see {@link readPartnersWith}. Without a list,
 * reads those in a table or in lines of names; see {@link listsFromPartners}.
 * Throws only if the container is no element.
 */
export function readPartners(container: Element, report: Report = () => {}): Partner[] {
  readAllMarkupOf(container);
  leaveOutSections(container, 'partner');
  const made = listsIn(container).length ? undefined : listsFromPartners(container);
  const from = made?.container ?? container;
  return finish(readPartnersWith(from, report, parsePartner, literalReader, joinPartners, logoReader));
}
