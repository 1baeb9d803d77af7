import type { CloudLayout } from '../../cloud/index.js';

/** Fired after the words of a cloud have been placed, initially and after changes. */
export class RgLayoutEvent extends Event {
  /**
   * @param layout Position of each word, in px of the picture; its indices refer to the element's `records` sorted
   * by weight, heaviest first.
   */
  constructor(readonly layout: CloudLayout) {
    super('rg-layout', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-layout': RgLayoutEvent;
  }
}
