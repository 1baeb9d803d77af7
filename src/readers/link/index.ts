import { safeAddress } from '../../records/addresses.js';
import type { Link } from '../../records/types.js';
import { DomText } from '../page/dom-text.js';
import { serviceOf } from './services.js';
import { rememberSource } from '../page/sources.js';
import { finish, inSteps } from '../work.js';
import type { Work } from '../work.js';

/**
 * The links in an element, each with the service of its address. A link without words is named by its
 * `aria-label`, its image's `alt`, or its address. Unsafe addresses are skipped.
 */
export function* readLinksWith(container: Element): Work<Link[]> {
  const links = yield* inSteps([...container.querySelectorAll('a[href]')], (anchor): Link | undefined => {
    const url = safeAddress(anchor.getAttribute('href'));
    if (!url) return undefined;
    // an attribute keeps white space that markup does not
    const words = anchor.getAttribute('data-rg-text') ?? anchor.textContent.replace(/\s+/g, ' ').trim();
    const label =
      words ||
      anchor.getAttribute('aria-label') ||
      anchor.querySelector('img')?.alt ||
      url.replace(/^(mailto|tel):|^https?:\/\/(www\.)?/, '');
    const service = anchor.getAttribute('data-service') ?? serviceOf(url, anchor.getAttribute('rel') ?? '');
    const link: Link = { url, label, ...(service && { service }) };
    rememberSource(link, { entry: anchor, text: new DomText(anchor), spans: [] });
    return link;
  });
  return links.filter((link) => link !== undefined);
}

/** Reads all links of an element at once; see {@link readLinksWith}. */
export const readLinks = (container: Element): Link[] => finish(readLinksWith(container));
