import { joinPartners } from '../split-entries/others.js';
import { literalReader } from '../literal/reader.js';
import type { Partner } from '../../records/types.js';
import { readAllMarkupOf } from '../page/all-markup.js';
import type { Report } from '../page/entry.js';
import { parsePartner } from './line.js';
import { findPartners } from './find.js';
import { leaveOutSections } from '../page/sections-apart.js';
import { readPartnersWith } from './list.js';
import { logoReader } from './logo-units.js';
import { listsFromPartners } from './others.js';
import { listFromSections } from './sections.js';
import { finish } from '../work.js';

export { readPartnerLine } from './line.js';

/**
 * Reads the partners of a wall of logos, a list, a table, boxes or lines of names, with all facts in their lines; see
 * {@link findPartners}. Throws only if the container is no element.
 */
export function readPartners(container: Element, report: Report = () => {}): Partner[] {
  readAllMarkupOf(container);
  leaveOutSections(container, 'partner');
  const problems: Parameters<Report>[0][] = [];
  const read = (from: Element) => {
    problems.length = 0;
    const note: Report = (problem) => problems.push(problem);
    return readPartnersWith(from, note, parsePartner, literalReader, joinPartners, logoReader);
  };
  const readers = { sections: listFromSections, others: listsFromPartners };
  const { records } = finish(findPartners(container, read, readers));
  problems.forEach(report);
  return records;
}
