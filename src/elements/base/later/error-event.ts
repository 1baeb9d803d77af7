/** Fired when the file at `src` could not be used. The element keeps its previous content. */
export class RgErrorEvent extends Event {
  /**
   * @param cause The reason: a `TypeError` from the network, or an `Error` whose message describes the problem.
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
