import type { CSSResult, LitElement } from 'lit';

/** Constructed style sheets by document, since each can be adopted only in the document that created it (CSSOM). */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Styles added to each root, which are lost when it moves to another document. */
const added = new WeakMap<Node, Set<CSSResult>>();

/**
 * Adds styles to a shadow root or document, after existing ones. Styles already present are skipped, so it may be
 * called on every render.
 */
export function adoptStyles(root: Node | undefined, styles: CSSResult) {
  // a view rendered in advance has no root yet
  if (!root) return;
  const page = (root.ownerDocument ?? root) as Document;
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!view || !('adoptedStyleSheets' in root)) return;
  const sheets = made.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(page, sheets);
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new view.CSSStyleSheet()));
    sheet.replaceSync(styles.cssText);
  }
  added.set(root, (added.get(root) ?? new Set()).add(styles));
  const adopting = root as Document | ShadowRoot;
  if (!adopting.adoptedStyleSheets.includes(sheet)) adopting.adoptedStyleSheets.push(sheet);
}

/** Applies an element's styles in its current document, on creation and after a move, with later additions last. */
export function readoptStyles({ shadowRoot, constructor }: LitElement) {
  if (!shadowRoot) return;
  shadowRoot.adoptedStyleSheets = [];
  const { elementStyles } = constructor as typeof LitElement;
  for (const styles of new Set([...elementStyles, ...(added.get(shadowRoot) ?? [])]))
    adoptStyles(shadowRoot, styles as CSSResult);
}
