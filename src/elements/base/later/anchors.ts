import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sourceOf } from '../../../readers/page/sources.js';

interface AnchorHost extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly object[];
  /** Draws an entry that is not drawn yet, in a host that draws only some of them. */
  reveal?(record: object): void;
}

/** Input after which the visitor has moved on, and the page should no longer scroll by itself. */
const USES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Makes links to an entry work: the page's own entry, which has the id, is not rendered, so the browser
 * finds nothing to scroll to. Where the URL's fragment names an entry of the element, this scrolls to its
 * drawn copy, and opens every `<details>` around it.
 */
export class Anchors implements ReactiveController {
  /** Whether the entry in the page's URL has been shown, or is no longer waited for. */
  #arrived = false;

  constructor(private readonly host: AnchorHost) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.#follow);
    for (const type of USES) addEventListener(type, this.#stopWaiting, { passive: true });
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#follow);
    for (const type of USES) removeEventListener(type, this.#stopWaiting);
  }

  /** The entry may arrive late, with a file. */
  hostUpdated() {
    if (!this.#arrived) void this.#follow();
  }

  readonly #stopWaiting = () => {
    this.#arrived = true;
    for (const type of USES) removeEventListener(type, this.#stopWaiting);
  };

  readonly #follow = async () => {
    const record = this.#named();
    if (!record) return this.#followToAll();
    this.#stopWaiting();
    if (!this.#elementOf(record)) {
      this.host.reveal?.(record);
      await this.host.updateComplete;
    }
    const target = this.#elementOf(record);
    for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    target?.scrollIntoView();
  };

  /** Shows the element if the fragment names the list itself, which is not rendered either. */
  #followToAll() {
    const target = this.#target();
    if (!target || target === this.host || !this.host.contains(target) || target.getClientRects().length)
      return;
    this.#stopWaiting();
    this.host.scrollIntoView();
  }

  #elementOf = ({ id }: { id: unknown }): HTMLElement | null | undefined =>
    this.host.shadowRoot?.getElementById(String(id));

  /** The page's node with the id in the URL's fragment; undefined where ids cannot be looked up. */
  #target(): HTMLElement | null | undefined {
    const id = fragment();
    const root = this.host.getRootNode();
    return id && 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : undefined;
  }

  /** Record of the entry that the URL's fragment names. */
  #named(): { id: unknown } | undefined {
    const id = fragment();
    const target = this.#target();
    if (!id || target === undefined) return undefined;
    // an id of the page itself wins over one that was made from a title
    if (target && !this.host.contains(target)) return undefined;
    return this.host.records.find(
      (item): item is { id: unknown } =>
        'id' in item && (item.id === id || (!!target && !!sourceOf(item)?.entry.contains(target))),
    );
  }
}

/** The id in the URL's fragment; used undecoded where it is malformed. */
function fragment(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
