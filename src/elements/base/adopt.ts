import type { CSSResult, LitElement } from 'lit';

/** A style sheet made by script serves the document it was made for (CSSOM, `adoptedStyleSheets`): each has its own. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** What was given to roots, which lose it when they are moved to another document. */
const given = new WeakMap<Node, Set<CSSResult>>();

/**
 * Gives a shadow root or a page styles after those it has. Does nothing where it has them: to be called
 * whenever what they are for is drawn.
 */
export function adopt(root: Node, styles: CSSResult) {
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
  given.set(root, (given.get(root) ?? new Set()).add(styles));
  const adopting = root as Document | ShadowRoot;
  if (!adopting.adoptedStyleSheets.includes(sheet)) adopting.adoptedStyleSheets.push(sheet);
}

/** Gives an element its styles again in a document that it was moved to, those that came later last. */
export function dress({ shadowRoot, constructor }: LitElement) {
  if (!shadowRoot) return;
  shadowRoot.adoptedStyleSheets = [];
  const { elementStyles } = constructor as typeof LitElement;
  for (const styles of new Set([...elementStyles, ...(given.get(shadowRoot) ?? [])]))
    adopt(shadowRoot, styles as CSSResult);
}
