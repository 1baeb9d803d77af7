import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { doiAddress, safeAddress } from '../../records/addresses.js';
import { definitionNodes } from '../../readers/definition-nodes.js';
import type { DefinitionNodes } from '../../readers/definition-nodes.js';
import type { Definition } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import type { Content } from '../base/content-element.js';
import { citationOf, saysAll } from './citation.js';
import { definitionQuoteStyles } from './definition-quote.styles.js';
import { adoptMarks } from './quotation-marks.styles.js';

/**
 * A definition that is quoted, with its source.
 *
 * @summary A quoted definition with its term and source, around the blockquote the page already has.
 * @tagname rg-definition-quote
 *
 * @slot - A `blockquote` and, after it, a paragraph such as "(Ness & Heimburg, 2020, s. 36)". The quotation is shown as it is.
 *
 * @csspart figure - The quotation with its term and source.
 * @csspart term - The defined term, above the quotation.
 * @csspart quotation - The quotation, where it does not come from a blockquote of the page.
 * @csspart source - The source, below the quotation.
 * @csspart failure - The message that `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent=currentColor] - Colour of the hanging quotation mark and of links.
 * @cssproperty [--rg-muted] - Colour of term and source; mixed from the text's colour by default.
 * @cssproperty [--rg-quote-size=1.25em] - Size of the quotation's text.
 *
 * @example
 * <rg-definition-quote term="Relasjonell velferd">
 *   <blockquote>«Relasjonell velferd innebærer at velferd er en verdi som mennesker skaper sammen …»</blockquote>
 *   <p>(Ness & Heimburg, 2020, s. 36)</p>
 * </rg-definition-quote>
 */
export class RgDefinitionQuote extends ContentElement<Definition> {
  static override styles: CSSResultGroup = definitionQuoteStyles;

  static override properties: PropertyDeclarations = {
    term: {},
    authors: {},
    year: {},
    locator: {},
    href: {},
    doi: {},
    sourceTitle: { attribute: 'source-title' },
  };

  /** The term that is defined. */
  declare term: string | undefined;

  /** Who is cited, family names with semicolons between them: `Ness; Heimburg`. */
  declare authors: string | undefined;

  /** Year of the source, or `in press`. */
  declare year: string | undefined;

  /** Page or pages in the source, without a label: `36`, `162–163`. */
  declare locator: string | undefined;

  /** Address of the source. */
  declare href: string | undefined;

  /** DOI of the source, with or without its resolver's address. */
  declare doi: string | undefined;

  /** Title of the source. */
  declare sourceTitle: string | undefined;

  readonly #internals = this.attachInternals();

  protected readonly expected = 'a <blockquote>';

  protected override importReader() {
    return import('../../readers/definitions.js').then(
      ({ readDefinitions: read, acceptDefinition: accept }) => ({ read, accept }),
    );
  }

  protected override read(): Content<Definition> {
    const records = this.readRecords(this);
    const used = new Set<Node>();
    for (const record of records) {
      const { quotation, attribution } = definitionNodes(record)!;
      used.add(this.#childWith(quotation));
      Object.assign(record, this.#explicit());
      const said =
        attribution?.parentElement === this &&
        saysAll(attribution.textContent, citationOf(record, this.strings));
      if (said || (attribution && !this.#isExplicit)) used.add(this.#childWith(attribution!));
      if (!record.authors.length && !record.year && !attribution)
        this.warn({
          what: 'The quotation has no source that can be read.',
          fix: 'Put "(Name, year, p. 1)" in a paragraph after the <blockquote>, or set authors and year.',
          node: quotation,
        });
    }
    return { records, used };
  }

  protected override view(definitions: readonly Definition[]) {
    return definitions.map((definition, i) => this.#figure(definition, i));
  }

  protected override updated() {
    super.updated();
    adoptMarks(this);
    this.records.forEach((definition, i) => {
      const nodes = definitionNodes(definition);
      if (!nodes) return;
      this.fill(`quotation-${i}`, [this.#childWith(nodes.quotation) as Element]);
      if (nodes.attribution) this.fill(`source-${i}`, [nodes.attribution]);
    });
    const unmarked = this.records.some((definition) => definitionNodes(definition)?.marked === false);
    this.#internals.states[unmarked ? 'add' : 'delete']('unmarked');
  }

  #figure(definition: Definition, i: number) {
    const nodes = definitionNodes(definition);
    const term = this.term ?? definition.term;
    return html`<figure part="figure" id=${definition.id}>
      ${term ? html`<p part="term"><dfn>${term}</dfn></p>` : nothing}${this.#quotation(definition, nodes, i)}${this.#source(definition, nodes, i)}
    </figure>`;
  }

  /** The page's own blockquote where there is one: slotted, so that nothing of it is copied or changed. */
  #quotation(definition: Definition, nodes: DefinitionNodes | undefined, i: number) {
    const slot = html`<slot class="quotation-${i}"></slot>`;
    if (nodes?.quotation.localName === 'blockquote') return slot;
    return html`<blockquote
      part="quotation"
      lang=${definition.lang ?? nothing}
      cite=${safeAddress(definition.url) ?? nothing}
    >
      ${nodes ? slot : html`<p>${definition.text}</p>`}
    </blockquote>`;
  }

  /** The source, unless the quotation itself says it; as the page wrote it where our words would say less. */
  #source(definition: Definition, nodes: DefinitionNodes | undefined, i: number) {
    const { sourceTitle } = definition;
    const citation = citationOf(definition, this.strings);
    if (nodes && !this.#isExplicit) {
      const { attribution } = nodes;
      if (attribution?.parentElement !== this) return nothing;
      if (!saysAll(attribution.textContent, citation))
        return html`<figcaption part="source"><slot class="source-${i}"></slot></figcaption>`;
    }
    if (!citation && !sourceTitle) return nothing;
    const title = sourceTitle ? html`<cite>${sourceTitle}</cite>` : nothing;
    const url = definition.doi ? doiAddress(definition.doi) : safeAddress(definition.url);
    const said = html`${citation}${citation && sourceTitle ? '. ' : nothing}${title}`;
    return html`<figcaption part="source">${url ? html`<a href=${url}>${said}</a>` : said}</figcaption>`;
  }

  get #isExplicit() {
    return Object.keys(this.#explicit()).length > 0;
  }

  /** What the attributes say of the source: it wins over what the page's text says. */
  #explicit(): Partial<Definition> {
    const given: Partial<Definition> = {};
    const authors = this.authors
      ?.split(';')
      .map((name) => name.trim())
      .filter(Boolean);
    if (authors?.length) given.authors = authors;
    if (this.year) given.year = this.year;
    if (this.locator) given.locator = this.locator;
    const url = safeAddress(this.href);
    if (url) given.url = url;
    else if (this.href)
      this.warn({
        what: `href="${this.href}" is not linked.`,
        fix: 'Use an address that begins with https:// or /.',
      });
    if (this.doi) given.doi = this.doi;
    if (this.sourceTitle) given.sourceTitle = this.sourceTitle;
    return given;
  }

  /** The child of the element that holds a node: only children can be slotted. */
  #childWith(node: Node): Node {
    let child = node;
    while (child.parentNode && child.parentNode !== this) child = child.parentNode;
    return child;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-definition-quote': RgDefinitionQuote;
  }
}
