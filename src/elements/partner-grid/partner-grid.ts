import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { Lazy } from '../../lazy.js';
import { pickText } from '../../records/pick-text.js';
import type { Partner } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import { foreignPage } from '../base/page-language.js';
import { linked } from '../base/phrases.js';
import { details } from './parts.js';
import { partnerGridStyles } from './partner-grid.styles.js';
import type * as support from './content/index.js';

/** Balancing of logo sizes. */
const balance = new Lazy(() => import('./later/balance.js'));

/** Copies of inline SVG logos. */
const drawings = new Lazy(() => import('./later/inline-logo.js'));

/**
 * The organisations a group works with: a wall of logos of equal optical size, with names.
 *
 * @summary Partners' logos in equal optical size; partners without a logo are shown by name.
 * @tagname rg-partner-grid
 *
 * @slot - A `ul` with one partner in each item: a name, a link, an image with `alt`, or a combination. `data-kind`, `data-grant`, `data-programme`, `data-ror`, `data-country` and `data-logo-dark` on an item add facts. If there are several lists, the heading above each names the kind of its partners.
 *
 * @csspart group - The partners of one kind, with their heading.
 * @csspart group-heading - The heading of a kind.
 * @csspart partner - One partner.
 * @csspart logo - A logo.
 * @csspart name - A name, below a logo or in place of one.
 * @csspart facts - The programme and the grant number of a funder, and text that the page has below a name.
 * @csspart failure - Message shown if `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-muted] - Colour of programme and grant; by default mixed from the text's colour.
 * @cssproperty [--rg-line] - Underline colour of linked names; by default mixed from the text's colour.
 * @cssproperty [--rg-space=1em] - Unit of the space between partners.
 * @cssproperty [--rg-radius=3px] - Corner radius of the background behind a logo that would be invisible on the page.
 *
 * @example
 * <rg-partner-grid>
 *   <ul>
 *     <li><a href="https://www.nord.no"><img src="nord.svg" alt="Nord universitet" /></a></li>
 *     <li>Levanger kommune</li>
 *   </ul>
 * </rg-partner-grid>
 */
export class RgPartnerGrid extends ContentElement<Partner, typeof support> {
  static override styles: CSSResultGroup = partnerGridStyles;

  static override properties: PropertyDeclarations = {
    groupBy: { attribute: 'group-by' },
    headingLevel: { attribute: 'heading-level', type: Number },
    showNames: { attribute: 'show-names', type: Boolean },
    balance: { reflect: true },
    monochrome: { type: Boolean, reflect: true },
  };

  /** Grouping of the partners: `kind` or `none`. Default: by kind if there are at least two kinds, else none. */
  declare groupBy: 'kind' | 'none' | undefined;

  /** Level of the heading above the element; group headings are one level below. Default: the level of the nearest heading before it. */
  declare headingLevel: number | undefined;

  /** Whether names are shown below logos as well. Text that the page has next to a logo is always shown. */
  declare showNames: boolean;

  /** Balancing of logo sizes. By default, logos are scaled by their visible ink; with `none`, each logo fills its space. */
  declare balance: 'none' | undefined;

  /** Whether logos are grey until hovered or focused. */
  declare monochrome: boolean;

  /** Sources of logos that failed to load; their partners are shown by name. */
  readonly #broken = new Set<string>();
  #balanced = false;

  constructor() {
    super();
    this.showNames = this.monochrome = false;
  }

  protected override importContent() {
    return import('./content/index.js');
  }

  protected override get parts(): readonly Lazy<unknown>[] {
    const isWanted =
      !!this.groupBy ||
      // checks the markup before it is read, to avoid a later layout shift
      !!this.querySelector('[data-kind],[data-grant],[data-programme],[data-logo-dark],ul~ul') ||
      this.records.some(
        (partner) =>
          partner.kind ??
          partner.grant ??
          partner.programme ??
          partner.logo?.dark ??
          this.support?.partnerNodes(partner)?.rest,
      );
    return [...(isWanted ? [details] : []), ...(this.querySelector('svg') ? [drawings] : [])];
  }

  /** Headings directly above lists are group headings. */
  protected override get keepsHeadings() {
    const { groupBy, support } = this;
    return !groupBy && !!support && this.areUnderTopics(support.isDirectlyAbove);
  }

  protected override viewOf(partners: readonly Partner[]) {
    if (!partners.length) return nothing;
    const { strings, language, topics } = this;
    if (topics)
      return topics
        .groupByList(this, partners)
        .map((group) => html`<div part="group">${topics.topicSlot(group)}${this.#wall(group.records)}</div>`);
    return details.module
      ? details.module.groupsOf(partners, this, {
          strings,
          language,
          wall: this.#wall,
        })
      : this.#wall(partners);
  }

  protected override updated() {
    super.updated();
    if (this.#balanced || !this.renderRoot.querySelector('.room img')) return;
    const part = this.want(balance);
    if (!part) return;
    this.#balanced = true;
    new part.Balance(this);
  }

  readonly #wall = (partners: readonly Partner[]) => {
    const foreign = foreignPage(this.language) ?? nothing;
    return html`<div
      class="wall ${partners.some((partner) => this.#hasLogo(partner)) ? '' : 'names'}"
      .style=${`--_count: ${partners.length}`}
    >
      <ul role="list">
        ${this.rows(partners, (partner) => html`<li id=${partner.id} part="partner" lang=${foreign}>${this.#partner(partner)}</li>`)}
      </ul>
    </div>`;
  };

  /** Whether space is reserved for a logo, even if it failed to load. */
  #hasLogo(partner: Partner): boolean {
    return !!(partner.logo ?? this.support?.partnerNodes(partner)?.drawing);
  }

  #partner(partner: Partner) {
    const { written, drawing } = this.support?.partnerNodes(partner) ?? {};
    const name = written ?? pickText(partner.name, this.language);
    const logo = partner.logo && !this.#broken.has(partner.logo.src) ? partner.logo : undefined;
    const named = this.showNames || !!written;
    const inlineLogo = drawing && drawings.module?.drawingOf(drawing, named ? '' : name);
    if (inlineLogo) drawings.module!.adoptLogoStyles(this.renderRoot);
    const nameText = html`<span part="name">${name}</span>`;
    const content = html`<span
        class="room"
        data-name=${logo ? name : nothing}
        data-words=${(logo ?? inlineLogo) ? nothing : name}
        >${logo ? this.#logo(named ? '' : name, logo) : (inlineLogo ?? nameText)}</span
      >${named && (logo ?? inlineLogo) ? nameText : nothing}${details.module?.factsOf(partner, this.strings, this.language)}`;
    return partner.url ? linked(partner.url, content) : html`<span class="cell">${content}</span>`;
  }

  #logo(name: string, { src, dark, width, height }: NonNullable<Partner['logo']>) {
    const image = html`<img
      part="logo"
      src=${src}
      alt=${name}
      width=${width ?? nothing}
      height=${height ?? nothing}
      .style=${width && height ? `--_ratio: ${width / height}` : ''}
      loading="lazy"
      decoding="async"
      @error=${() => this.#showName(src)}
    />`;
    return dark && details.module ? details.module.withDark(image, dark) : image;
  }

  #showName(src: string) {
    this.#broken.add(src);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-partner-grid': RgPartnerGrid;
  }
}
