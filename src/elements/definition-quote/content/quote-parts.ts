import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { safeAddress } from '../../../records/addresses.js';
import { baseLanguage } from '../../../records/pick-text.js';
import { innerOfQuotation } from '../../../readers/line/quotation-marks.js';
import { sourceOf } from '../../../readers/page/sources.js';
import type { Strings } from '../../../locales/index.js';
import type { Definition } from '../../../records/types.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { nearestLanguage } from '../../base/language.js';
import type { PartHost } from '../../base/part-element.js';
import { hangMarks } from './hanging-marks.js';
import { lightStyles } from './light.styles.js';
import { extrasStyles } from './quote-parts.styles.js';
import { citeMenu, editions, nestedMarks, pairsOfMarks, several, variants } from '../parts.js';
import { textOf } from './places.js';
import type { Place } from './places.js';
import { foreignPage } from '../../base/page-language.js';

export type QuoteHost = LitElement &
  PartHost & {
    readonly records: readonly Definition[];
    readonly language: string;
    readonly strings: Strings;
    variant: string | undefined;
  };

/** Additions to quotations (editions, variants, nested marks, citation menu), each loaded when first needed. */
export class QuoteParts implements ReactiveController {
  #menu: import('../later/cite-menu.js').CiteMenu | undefined;
  #editions: import('../later/editions.js').Editions | undefined;
  #hasNestedMarks = false;
  #cited: Definition | undefined;

  constructor(
    private readonly host: QuoteHost,
    private readonly placeOf: (definition: Definition) => Place | undefined,
  ) {
    host.addController(this);
    void host.ownerDocument.fonts.ready.then(() => host.isConnected && hangMarks(host));
  }

  hostUpdate() {
    const { host } = this;
    const part = editions.module;
    if (this.#editions || !part || host.records.length < 2) return;
    adoptStyles(host.renderRoot, part.editionsStyles);
    this.#editions = new part.Editions(host, this.#languageOf, (definition) => this.quoted(definition));
  }

  hostUpdated() {
    const { host } = this;
    adoptStyles(host.getRootNode(), lightStyles);
    adoptStyles(host.renderRoot, extrasStyles);
    if (several.module) adoptStyles(host.renderRoot, several.module.severalStyles);
    if (host.variant && host.variant !== 'plain') {
      const part = host.want(variants);
      if (part) adoptStyles(host.renderRoot, part.variantStyles);
    }
    // after all styles are adopted, since they affect the widths
    hangMarks(host);
    if (this.#hasNestedMarks || !this.#mayNest()) return;
    host.want(pairsOfMarks);
    const part = host.want(nestedMarks);
    if (!part || !this.#marked().length) return;
    this.#hasNestedMarks = true;
    adoptStyles(host.renderRoot, part.nestedMarksStyles);
    new part.NestedMarks(host, () => this.#marked());
  }

  /** Choice of language and version, above the quotation. */
  above(): unknown {
    return this.#editions?.above(this.#language, this.#strings) ?? nothing;
  }

  /** Value of an edition's `hidden` attribute; find-in-page still searches hidden editions. */
  hidden(definition: Definition): unknown {
    return this.#editions?.waits(definition, this.#language) ? 'until-found' : nothing;
  }

  /** The quotation with its changes since the previous version, in place of its plain text. */
  changed(definition: Definition): unknown {
    return this.#editions?.changed(definition, this.#language, this.#strings);
  }

  /**
   * The button that opens the citation menu, on the line of the source or below a quotation that contains it, and the
   * open menu.
   */
  below(definition: Definition): unknown {
    if (!definition.authors.length) return nothing;
    const isOpen = this.#cited === definition;
    return html`<button
        part="cite"
        aria-expanded=${isOpen}
        @keydown=${(event: KeyboardEvent) => isOpen && event.key === 'Escape' && void this.#toggleMenu(definition)}
        @click=${() => void this.#toggleMenu(definition)}
      >
        ${this.#strings.quotation.cite}</button
      >${isOpen ? this.#citing(definition) : nothing}`;
  }

  #citing(definition: Definition) {
    return this.#menu?.view(definition, {
      strings: this.#strings,
      lang: this.#language,
      page: this.host.ownerDocument.baseURI,
      written: this.placeOf(definition)?.written,
    });
  }

  get #language() {
    return this.host.language;
  }

  get #strings(): Strings {
    return this.host.strings;
  }

  readonly #languageOf = (definition: Definition): string => {
    const entry = sourceOf(definition)?.entry;
    return baseLanguage(definition.lang ?? (entry ? nearestLanguage(entry) : this.#language));
  };

  /**
   * A quotation's text in quotation marks: those typed by the author, otherwise those of its language. Without marks
   * until their part is loaded.
   */
  quoted(definition: Definition): string {
    const { text, marked } = innerOfQuotation(definition.text);
    const { module } = pairsOfMarks;
    if (!module) return text;
    const isUnmarked = !marked && this.placeOf(definition)?.unmarked;
    const typed = isUnmarked ? undefined : module.typedPair(marked ? definition.text : definition.original);
    return module.quoted(text, typed ?? module.pairOf(this.#languageOf(definition)));
  }

  /** A blockquote around the page's own text, or around that of a record. */
  blockquote(definition: Definition, slot: unknown): unknown {
    return html`<blockquote
      part="quotation"
      lang=${definition.lang ?? foreignPage(this.#language) ?? nothing}
      cite=${safeAddress(definition.url) ?? nothing}
    >
      ${slot ?? html`<p>${this.quoted(definition)}</p>`}
    </blockquote>`;
  }

  /** Whether a quotation contains marks besides those around it. */
  #mayNest(): boolean {
    return this.host.records.some((definition) => {
      const { length = 0 } = textOf(definition)?.text.match(/[«»“”„"]/g) ?? [];
      return length > (this.placeOf(definition)?.unmarked ? 1 : 3);
    });
  }

  /** Quotations with nested marks to replace. */
  #marked() {
    const { module } = pairsOfMarks;
    return this.host.records.flatMap((definition) => {
      const text = textOf(definition);
      if (!text || !module) return [];
      const isUnmarked = this.placeOf(definition)?.unmarked;
      const marks = module.nestedMarks(
        text.text,
        isUnmarked ? module.pairOf(this.#languageOf(definition)) : undefined,
      );
      return marks.length ? [{ text, marks }] : [];
    });
  }

  async #toggleMenu(definition: Definition) {
    this.#cited = this.#cited === definition ? undefined : definition;
    this.#menu?.forget();
    this.host.requestUpdate();
    if (this.#menu || !this.#cited) return;
    const part = await this.host.loadPart(citeMenu);
    // collapses the button, so that another try is possible
    if (!part) this.#cited = undefined;
    else {
      this.#menu ??= new part.CiteMenu(this.host, () => void this.#toggleMenu(this.#cited!));
      adoptStyles(this.host.renderRoot, part.citeMenuStyles);
    }
    this.host.requestUpdate();
  }
}
