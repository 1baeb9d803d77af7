import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { ownValue } from '../../records/own-value.js';
import type { Link } from '../../records/types.js';
import { sourceOf } from '../../readers/page/sources.js';
import { ContentElement } from '../base/content-element.js';
import { foreignPage } from '../base/page-language.js';
import { ICONS } from './icons.js';
import { linkName } from './names.js';
import { socialLinksStyles } from './social-links.styles.js';

/**
 * Links to a group's profiles on other sites, from links the page already has. ORCID, GitHub, GitLab, X, Bluesky,
 * Mastodon, LinkedIn, Facebook, Instagram, YouTube, Vimeo, ResearchGate, Google Scholar, feeds, e-mail and telephone
 * get their icons; other links are shown as text only.
 *
 * @summary Links to a group's profiles, with the icon of the service and the page's own words.
 * @tagname rg-social-links
 *
 * @slot - Links, in a list or loose. `data-service` on a link names a service that its address does not reveal.
 *
 * @csspart link - One link.
 * @csspart icon - The icon of a service.
 * @csspart label - The words of a link.
 * @csspart failure - Message shown if `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent] - Colour of the links and icons; by default that of the page’s links.
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

  static override properties: PropertyDeclarations = {
    withoutLabels: { type: Boolean, attribute: 'without-labels', reflect: true },
    groupName: { attribute: 'group-name' },
  };

  /** Whether links with an icon are shown without their words, which remain their accessible names. Other links keep their words. */
  declare withoutLabels: boolean;

  /** Name of the group, such as `Relasjonell velferd`; added for screen readers to links whose words only name the service. */
  declare groupName: string | undefined;

  constructor() {
    super();
    this.withoutLabels = false;
  }

  protected override importContent() {
    return import('./content/reader.js');
  }

  protected override viewOf(links: readonly Link[]) {
    if (!links.length) return nothing;
    return html`<ul role="list" aria-label=${this.strings.links}>
      ${this.rows(links, (link) => html`<li>${this.#link(link)}</li>`)}
    </ul>`;
  }

  #link(link: Link) {
    const { before, words, after } = linkName(link, this.strings.social, this.groupName);
    const foreign = foreignPage(this.language);
    const icon = ownValue(ICONS, link.service);
    const hidden = this.withoutLabels && icon;
    return html`<a
      part="link"
      href=${link.url}
      rel="me noopener"
      lang=${sourceOf(link)?.entry.getAttribute('lang') || foreign || nothing}
      >${icon ? iconTemplate(icon) : nothing}${hidden ? html`<span class="tip" aria-hidden="true" title=${before + words + after}></span>` : nothing}<span
        part="label"
        class=${hidden ? 'hidden' : nothing}
        >${spoken(before)}${words}${spoken(after)}</span
      ></a
    >`;
  }
}

const iconTemplate = ([size, path]: readonly [number, string]) =>
  html`<svg part="icon" viewBox="0 0 ${size} ${size}" aria-hidden="true">
    <path fill="currentColor" fill-rule="evenodd" d=${path} />
  </svg>`;

const spoken = (words: string) => (words ? html`<span class="spoken">${words}</span>` : nothing);

declare global {
  interface HTMLElementTagNameMap {
    'rg-social-links': RgSocialLinks;
  }
}
