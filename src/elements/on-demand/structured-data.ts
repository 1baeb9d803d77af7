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
 * that the author's own markup stays as it is. Such a script is data and runs nothing; its text comes as
 * a node, which neither a Content-Security-Policy nor Trusted Types minds.
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
    this.#script = ownerDocument.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(ownerDocument.createTextNode(said));
    ownerDocument.head.append(this.#script);
  }

  hostDisconnected() {
    this.#script?.remove();
    this.#script = undefined;
  }
}
