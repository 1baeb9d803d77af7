import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { ask } from '../../readers/page/tree.js';
import type { Definition } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import type { Sample } from '../base/content/page-look.js';
import { editions, haveParts, names, pairsOfMarks, several } from './parts.js';
import { definitionQuoteStyles } from './definition-quote.styles.js';
import type * as support from './content/index.js';
import type { Place } from './content/places.js';
import { own } from '../base/page-language.js';

/** Length in characters above which a quotation is not enlarged: about 45 words. */
const LONG = 300;

/**
 * A quoted definition with its source.
 *
 * @summary A quoted definition with term and source, around the page's own blockquote.
 * @tagname rg-definition-quote
 *
 * @slot - A `blockquote` and, after it, a paragraph such as "(Ness & Heimburg, 2020, s. 36)". The quotation is shown as it is. Several may have other content between them, and a `dl` may be a glossary.
 *
 * @csspart figure - The quotation with its term and source.
 * @csspart term - The defined term, above the quotation.
 * @csspart quotation - The quotation, if it is not a blockquote of the page.
 * @csspart source - The source, below the quotation.
 * @csspart switches - The row of buttons above the quotation, if there are several languages or versions.
 * @csspart switch - The buttons for a language, or for a version.
 * @csspart change - The button that shows the changes since the previous version.
 * @csspart changes - The quotation with its changes marked.
 * @csspart cite - The button beside the source that opens the citation menu.
 * @csspart citing - The citation menu: citation, reference, BibTeX, RIS, CSL-JSON, link.
 * @csspart failure - Message shown if `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent] - Colour of links and of the line above a pull quote; by default that of the page’s links.
 * @cssproperty [--rg-muted] - Colour of term and source; by default mixed from the text's colour.
 * @cssproperty [--rg-quote-size=1.25em] - Size of the quotation's text.
 * @cssproperty [--rg-quote-font=inherit] - Typeface of the quotation.
 * @cssproperty [--rg-control-background=transparent] - Background of fields and buttons.
 * @cssproperty [--rg-control-line] - Border of fields and buttons, a value for `border`; by default a line mixed from the text's colour.
 * @cssproperty [--rg-control-radius] - Corner radius of fields and buttons.
 *
 * @example
 * <rg-definition-quote term="Relasjonell velferd">
 *   <blockquote>«Relasjonell velferd innebærer at velferd er en verdi som mennesker skaper sammen …»</blockquote>
 *   <p>(Ness & Heimburg, 2020, s. 36)</p>
 * </rg-definition-quote>
 */
export class RgDefinitionQuote extends ContentElement<Definition, typeof support> {
  static override styles: CSSResultGroup = definitionQuoteStyles;

  static override properties: PropertyDeclarations = {
    term: {},
    authors: {},
    year: {},
    locator: {},
    href: {},
    doi: {},
    sourceTitle: { attribute: 'source-title' },
    variant: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
  };

  /** The defined term. */
  declare term: string | undefined;

  /** Authors of the source, separated by semicolons: `Ness; Heimburg`, or `Ness, Ottar; Heimburg, Dina`, so that a full reference includes initials. */
  declare authors: string | undefined;

  /** Year of the source, or `in press`. */
  declare year: string | undefined;

  /** Page or pages in the source, without a label: `36`, `162–163`. */
  declare locator: string | undefined;

  /** URL of the source. */
  declare href: string | undefined;

  /** DOI of the source, with or without `https://doi.org/`. */
  declare doi: string | undefined;

  /** Title of the source. */
  declare sourceTitle: string | undefined;

  /**
   * Appearance: `plain`, `pull` (larger, between hairlines) or `card` (in a frame).
   *
   * @default plain
   */
  declare variant: 'plain' | 'pull' | 'card' | undefined;

  /** Whether to describe the definition to search engines, as schema.org's `Quotation` and `DefinedTerm`, in a script in the page's head. */
  declare structuredData: boolean;

  readonly #slots = new WeakMap<Element, HTMLSlotElement>();

  constructor() {
    super();
    this.structuredData = false;
  }

  /** Only the font family, since a page's quotations are often larger and greyer than the text around them. */
  protected override get sample(): Sample {
    return { nodes: 'blockquote p, blockquote', takes: ['font-family'] };
  }

  protected override importContent() {
    return import('./content/index.js');
  }

  /** Waits for the choice of editions, so that only one edition is visible from the first render on. */
  protected override get parts() {
    const { records } = this;
    const isSeveral =
      (records.length > 1 || this.querySelector('blockquote ~ blockquote')) && !this.keepsHeadings;
    // the page's own quotations have their marks
    const isDrawn = isSeveral || !records.every((record) => this.support?.placeOf(record));
    return [
      ...(isSeveral ? [editions] : []),
      ...(isDrawn ? [pairsOfMarks] : []),
      ...(haveParts(records) ? [names] : []),
    ];
  }

