/**
 * A module that is fetched on first use. Concurrent callers share one request; after a failure the next
 * call tries again. (Chromium and WebKit then ask the server again as well; Firefox remembers the failure
 * until the page is reloaded.)
 */
export class Lazy<M> {
  /** The module, once it has been fetched. */
  module: M | undefined;
  #loading: Promise<M> | undefined;

  /** @param fetch - Such as `() => import('./part.js')`. */
  constructor(private readonly fetch: () => Promise<M>) {}

  /** Rejects if the module cannot be fetched. */
  load(): Promise<M> {
    return (this.#loading ??= this.fetch().then(
      (module) => (this.module = module),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }
}
