import type { CloudLayout } from '../../cloud/index.js';

/** Fired when the words of a cloud have been placed, for the first time or again. */
export class RgLayoutEvent extends Event {
  /** @param layout Position of each word, in px of the picture, with the element's `records` ordered by weight, the heaviest first. */
  constructor(readonly layout: CloudLayout) {
    super('rg-layout', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-layout': RgLayoutEvent;
  }
}
