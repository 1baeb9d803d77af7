/**
 * Fired when a file that an element was told to fetch could not be used. Meanwhile the element keeps showing
 * its previous content.
 */
export class RgErrorEvent extends Event {
  /**
   * @param cause The reason: a `TypeError` from the network, or an `Error` whose message says what was found.
   * @param retry Fetches the file again.
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
