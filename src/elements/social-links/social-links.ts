import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import { acceptLink } from '../../records/accept-link.js';
import { readLinks } from '../../readers/links.js';
import type { Link } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import type { Content } from '../base/content-element.js';
import { socialLinksStyles } from './social-links.styles.js';

/**
 * A group's profiles elsewhere, from links the page already has.
 *
 * @summary Links to a group's profiles, each by its own words.
 * @tagname rg-social-links
 *
 * @slot - Links, in a list or loose.
 *
 * @csspart link - One link.
 * @csspart failure - The message that `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent=currentColor] - Colour of the links.
 *
 * @example
 * <rg-social-links>
 *   <ul>
 *     <li><a href="https://x.com/relasjonell">Relasjonell velferd på X</a></li>
 *   </ul>
 * </rg-social-links>
 */
export class RgSocialLinks extends ContentElement<Link> {
  static override styles: CSSResultGroup = socialLinksStyles;

  protected override read(): Content<Link> {
    const records = readLinks(this);
    if (!records.length)
      this.warn({
        what: 'There is no link in the element.',
        fix: 'Put links inside the tag, in a <ul> or loose.',
      });
    const used = new Set([...this.childNodes].filter((child) => isAllLinks(child)));
    return { records, used: records.length ? used : new Set() };
  }

  protected override accept(input: unknown): Link {
    return acceptLink(input);
  }

  protected override view(links: readonly Link[]) {
    if (!links.length) return nothing;
    return html`<ul role="list" aria-label=${this.strings.links}>
      ${links.map(({ url, label }) => html`<li><a part="link" href=${url} rel="me noopener">${label}</a></li>`)}
    </ul>`;
  }
}

/** Whether everything a child says stands in links that can be followed. */
function isAllLinks(node: Node): boolean {
  if (node.nodeType === 3) return !node.textContent?.trim();
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  if (element.matches('a[href]'))
    return readLinks(element.parentElement!).some(({ url }) => url === element.getAttribute('href'));
  return element.childNodes.length > 0 && [...element.childNodes].every(isAllLinks);
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-social-links': RgSocialLinks;
  }
}
