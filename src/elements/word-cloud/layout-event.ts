import type { CloudLayout } from '../../cloud/index.js';

/** The words of a cloud have been placed, for the first time or anew. */
export class RgLayoutEvent extends Event {
  /** @param layout Where each word is, in px of the picture, in the order of the element's `records`. */
  constructor(readonly layout: CloudLayout) {
    super('rg-layout', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-layout': RgLayoutEvent;
  }
}
