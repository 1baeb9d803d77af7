import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Strings } from '../../../locales/index.js';
import type { Definition } from '../../../records/types.js';
import { writeBibtex } from '../../../writers/bibtex.js';
import { writeCslJson } from '../../../writers/csl.js';
import { ET_AL } from '../../../writers/names.js';
import { writeReference } from '../../../writers/reference.js';
import { writeRis } from '../../../writers/ris.js';
import { copy } from '../../base/later/download.js';
import { citationOf, yearIn } from '../content/citation.js';

export { citeMenuStyles } from './cite-menu.styles.js';

/** Context of a citation. */
interface CitedFrom {
  strings: Strings;
  /** Language of the page. */
  lang: string;
  /** URL of the page. */
  page: string;
  /** The source in the page's own words, if they contain more than the record. */
  written: string | undefined;
}

/** Phrases for omitted authors, such as "et al.". */
const AND_OTHERS = /(?<!\p{L})(?:et\.? ?al|m\. ?fl|mfl|med flere|u\. ?a|and others|og andre)(?!\p{L})/iu;

/** Forms of the citation that can be copied, as `[name, text]`. */
function formsOf(definition: Definition, from: CitedFrom): [string, string][] {
  const { strings, lang, page, written } = from;
  const { quotation: texts } = strings;
  const hasOthers = AND_OTHERS.test(written ?? '');
  const cited = hasOthers ? { ...definition, authors: [...definition.authors, ET_AL] } : definition;
  const inText = written?.replace(/^[(\s—–]+|[)\s]+$/g, '') ?? citationOf(definition, strings, lang);
  // a full reference must name the authors that "et al." omits
  const reference = hasOthers
    ? undefined
    : writeReference(definition, { lang, page, year: yearIn(definition.year, texts) });
  return [
    [texts.inText, `(${inText})`],
    ...(reference ? [[texts.reference, reference] as [string, string]] : []),
    ['BibTeX', writeBibtex(cited)],
    ['RIS', writeRis(cited)],
    ['CSL-JSON', writeCslJson(cited)],
    [texts.link, `${page.split('#')[0]}#${encodeURIComponent(definition.id)}`],
  ];
}

/**
 * The menu below a source: a button for each form; if the clipboard is not available, also the text to copy by hand.
 */
export class CiteMenu {
  /** The last chosen form. */
  #copied: { name: string; shownName: string; text: string; isCopied: boolean } | undefined;

  /** @param close - Closes the menu. */
  constructor(
    private readonly host: LitElement,
    private readonly close: () => void,
  ) {}

  forget() {
    this.#copied = undefined;
  }

  view(definition: Definition, from: CitedFrom) {
    const { quotation: texts } = from.strings;
    const copied = this.#copied;
    return html`<div part="citing" role="group" aria-label=${texts.cite} @keydown=${this.#press}>
      <span class="choices"
        >${formsOf(definition, from).map(([name, text]) => html`<button @click=${() => this.#choose(name, text, texts)}>${name}</button> `)}</span
      >
      <span role="status"
        >${copied?.isCopied ? `${texts.copied}: ${copied.shownName}` : copied ? html`<bdi>${from.strings.copyByHand}</bdi>` : ''}</span
      >
      ${
        copied && !copied.isCopied
          ? html`<textarea readonly aria-label=${copied.name} rows="3" .value=${copied.text}></textarea>`
          : nothing
      }
    </div>`;
  }

  async #choose(name: string, text: string, texts: Strings['quotation']) {
    // names of formats keep their capitals
    const isWord = [texts.inText, texts.reference, texts.link].includes(name);
    const shownName = isWord ? name.toLowerCase() : name;
    this.#copied = { name, shownName, text, isCopied: await copy(text) };
    this.host.requestUpdate();
    await this.host.updateComplete;
    const area = this.host.renderRoot.querySelector('textarea');
    area?.focus();
    area?.select();
  }

  readonly #press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    this.host.renderRoot.querySelector<HTMLElement>('[part="cite"][aria-expanded="true"]')?.focus();
    this.close();
  };
}
