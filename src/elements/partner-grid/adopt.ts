import type { CSSResult, LitElement } from 'lit';

const adopted = new WeakMap<LitElement, Set<CSSResult>>();

/** Gives an element styles that only some pages need, once. */
export function adopt(host: LitElement, styles: CSSResult) {
  const before = adopted.get(host) ?? new Set();
  const view = host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (before.has(styles) || !view || !host.shadowRoot) return;
  adopted.set(host, before.add(styles));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  host.shadowRoot.adoptedStyleSheets = [...host.shadowRoot.adoptedStyleSheets, sheet];
}
