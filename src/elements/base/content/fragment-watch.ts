import type { ReactiveController } from 'lit';
import { Lazy } from '../../../lazy.js';
import type { Anchors } from '../later/anchors.js';
import type { PartHost } from '../part-element.js';

const anchors = new Lazy(() => import('../later/anchors.js'));

/** Loads the code for links to entries when the page's URL has a fragment. */
export class FragmentWatch implements ReactiveController {
  #anchors: Anchors | undefined;

  constructor(private readonly host: PartHost & { readonly records: readonly object[] }) {
    host.addController(this);
  }

  hostConnected() {
    if (this.#anchors) return;
    addEventListener('hashchange', this.#load);
    if (location.hash) this.#load();
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#load);
  }

  readonly #load = () => this.host.waitFor(this.#follow());

  async #follow() {
    const part = await this.host.loadPart(anchors);
    if (!part || this.#anchors) return;
    this.hostDisconnected();
    this.#anchors = new part.Anchors(this.host);
    if (this.host.isConnected) this.#anchors.hostUpdated();
  }
}
