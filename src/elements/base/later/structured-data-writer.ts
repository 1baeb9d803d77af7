import { html, render } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Citable } from '../../../writers/kinds.js';
import { citableJsonLd } from '../../../writers/json-ld/citable.js';
import { nearestLanguage } from '../language.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly Citable[];
  structuredData: boolean;
}

/**
 * Describes an element's records to search engines in the vocabulary of schema.org. The JSON-LD is put in a script in
 * the page's head, so that the author's markup stays unchanged. It is data, and does not run.
 */
export class StructuredData implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #jsonLd = '';

  constructor(private readonly host: Host) {
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated() {
    const { records, structuredData, isConnected, ownerDocument } = this.host;
    if (!structuredData || !records.length || !isConnected) return this.hostDisconnected();
    const page = ownerDocument.baseURI;
    const jsonLd = citableJsonLd(records, { lang: nearestLanguage(this.host), page: page.split('#')[0]! });
    if (jsonLd === this.#jsonLd && this.#script?.isConnected) return;
    this.hostDisconnected();
    this.#jsonLd = jsonLd;
    this.#script = emptyScript();
    this.#script.append(jsonLd);
    ownerDocument.head.append(this.#script);
  }

  hostDisconnected() {
    this.#script?.remove();
    this.#script = undefined;
  }
}

/**
 * An empty data script, cloned from a template. Scripts from templates count as already started: they never run, and
 * Trusted Types do not restrict their text.
 */
function emptyScript(): HTMLScriptElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  return fragment.querySelector('script')!;
}
