import {
  headingAbove,
  holdsLogos,
  isExplainedPartner,
  readPartnersWith,
} from '../../../readers/partner/list.js';
import { findPartners } from '../../../readers/partner/find.js';
import { contentFrom, contentFromBlocks, type Content } from '../../../readers/page/used-children.js';
import type { MadeLists } from '../../../readers/blocks/types.js';
import { holdsLiteral } from '../../../readers/literal/holds.js';
import type { Partner } from '../../../records/types.js';
import { Lazy } from '../../../lazy.js';
import { sectionsPart } from '../../base/content/blocks.js';
import { areUnderTopics, type RepeatsHeading } from '../../base/content/topics.js';
import type { Report } from '../../../readers/page/entry.js';
import type { Reader } from '../../base/reader.js';
import { withMissing } from '../../base/content/missing-part.js';
import { missingLiteral, literal } from '../../base/content/literal.js';
import { details } from '../parts.js';
import { inference } from './inference.js';
import { logos } from './logos.js';

/** Readers of partners that are not list items. */
const SHAPES = {
  sections: new Lazy(async () => (await import('../../../readers/partner/sections.js')).listFromSections),
  others: new Lazy(async () => (await import('../../../readers/partner/others.js')).listsFromPartners),
};

export const reader: Reader<Partner> = {
  expected: 'a <ul> with one partner in each <li>',
  kind: 'partner',
  *read(host, report) {
    // until the module is loaded, the page's logos stay
    if (!logos.module && holdsLogos(host)) return withMissing({ records: [], used: new Set() }, logos);
    const part = sectionsPart(host, 'partner');
    if (part) return withMissing({ records: [], used: new Set() }, part);
    const infer = inference.module?.parsePartner;
    const problems: Parameters<Report>[0][] = [];
    const read = (container: Element) => {
      problems.length = 0;
      return readPartnersWith(
        container,
        (problem) => problems.push(problem),
        infer,
        literal.module?.literalReader,
        literal.module?.joinPartners,
        logos.module?.logoReader,
      );
    };
    const { records, made, wants } = yield* findPartners(host, read, {
      sections: SHAPES.sections.module,
      others: SHAPES.others.module,
    });
    problems.forEach(report);
    const { groupBy } = host as { groupBy?: string };
    const headings =
      groupBy === 'none' || (!groupBy && areUnderTopics(host, records, isDirectlyAbove))
        ? new Set<Element>()
        : groupHeadings(records);
    const all = contentOf(host, records, made, headings);
    // in several runs, all headings of the page stay
    const kindHeadings = all.mixed?.runs[1] ? new Set<Element>() : headings;
    if (kindHeadings.size) details.module?.nameKinds(all.records);
    // without groups, the page's headings stay
    const content = details.module ? { ...all, used: new Set([...all.used, ...kindHeadings]) } : all;
    const isRead = !!inference.module || content.records.every(isExplainedPartner);
    const missing = (wants && SHAPES[wants]) ?? missingLiteral(host, all.records, mayHold);
    return withMissing(
      content,
      missing || (!isRead && inference) || (!!kindHeadings.size && !details.module && details),
    );
  },
};

/** The records, and the parts of the page that they replace; partners with texts of their own replace nothing. */
function contentOf(
  host: Element,
  records: readonly Partner[],
  made: MadeLists | undefined,
  headings: ReadonlySet<Element>,
): Content<Partner> {
  const isRepeated = (element: Element) => headings.has(element) || !!made?.repeated?.has(element);
  if (!made) return contentFrom(host, records, undefined, isRepeated);
  return made.covered.size
    ? contentFromBlocks(host, made.covered, records, isRepeated)
    : { records, used: new Set() };
}

/** Whether nothing stands between a heading and a list, so that it can be a group heading. */
export const isDirectlyAbove: RepeatsHeading = (heading, list) => heading.nextElementSibling === list;

/** Whether an element may contain literal facts, or a logo without a name that may belong to the item before it. */
const mayHold = (host: Element): boolean =>
  holdsLiteral(host) || !!host.querySelector('li + li :is(img:not([alt]), img[alt=""])');

/** The headings directly above lists of partners, if there are several. */
function groupHeadings(partners: readonly Partner[]): ReadonlySet<Element> {
  const headings = new Set(partners.flatMap((partner) => headingAbove(partner) ?? []));
  return headings.size > 1 ? headings : new Set();
}
