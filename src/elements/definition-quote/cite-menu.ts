import { html, nothing } from 'lit';
import type { Strings } from '../../locales/index.js';
import type { Definition } from '../../records/types.js';
import { writeBibtex } from '../../writers/bibtex.js';
import { writeCslJson } from '../../writers/csl.js';
import { ET_AL } from '../../writers/names.js';
import { writeReference } from '../../writers/reference.js';
import { writeRis } from '../../writers/ris.js';
import { citationOf, yearIn } from './citation.js';

export { copy } from '../on-demand/hand-over.js';
export { citeMenuStyles } from './cite-menu.styles.js';

/** What has to be known beside a definition to cite it. */
export interface CitedFrom {
  strings: Strings;
  /** Language of the page. */
  lang: string;
  /** Address of the page. */
  page: string;
  /** The source in the page's own words, where they say more than the definition holds. */
  written: string | undefined;
}

/** How pages say that a source has more authors than they name. */
const AND_OTHERS = /(?<!\p{L})(?:et\.? ?al|m\. ?fl|mfl|med flere|u\. ?a|and others|og andre)(?!\p{L})/iu;

/** What there is to copy of a definition's source, with its name. */
export function formsOf(definition: Definition, from: CitedFrom): [string, string][] {
  const { strings, lang, page, written } = from;
  const { quotation: said } = strings;
  const hasOthers = AND_OTHERS.test(written ?? '');
  const cited = hasOthers ? { ...definition, authors: [...definition.authors, ET_AL] } : definition;
  const inText = written?.replace(/^[(\s—–]+|[)\s]+$/g, '') ?? citationOf(definition, strings, lang);
  // whoever is left out of "et al." has to stand in a list of references
  const reference = hasOthers
    ? undefined
    : writeReference(definition, { lang, page, year: yearIn(definition.year, said) });
  return [
    [said.inText, `(${inText})`],
    ...(reference ? [[said.reference, reference] as [string, string]] : []),
    ['BibTeX', writeBibtex(cited)],
    ['RIS', writeRis(cited)],
    ['CSL-JSON', writeCslJson(cited)],
    [said.link, `${page.split('#')[0]}#${encodeURIComponent(definition.id)}`],
  ];
}

/** What the menu shows after a press. */
export interface Copied {
  name: string;
  text: string;
  isCopied: boolean;
}

/** The menu under a source: one button a form; where the clipboard is closed, the text, selected. */
export function citeMenu(
  forms: readonly [string, string][],
  copied: Copied | undefined,
  { quotation: said }: Strings,
  choose: (name: string, text: string) => void,
  close: (event: KeyboardEvent) => void,
) {
  return html`<div part="citing" role="group" aria-label=${said.cite} @keydown=${close}>
    <span class="choices"
      >${forms.map(([name, text]) => html`<button @click=${() => choose(name, text)}>${name}</button> `)}</span
    >
    <span role="status"
      >${copied?.isCopied ? `${said.copied}: ${copied.name}` : copied ? said.copyByHand : ''}</span
    >
    ${
      copied && !copied.isCopied
        ? html`<textarea readonly aria-label=${copied.name} rows="3" .value=${copied.text}></textarea>`
        : nothing
    }
  </div>`;
}
