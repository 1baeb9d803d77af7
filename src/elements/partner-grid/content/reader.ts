import {
  headingAbove,
  holdsLogos,
  isExplainedPartner,
  readPartnersWith,
} from '../../../readers/partner/list.js';
import { contentFrom, contentFromBlocks } from '../../../readers/page/used-children.js';
import { holdsLiteral } from '../../../readers/literal/holds.js';
import type { Partner } from '../../../records/types.js';
import { Lazy } from '../../../lazy.js';
import { fromOtherShapes, sectionsPart, type OtherShapes } from '../../base/content/blocks.js';
import { listsIn } from '../../../readers/page/lists.js';
import { areUnderTopics, type RepeatsHeading } from '../../base/content/topics.js';
import type { Report } from '../../../readers/page/entry.js';
import type { Reader } from '../../base/reader.js';
import { missingPart, withMissing } from '../../base/content/missing-part.js';
import { missingLiteral, literal } from '../../base/content/literal.js';
import { details } from '../parts.js';
import { inference } from './inference.js';
import { logos } from './logos.js';

/** Partners in a table or in the lines of a paragraph. */
const OTHERS: OtherShapes = {
  reader: new Lazy(async () => (await import('../../../readers/partner/others.js')).listsFromPartners),
  holders: 'table, br, p + p, :is(div, section, article, figure) + *',
};

/** Partners that are headings. */
const sections = new Lazy(() => import('../../../readers/partner/sections.js'));
const TITLES = 'h1, h2, h3, h4, h5, h6, [role="heading"], dt, summary, p > :is(strong, b, [style*="bold"])';

/** Whether items have no logos and at most one link: they may be tasks of partners that are headings. */
const isPlain = (partners: readonly Partner[]): boolean =>
  partners.every(({ logo }) => !logo) && partners.filter(({ url }) => url).length < 2;

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
    const read = (container: Element, reportProblem: Report = report) =>
      readPartnersWith(
        container,
        reportProblem,
        infer,
        literal.module?.literalReader,
        literal.module?.joinPartners,
        logos.module?.logoReader,
      );
    const { groupBy } = host as { groupBy?: string };
    const partners = yield* read(host, (problem) => problems.push(problem));
    const headingsOf = (found: readonly Partner[]) =>
      groupBy === 'none' || (!groupBy && areUnderTopics(host, found, isDirectlyAbove))
        ? new Set<Element>()
        : groupHeadings(found);
    const headings = headingsOf(partners);
    const isListed = listsIn(host).length > 0;
    const found = contentFrom(host, partners, undefined, (element) => headings.has(element));
    // logos among other text may belong to partners that it names
    const listed = found.mixed && !isListed ? { records: [], used: new Set<Node>() } : found;
    const mayHead =
      !listed.awaits && (isPlain(listed.records) || !isListed) && host.querySelectorAll(TITLES).length > 1;
    if (mayHead && !sections.module) return withMissing(listed, sections);
    const names = new Set(listed.records.map(({ name }) => String(name)));
    const headed = mayHead ? sections.module?.listFromSections(host, (name) => names.has(name)) : undefined;
    const headedRecords = headed && (yield* read(headed.container));
    const all = headedRecords
      ? headed.covered.size
        ? contentFromBlocks(host, headed.covered, headedRecords)
        : { records: headedRecords, used: new Set<Node>() }
      : yield* fromOtherShapes(listed, host, (lists) => read(lists), OTHERS);
    if (all === listed) problems.forEach(report);
    // in several runs, all headings of the page stay
    const kindHeadings = all.mixed?.runs[1] ? new Set<Element>() : headingsOf(all.records);
    if (kindHeadings.size) details.module?.nameKinds(all.records);
    // without groups, the page's headings stay
    const content = details.module ? { ...all, used: new Set([...all.used, ...kindHeadings]) } : all;
    const isRead = !!inference.module || content.records.every(isExplainedPartner);
    const missing = missingPart(all) ?? missingLiteral(host, all.records, mayHold);
    return withMissing(
      content,
      missing || (!isRead && inference) || (!!kindHeadings.size && !details.module && details),
    );
  },
};

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
