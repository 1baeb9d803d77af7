import type { Query } from '../../../records/query.js';

/** Fired when a visitor or a script searches, filters or sorts a list. */
export class RgFilterEvent extends Event {
  /**
   * @param query The new query.
   * @param count Number of entries that match it.
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
