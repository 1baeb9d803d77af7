import type { Term } from '../../../records/types.js';

/** Fired when a visitor chooses or deselects a word. */
export class RgWordSelectEvent extends Event {
  /**
   * @param term The word.
   * @param selected Whether it is now chosen.
   */
  constructor(
    readonly term: Term,
    readonly selected: boolean,
  ) {
    super('rg-word-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-word-select': RgWordSelectEvent;
  }
}
