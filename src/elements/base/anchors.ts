import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sourceOf } from '../../readers/sources.js';

interface AnchorHost extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly object[];
}

/**
 * Makes links to an entry work: the page's own entry, which has the id, is not drawn, so the browser
 * finds nothing to scroll to. Where the address names an entry of the element, this scrolls to where
 * the entry is shown.
 */
export class Anchors implements ReactiveController {
  #arrived = false;

  constructor(private readonly host: AnchorHost) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated() {
    if (this.#arrived) return;
    this.#arrived = true;
    this.#follow();
  }

  readonly #follow = () => {
    const id = fragment();
    if (!id) return;
    const target = (this.host.getRootNode() as Document | ShadowRoot).getElementById(id);
    // an id of the page itself wins over one that was made from a title
    if (target && !this.host.contains(target)) return;
    const record = this.host.records.find((item) =>
      target ? sourceOf(item)?.entry.contains(target) : 'id' in item && item.id === id,
    );
    if (record && 'id' in record) this.host.shadowRoot?.getElementById(String(record.id))?.scrollIntoView();
  };
}

/** The id that the address names; one that is not well written is taken as it stands. */
function fragment(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
