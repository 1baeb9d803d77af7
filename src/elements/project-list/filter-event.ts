import type { Query } from '../../records/query.js';

/** A reader has searched, narrowed or ordered a list, or a script has. */
export class RgFilterEvent extends Event {
  /**
   * @param query What is asked for now.
   * @param count How many entries answer it.
   */
  constructor(
    readonly query: Query,
    readonly count: number,
  ) {
    super('rg-filter', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-filter': RgFilterEvent;
  }
}
