import { html, nothing } from 'lit';
import { doiAddress, safeAddress } from '../../records/addresses.js';
import type { Strings } from '../../locales/index.js';
import type { Definition } from '../../records/types.js';
import { writeBibtex } from '../../writers/bibtex.js';
import { writeCslJson } from '../../writers/csl.js';
import { writeRis } from '../../writers/ris.js';
import { citationOf, namesOf, yearIn } from './citation.js';

export { citeMenuStyles } from './cite-menu.styles.js';

/** What there is to copy of a definition's source, with its name. */
export function formsOf(definition: Definition, strings: Strings, page: string): [string, string][] {
  const { quotation: said } = strings;
  const reference = referenceOf(definition, strings);
  return [
    [said.inText, `(${citationOf(definition, strings)})`],
    ...(reference ? [[said.reference, reference] as [string, string]] : []),
    ['BibTeX', writeBibtex(definition)],
    ['RIS', writeRis(definition)],
    ['CSL-JSON', writeCslJson(definition)],
    [said.link, `${page.split('#')[0]}#${encodeURIComponent(definition.id)}`],
  ];
}

/** The whole reference, where the title is known: Ness & Heimburg (2020). Title. https://doi.org/… (after APA 7). */
function referenceOf({ authors, year, sourceTitle, doi, url }: Definition, { quotation: said }: Strings) {
  if (!sourceTitle) return undefined;
  const address = (doi && doiAddress(doi)) ?? safeAddress(url);
  const written = yearIn(year, said);
  return [`${namesOf(authors)}${written ? ` (${written})` : ''}.`.trim(), `${sourceTitle}.`, address]
    .filter(Boolean)
    .join(' ');
}

/** Copies a text; says whether the browser let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
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
