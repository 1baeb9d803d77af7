import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { profileNodes } from '../../readers/profile/nodes.js';
import type { ProfileNodes } from '../../readers/profile/nodes.js';
import type { GroupProfile } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import { groupHeaderStyles } from './group-header.styles.js';
import type * as support from './content/index.js';

/**
 * The header of a research group's page. It keeps the page's own heading and paragraphs, and styles them.
 *
 * @summary A group's name, with its kind above, and its purpose and leader below.
 * @tagname rg-group-header
 *
 * @slot - A heading with the group's name; above it a line with the kind of group, and one with a link to the unit it belongs to; below it paragraphs on its purpose, "Leder: …", a link with `hreflang` to the page in another language, "Sist gjennomgått …" with a `time`; a picture anywhere.
 *
 * @csspart header - The whole header.
 * @csspart kind - The line above the name.
 * @csspart name - The name, if it is not a heading of the page.
 * @csspart purpose - The group's purpose.
 * @csspart meta - Leader, other languages and the date of the last review.
 * @csspart picture - The picture.
 * @csspart failure - Message shown if `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent] - Colour of links; by default that of the page’s links.
 * @cssproperty [--rg-muted] - Colour of kind and meta; by default mixed from the text's colour.
 * @cssproperty [--rg-space=1em] - Unit of the space between the parts.
 *
 * @example
 * <rg-group-header>
 *   <p>Forskningsgruppe</p>
 *   <h1>Relasjonell velferd og livskvalitet</h1>
 *   <p>Vi forsker på hva som gjør hverdagsliv verdige.</p>
 * </rg-group-header>
 */
export class RgGroupHeader extends ContentElement<GroupProfile, typeof support> {
  static override styles: CSSResultGroup = groupHeaderStyles;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    headingId: { attribute: 'for' },
    record: { attribute: false, noAccessor: true },
  };

  /** Level of the name's heading if the record is set by a script; a heading of the page keeps its own level. Default: one below the nearest heading before the element, else 2. */
  declare headingLevel: number | undefined;

  /** Id of the heading with the group's name, if it is elsewhere on the page; the header then omits the name. */
  declare headingId: string | undefined;

  /** The profile shown. Setting it overrides the content; `null` goes back to the content. */
  get record(): GroupProfile | undefined {
    return this.records[0];
  }

  set record(record: object | null) {
    this.records = record && [record];
  }

  protected override get sample() {
    return undefined;
  }

  protected override importContent() {
    return import('./content/index.js');
  }

  protected override viewOf([profile]: readonly GroupProfile[]) {
    if (!profile) return nothing;
    const nodes = profileNodes(profile);
    return nodes
      ? this.#ownParts(nodes)
      : this.support!.recordHeader(profile, this, this.strings, this.language);
  }

  protected override updated() {
    super.updated();
    const nodes = this.record && profileNodes(this.record);
    if (nodes) for (const [name, parts] of Object.entries(this.#slots(nodes))) this.fill(name, parts);
  }

  /** The children for each slot: the parts themselves, or elements that contain them; each child is used once. */
  #slots({ heading, kind, parent, purpose, leader, alternates, reviewed, picture }: ProfileNodes) {
    const left = new Set(this.children);
    const take = (...parts: (Element | undefined)[]) => {
      const holders = this.support!.holdersOf(this, parts);
      return [...left].filter((child) => holders.has(child) && left.delete(child));
    };
    return {
      heading: take(heading),
      kind: take(kind, parent),
      purpose: take(...purpose),
      meta: take(leader, ...alternates, reviewed),
      picture: take(picture),
    };
  }

  /** Slots the page's own elements into the parts. */
  #ownParts(nodes: ProfileNodes) {
    const { picture, kind, purpose, meta } = this.#slots(nodes);
    return html`<header part="header">
      <div part="picture" ?hidden=${!picture.length}><slot class="picture"></slot></div>
      <div part="kind" ?hidden=${!kind.length}><slot class="kind"></slot></div>
      <slot class="heading"></slot>
      <div part="purpose" ?hidden=${!purpose.length}><slot class="purpose"></slot></div>
      <div part="meta" ?hidden=${!meta.length}><slot class="meta"></slot></div>
    </header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-group-header': RgGroupHeader;
  }
}
