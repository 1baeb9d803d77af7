import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import type { Link } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
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

  protected override importReader() {
    return import('./reader.js');
  }

  protected override view(links: readonly Link[]) {
    if (!links.length) return nothing;
    return html`<ul role="list" aria-label=${this.strings.links}>
      ${links.map(({ url, label }) => html`<li><a part="link" href=${url} rel="me noopener">${label}</a></li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-social-links': RgSocialLinks;
  }
}
