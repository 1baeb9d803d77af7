import type { CSSResult } from 'lit';

/** A style sheet serves the document it was made for, so each document has its own. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives a shadow root styles that came with a part of its view, after those it has. Does nothing where
 * it has them; it may be called whenever the part is drawn.
 */
export function addStyles(root: ShadowRoot, styles: CSSResult) {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const sheets = made.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(ownerDocument, sheets);
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    sheets.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
