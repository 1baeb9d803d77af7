import type { ReactiveController, ReactiveControllerHost } from 'lit';

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** Focuses a node; one that is not a control can be focused only until it loses focus. */
export function focusOn(node: (HTMLElement | SVGElement) | null | undefined) {
  if (!node) return;
  if (!node.matches(FOCUSABLE)) {
    node.tabIndex = -1;
    node.addEventListener('blur', () => node.removeAttribute('tabindex'), { once: true });
  }
  node.focus();
}

/**
 * Keeps the visitor's place where a drawing removes the focused control, whatever caused it: focus moves to the nearest
 * part of the view around it that is still there, and not to the top of the page. A control that knows a better place
 * focuses that itself.
 */
export class FocusKeeper implements ReactiveController {
  /** The focused node and those around it, from the inside out. */
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
    // after the control that was used has had its turn
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
