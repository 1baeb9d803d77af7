import type { LitElement, ReactiveController } from 'lit';
import { Lazy } from '../../../lazy.js';
import type { Citable } from '../../../writers/kinds.js';
import type { PartHost } from '../part-element.js';

type Host = LitElement & PartHost & { readonly records: readonly Citable[]; structuredData: boolean };

const structuredData = new Lazy(() => import('../later/structured-data-writer.js'));

/** Loads the writer of structured data when an element needs it. */
class StructuredDataLoader implements ReactiveController {
  #isLiteral = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdated() {
    if (this.#isLiteral || !this.host.structuredData) return;
    const part = this.host.want(structuredData);
    if (!part) return;
    this.#isLiteral = true;
    new part.StructuredData(this.host);
  }
}

/** Attaches the controller to an element on its first connection. */
export const publishStructuredData = (host: HTMLElement) => void new StructuredDataLoader(host as Host);
