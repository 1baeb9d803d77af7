import type { LitElement, ReactiveController } from 'lit';
import type { Citable } from '../../writers/kinds.js';

type Host = LitElement & { readonly records: readonly Citable[]; structuredData: boolean };

const attended = new WeakSet<Element>();

/** Fetches what writes structured data once an element is asked for it. */
class Attendance implements ReactiveController {
  #isAsked = false;

  constructor(private readonly host: Host) {
    host.addController(this);
    // records of a script are drawn before the content is read
    this.hostUpdated();
  }

  hostUpdated() {
    if (this.#isAsked || !this.host.structuredData) return;
    this.#isAsked = true;
    void import('./structured-data.js').then(({ StructuredData }) => new StructuredData(this.host));
  }
}

/** Looks after an element from the time its content is first read. */
export function attend(host: Host) {
  if (attended.has(host)) return;
  attended.add(host);
  new Attendance(host);
}
