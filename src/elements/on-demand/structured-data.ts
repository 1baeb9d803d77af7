import { html, render } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Citable } from '../../writers/kinds.js';
import { writeJsonLd } from '../../writers/json-ld.js';
import { nearestLanguage } from '../base/language.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly Citable[];
  structuredData: boolean;
}

/**
 * Tells search engines what an element shows, as schema.org has it: in a script of the page's head, so
 * that the author's own markup stays as it is. Such a script is data and runs nothing.
 */
export class StructuredData implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #said = '';

  constructor(private readonly host: Host) {
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated() {
    const { records, structuredData, isConnected, ownerDocument } = this.host;
    if (!structuredData || !records.length || !isConnected) return this.hostDisconnected();
    const page = ownerDocument.baseURI;
    const said = writeJsonLd(records, { lang: nearestLanguage(this.host), page: page.split('#')[0]! });
    if (said === this.#said && this.#script?.isConnected) return;
    this.hostDisconnected();
    this.#said = said;
    this.#script = emptyScript();
    this.#script.append(said);
    ownerDocument.head.append(this.#script);
  }

  hostDisconnected() {
    this.#script?.remove();
    this.#script = undefined;
  }
}

/**
 * A script of data without its data. Out of a template, since scripts from there count as already run:
 * Trusted Types do not mind what text is put into such a one, nor is it ever run.
 */
function emptyScript(): HTMLScriptElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  return fragment.querySelector('script')!;
}
