import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { safeAddress } from '../../records/addresses.js';
import { baseLanguage } from '../../records/pick-text.js';
import { innerOfQuotation } from '../../readers/quotation-marks.js';
import { sourceOf } from '../../readers/sources.js';
import { stringsFor } from '../../locales/index.js';
import type { Strings } from '../../locales/index.js';
import type { Definition } from '../../records/types.js';
import { adopt } from '../base/adopt.js';
import { nearestLanguage } from '../base/language.js';
import { extrasStyles } from './extras.styles.js';
import { nestedMarks, pairOf, quoted, typedPair } from './nested-quotations.js';
import type { Place } from './reader.js';

type Host = LitElement & {
  readonly records: readonly Definition[];
  variant: string | undefined;
};

let editionsModule: typeof import('./editions.js') | undefined;

/** Fetches what chooses between editions. */
export async function loadEditions() {
  editionsModule = await import('./editions.js');
}

/** What a quotation has beside its words and source, each fetched when it is first wanted. */
export class Extras implements ReactiveController {
  #menu: import('./cite-menu.js').CiteMenu | undefined;
  #editions: import('./editions.js').Editions | undefined;
  readonly #asked = new Set<string>();
  #cited: Definition | undefined;

  constructor(
    private readonly host: Host,
    private readonly placeOf: (definition: Definition) => Place | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const { host } = this;
    adopt(host.renderRoot, extrasStyles);
    if (host.variant && host.variant !== 'plain')
      this.#once('variant', async () => {
        adopt(host.renderRoot, (await import('./variants.styles.js')).variantStyles);
      });
    if (host.records.length > 1 && !editionsModule)
      this.#once('editions', async () => {
        await loadEditions();
        host.requestUpdate();
      });
    if (this.#marked().length)
      this.#once('marks', async () => {
        const { NestedMarks, nestedMarksStyles } = await import('./nested-marks.js');
        adopt(host.renderRoot, nestedMarksStyles);
        new NestedMarks(host, () => this.#marked());
      });
  }

  /** Above the quotation: the choice between its languages and versions. */
  above(): unknown {
    if (editionsModule && this.host.records.length > 1) this.#editions ??= this.#makeEditions(editionsModule);
    return this.#editions?.above(this.#language, this.#strings) ?? nothing;
  }

  /** Whether an edition waits for its turn: found by a search of the page all the same. */
  hidden(definition: Definition): unknown {
    return this.#editions?.waits(definition, this.#language) ? 'until-found' : nothing;
  }

  /** The quotation with what was changed since the version before, in place of its words. */
  changed(definition: Definition): unknown {
    return this.#editions?.changed(definition, this.#language, this.#strings);
  }

  /** On the line of the source, or under a quotation that says it itself, the button that cites it; under that, what there is to copy. */
  below(definition: Definition): unknown {
    if (!definition.authors.length) return nothing;
    const isOpen = this.#cited === definition;
    return html`<button part="cite" aria-expanded=${isOpen} @click=${() => this.#toggleMenu(definition)}>
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
    return nearestLanguage(this.host);
  }

  get #strings(): Strings {
    return stringsFor(this.#language) ?? stringsFor('en')!;
  }

  readonly #languageOf = (definition: Definition): string => {
    const entry = sourceOf(definition)?.entry;
    return baseLanguage(definition.lang ?? (entry ? nearestLanguage(entry) : this.#language));
  };

  /** A quotation's words in their marks: those that the author typed, else those of its language. */
  quoted(definition: Definition): string {
    const { text, marked } = innerOfQuotation(definition.text);
    const isUnmarked = !marked && this.placeOf(definition)?.unmarked;
    const typed = isUnmarked ? undefined : typedPair(marked ? definition.text : definition.original);
    return quoted(text, typed ?? pairOf(this.#languageOf(definition)));
  }

  /** A blockquote for a quotation that stands in none: around the page's own words, or around those of a script. */
  blockquote(definition: Definition, slot: unknown): unknown {
    return html`<blockquote
      part="quotation"
      lang=${definition.lang ?? nothing}
      cite=${safeAddress(definition.url) ?? nothing}
    >
      ${slot ?? html`<p>${this.quoted(definition)}</p>`}
    </blockquote>`;
  }

  #makeEditions({ Editions, editionsStyles }: NonNullable<typeof editionsModule>) {
    adopt(this.host.renderRoot, editionsStyles);
    return new Editions(this.host, this.#languageOf, (definition) => this.quoted(definition));
  }

  /** The quotations in which marks have to be shown as others. */
  #marked() {
    return this.host.records.flatMap((definition) => {
      const text = sourceOf(definition)?.text;
      if (!text) return [];
      const outer = this.placeOf(definition)?.unmarked ? pairOf(this.#languageOf(definition)) : undefined;
      const marks = nestedMarks(text.text, outer);
      return marks.length ? [{ text, marks }] : [];
    });
  }

  #toggleMenu(definition: Definition) {
    this.#cited = this.#cited === definition ? undefined : definition;
    this.#menu?.forget();
    this.#once('menu', async () => {
      const { CiteMenu, citeMenuStyles } = await import('./cite-menu.js');
      this.#menu = new CiteMenu(this.host, () => this.#toggleMenu(this.#cited!));
      adopt(this.host.renderRoot, citeMenuStyles);
      this.host.requestUpdate();
    });
    this.host.requestUpdate();
  }

  #once(what: string, run: () => Promise<void>) {
    if (this.#asked.has(what)) return;
    this.#asked.add(what);
    void run();
  }
}
