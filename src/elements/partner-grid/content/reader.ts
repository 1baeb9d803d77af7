import { isList } from '../../../readers/page/lists.js';
import { isExplainedPartner, readPartnersWith } from '../../../readers/partner/list.js';
import { sourceOf } from '../../../readers/page/sources.js';
import { childWith, contentFrom } from '../../../readers/page/used-children.js';
import type { Content } from '../../../readers/page/used-children.js';
import { holdsLiteral } from '../../../readers/literal/holds.js';
import type { Partner } from '../../../records/types.js';
import { Lazy } from '../../../lazy.js';
import { fromOtherShapes, type OtherShapes } from '../../base/content/blocks.js';
import type { Reader } from '../../base/content-element.js';
import { missingPart, withMissing } from '../../base/content/missing-part.js';
import { missingLiteral, literal } from '../../base/content/literal.js';
import { inference } from './inference.js';

/** The page's own names for the partners' kinds, from the headings above its lists. */
const titles = new WeakMap<Partner, string>();

/** Words of headings that name a known kind; any other heading is a kind of its own. */
const KINDS: readonly [kind: string, words: RegExp][] = [
  ['funder', /^(våre |our )?(finansiør\w*|finansiert av|støttet av|stødd av|funders?|funded by|funding)$/i],
  ['host', /^(vert\w*|hosts?|host institutions?)$/i],
  ['network', /^(nettverk\w*|networks?)$/i],
  ['partner', /^(våre |our )?(samarbeids)?(partner\w*)$/i],
];

/** Partners in a table, or in lines of a paragraph. */
const OTHERS: OtherShapes = {
  reader: new Lazy(async () => (await import('../../../readers/partner/others.js')).listsFromPartners),
  holders: 'table, br, p + p',
};

export const reader: Reader<Partner> = {
  expected: 'a <ul> with one partner in each <li>',
  kind: 'partner',
  *read(host, report) {
    const infer = inference.module?.parsePartner;
    const read = (container: Element) =>
      readPartnersWith(container, report, infer, literal.module?.literalReader, literal.module?.joinPartners);
    const all = yield* fromOtherShapes(contentFrom(host, yield* read(host)), host, read, OTHERS);
    const content = (host as { groupBy?: string }).groupBy === 'none' ? all : underHeadings(host, all);
    const isRead = !!inference.module || content.records.every(isExplainedPartner);
    const missing = missingPart(all) ?? missingLiteral(host, all.records, mayHold);
    return withMissing(content, missing || (!isRead && inference));
  },
};

/** The page's own name for a partner's kind. */
export const titleOf = (partner: Partner): string | undefined => titles.get(partner);

/** Whether an element has written facts, or a logo without a name that may be a line of the item before it. */
const mayHold = (host: Element): boolean =>
  holdsLiteral(host) || !!host.querySelector('li + li :is(img:not([alt]), img[alt=""])');

/** Gives partners the kind that the heading of their list names, where at least two lists have a heading. */
function underHeadings(host: HTMLElement, content: Content<Partner>): Content<Partner> {
  const lists = [...host.children].filter((child) => isList(child) && content.used.has(child));
  const headed = lists.filter((list) => /^H[1-6]$/.test(list.previousElementSibling?.nodeName ?? ''));
  if (headed.length < 2) return content;
  const used = new Set(content.used);
  const held = new Map<Node | undefined, Partner[]>(headed.map((list) => [list, []]));
  for (const partner of content.records) held.get(childWith(host, sourceOf(partner)?.entry))?.push(partner);
  for (const list of headed) {
    const heading = list.previousElementSibling!;
    const title = heading.textContent.replace(/\s+/g, ' ').trim();
    const partners = held.get(list)!;
    if (!title || !partners.length) continue;
    const kind = KINDS.find(([, words]) => words.test(title))?.[0] ?? title;
    for (const partner of partners) {
      partner.kind ??= kind;
      titles.set(partner, title);
    }
    used.add(heading);
  }
  return { ...content, used };
}
