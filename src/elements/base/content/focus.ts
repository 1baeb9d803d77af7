import type { ReactiveController, ReactiveControllerHost } from 'lit';

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** Focuses a node; nodes that are not controls become focusable until they lose focus. */
export function focusOn(node: (HTMLElement | SVGElement) | null | undefined) {
  if (!node) return;
  if (!node.matches(FOCUSABLE)) {
    node.tabIndex = -1;
    node.addEventListener('blur', () => node.removeAttribute('tabindex'), { once: true });
  }
  node.focus();
}

/**
 * Keeps the visitor's place if a render removes the focused control. Focus moves to the nearest remaining part of the
 * view around it instead of the top of the page. Controls that know a better target focus it themselves.
 */
export class FocusKeeper implements ReactiveController {
  /** The focused node and its ancestors, innermost first. */
  #focusPath: Element[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdate() {
    this.#focusPath = [];
    for (let node = this.host.shadowRoot?.activeElement; node; node = node.parentElement)
      this.#focusPath.push(node);
  }

  hostUpdated() {
    const focusPath = this.#focusPath;
    this.#focusPath = [];
    // after the handlers of the control that was used
    if (focusPath[0] && !isThere(focusPath[0])) setTimeout(() => this.#restore(focusPath));
  }

  #restore(focusPath: readonly Element[]) {
    const { activeElement, body } = this.host.ownerDocument;
    const inside = this.host.shadowRoot?.activeElement;
    const isLost = inside ? inside === focusPath[0] : activeElement === body || !activeElement;
    if (isLost) focusOn(focusPath.find((node) => isThere(node) && node.textContent?.trim()) as HTMLElement);
  }
}

const isThere = (node: Element): boolean => node.isConnected && node.checkVisibility();
