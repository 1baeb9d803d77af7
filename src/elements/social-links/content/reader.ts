import { readLinksWith } from '../../../readers/link/index.js';
import { contentFrom } from '../../../readers/page/used-children.js';
import type { Link } from '../../../records/types.js';
import { sourceOf } from '../../../readers/page/sources.js';
import { Lazy } from '../../../lazy.js';
import { withMissing } from '../../base/content/missing-part.js';
import type { Reader } from '../../base/reader.js';

/** Links in sentences that serve only to present them. */
const sentences = new Lazy(() => import('../../../readers/link/sentence.js'));

export const reader: Reader<Link> = {
  expected: 'links, in a list or with nothing else around them',
  kind: 'link',
  *read(host) {
    const links = yield* readLinksWith(host);
    const content = contentFrom(host, links);
    if (content.records.length === links.length) return content;
    if (!sentences.module) return withMissing(content, sentences);
    const entries = new Set<Node>(links.map((link) => sourceOf(link)!.entry));
    const boxes = sentences.module.leadingSentences(host, entries);
    const all = contentFrom(host, links, (element) => entries.has(element) || boxes.has(element));
    return boxes.has(host) ? { ...all, used: new Set(host.childNodes) } : all;
  },
};
