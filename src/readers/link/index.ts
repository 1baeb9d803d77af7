import { safeAddress } from '../../records/addresses.js';
import type { Link } from '../../records/types.js';
import { DomText } from '../page/dom-text.js';
import { serviceOf } from './services.js';
import { rememberSource } from '../page/sources.js';
import { finish, inSteps } from '../work.js';
import type { Work } from '../work.js';

/**
 * Reads the links in an element, with the service of each. A link without text is labelled by its `aria-label`, its
 * image's `alt`, or its address. Unsafe addresses are skipped.
 */
export function* readLinksWith(container: Element): Work<Link[]> {
  const links = yield* inSteps([...container.querySelectorAll('a[href]')], (anchor): Link | undefined => {
    const url = safeAddress(anchor.getAttribute('href'));
    if (!url) return undefined;
    // the attribute preserves white space that markup would collapse
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
