/**
 * Something an element was told to fetch could not be used. The element shows what the page came with
 * meanwhile.
 */
export class RgErrorEvent extends Event {
  /**
   * @param cause What went wrong: a `TypeError` of the network, or an `Error` that says what was found.
   * @param retry Fetches once more.
   */
  constructor(
    readonly cause: unknown,
    readonly retry: () => void,
  ) {
    super('rg-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-error': RgErrorEvent;
  }
}
