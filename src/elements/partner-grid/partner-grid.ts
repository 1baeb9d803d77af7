import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import { pickText } from '../../records/pick-text.js';
import type { Partner } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import { linked } from '../base/phrases.js';
import { partnerGridStyles } from './partner-grid.styles.js';

/**
 * The organisations that a group works with: a wall of logos in which each has a name.
 *
 * @summary Partners' logos of one optical size, and names where there is no logo.
 * @tagname rg-partner-grid
 *
 * @slot - A `ul` with one partner in each item: a name, a link, an image with `alt`, or any of them together.
 *
 * @csspart partner - One partner.
 * @csspart logo - A logo.
 * @csspart name - A name that is set where there is no logo.
 * @csspart failure - The message that `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-line] - Colour of the line under names that are links; mixed from the text's colour by default.
 * @cssproperty [--rg-space=1em] - The unit of the space between partners.
 *
 * @example
 * <rg-partner-grid>
 *   <ul>
 *     <li><a href="https://www.nord.no"><img src="nord.svg" alt="Nord universitet" /></a></li>
 *     <li>Levanger kommune</li>
 *   </ul>
 * </rg-partner-grid>
 */
export class RgPartnerGrid extends ContentElement<Partner> {
  static override styles: CSSResultGroup = partnerGridStyles;

  /** Logos that could not be loaded: their partners are shown by name. */
  readonly #broken = new Set<string>();

  protected override importReader() {
    return import('./reader.js');
  }

  protected override view(partners: readonly Partner[]) {
    if (!partners.length) return nothing;
    return html`<div class="wall">
      <ul role="list">
        ${partners.map((partner) => html`<li id=${partner.id} part="partner">${this.#partner(partner)}</li>`)}
      </ul>
    </div>`;
  }

  #partner(partner: Partner) {
    const name = pickText(partner.name, this.language);
    const { logo } = partner;
    const shown =
      logo && !this.#broken.has(logo.src) ? this.#logo(name, logo) : html`<span part="name">${name}</span>`;
    return partner.url ? linked(partner.url, shown) : html`<span class="cell">${shown}</span>`;
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
      @load=${this.#measure}
      @error=${() => this.#nameInstead(src)}
    />`;
    return dark
      ? html`<picture
          ><source media="(prefers-color-scheme: dark)" srcset=${dark} />
          ${image}</picture
        >`
      : image;
  }

  /** The row is as high as any logo in it may be, so that a logo that tells its size late moves nothing. */
  readonly #measure = ({ target }: Event) => {
    const image = target as HTMLImageElement;
    if (image.naturalWidth && image.naturalHeight)
      image.style.setProperty('--_ratio', String(image.naturalWidth / image.naturalHeight));
  };

  #nameInstead(src: string) {
    this.#broken.add(src);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-partner-grid': RgPartnerGrid;
  }
}