  /** Texts of the page between quotations stay there. */
  protected override get keepsHeadings() {
    const { module } = several;
    const { records } = this;
    if (!module || records.length < 2 || records !== this.content.records) return false;
    const { content } = this;
    return content.split ? this.areUnderTopics(() => false) : module.haveTextsBetween(this, content);
  }

  protected override viewOf(definitions: readonly Definition[]) {
    const { topics } = this;
    const isApart = topics || this.records.some((record) => this.support!.placeOf(record)?.isLeft);
    this.#editions = isApart ? undefined : this.support!.quotePartsOf(this);
    const figures = (shown: readonly Definition[]) =>
      this.rows(
        shown.filter((definition) => !this.support!.placeOf(definition)?.isLeft),
        (definition) => this.#figure(definition),
      );
    if (topics)
      return topics
        .groupByList(this, definitions)
        .map((group) => html`${topics.topicSlot(group)}${figures(group.records)}`);
    return html`${this.#editions?.above() ?? nothing}${figures(definitions)}`;
  }

  /** The choice of editions, except among other content; set before figures are drawn. */
  #editions?: ReturnType<typeof support.quotePartsOf>;

  #setStates(drawn: readonly string[]) {
    const { states } = this.internals;
    for (const state of ['unmarked', 'apart', 'several'])
      if (drawn.includes(state)) states.add(state);
      else states.delete(state);
  }

  protected override updated() {
    const { records, support } = this;
    const drawn = support!.statesOf(records);
    // copies have the look of the page's nodes; otherwise the engine need not style them before the view is complete
    const isCopied = drawn.includes('several');
    if (isCopied) this.#setStates(drawn);
    super.updated();
    if (!isCopied) this.#setStates(drawn);
    // a child that has been moved out and back is no longer in a slot
    for (const definition of records) {
      const { quotation, source } = support!.placeOf(definition) ?? {};
      for (const child of [quotation, source])
        if (child && ask(child, 'assignedSlot') !== this.#slots.get(child))
          this.#slots.get(child)?.assign(child);
    }
  }

  /**
   * The slot for a child. It is filled before it is inserted: in the tree, assigning to one slot slows down all others
   * in Chromium.
   */
  #slotFor(child: Element, name: string): HTMLSlotElement {
    let slot = this.#slots.get(child);
    if (!slot) this.#slots.set(child, (slot = this.ownerDocument.createElement('slot')));
    // not in test renders, which search for the entry that fails, while the child is in another slot
    if (this.isUpdatePending && !slot.isConnected) slot.assign(child);
    slot.className = name;
    return slot;
  }

  #figure(definition: Definition) {
    const place = this.support!.placeOf(definition);
    const copies = place?.copies;
    const term = (copies?.terms ? undefined : this.term) ?? definition.term;
    const terms = copies?.terms ?? (term ? [own(term, this.language)] : []);
    const parts = this.support!.quotePartsOf(this);
    const hidden = this.#editions?.hidden(definition) ?? nothing;
    const classes = [
      ...(definition.text.length > LONG ? ['long'] : []),
      ...(copies ? ['copied'] : []),
      ...(copies?.isGlossary ? ['glossary'] : []),
    ];
    return html`<figure
      part="figure"
      class=${classes.join(' ') || nothing}
      id=${definition.id}
      aria-label=${term || nothing}
      hidden=${hidden}
      aria-hidden=${hidden === nothing ? nothing : 'true'}
    >
      ${terms.map((name) => html`<p part="term"><dfn>${name}</dfn></p>`)}${this.#editions?.changed(definition) ?? this.#quotation(definition, place)}${this.#source(definition, place)}${parts.below(definition)}
    </figure>`;
  }

  /** Slots the page's own blockquote, if there is one, so that it is neither copied nor changed. */
  #quotation(definition: Definition, place: Place | undefined) {
    if (place?.copies) return place.copies.quotation;
    const slot = place && this.#slotFor(place.quotation, 'quotation');
    return slot && !place.bare ? slot : this.support!.quotePartsOf(this).blockquote(definition, slot);
  }

  /** The source: nothing if the quotation contains it, the page's text if it says more than a citation. */
  #source(definition: Definition, place: Place | undefined) {
    if (place?.within) return nothing;
    const { copies } = place ?? {};
    const source = place?.source
      ? this.#slotFor(place.source, 'source')
      : place?.written && copies?.source
        ? copies.source
        : this.support!.citedSource(definition, this.strings, this.language);
    return source && html`<figcaption part="source">${source}</figcaption>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-definition-quote': RgDefinitionQuote;
  }
}
