import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sourceOf } from '../../../readers/page/sources.js';

interface AnchorHost extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly object[];
  /** Renders an entry that is not rendered yet, in a host that renders only some entries. */
  reveal?(record: object): void;
}

/** Events that show that the visitor has moved on, so the page should no longer scroll by itself. */
const VISITOR_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Makes links to an entry work. The page's own entry, which has the id, is not rendered, so the browser cannot scroll
 * to it. If the URL's fragment names an entry of the element, this scrolls to its rendered copy, and opens every
 * `<details>` around it.
 */
export class Anchors implements ReactiveController {
  /** Whether the entry named in the URL has been shown, or is no longer awaited. */
  #arrived = false;

  constructor(private readonly host: AnchorHost) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.#follow);
    for (const type of VISITOR_EVENTS) addEventListener(type, this.#stopWaiting, { passive: true });
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#follow);
    for (const type of VISITOR_EVENTS) removeEventListener(type, this.#stopWaiting);
  }

  /** Tries again after each update, since the entry may arrive late with a file. */
  hostUpdated() {
    if (!this.#arrived) void this.#follow();
  }

  readonly #stopWaiting = () => {
    this.#arrived = true;
    for (const type of VISITOR_EVENTS) removeEventListener(type, this.#stopWaiting);
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

  /** Scrolls to the copy of a text, or to the element if the fragment names its list, which is not rendered either. */
  #followToAll() {
    const target = this.#target();
    if (!target || target === this.host || !this.host.contains(target) || target.getClientRects().length)
      return;
    this.#stopWaiting();
    const copy = this.host.shadowRoot?.querySelector(`[data-copy-of="${CSS.escape(target.id)}"]`);
    (copy ?? this.host).scrollIntoView();
  }

  #elementOf = ({ id }: { id: unknown }): HTMLElement | null | undefined =>
    this.host.shadowRoot?.getElementById(String(id));

  /** The page's node whose id is in the URL's fragment; undefined if ids cannot be looked up. */
  #target(): HTMLElement | null | undefined {
    const id = fragment();
    const root = this.host.getRootNode();
    return id && 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : undefined;
  }

  /** The record of the entry that the URL's fragment names. */
  #named(): { id: unknown } | undefined {
    const id = fragment();
    const target = this.#target();
    if (!id || target === undefined) return undefined;
    // ids of the page take precedence over ids made from titles
    if (target && !this.host.contains(target)) return undefined;
    return this.host.records.find(
      (item): item is { id: unknown } =>
        'id' in item && (item.id === id || (!!target && !!sourceOf(item)?.entry.contains(target))),
    );
  }
}

/** The id in the URL's fragment; undecoded if it is malformed. */
function fragment(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
