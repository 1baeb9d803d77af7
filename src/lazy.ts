/**
 * A module that is fetched on first use. Concurrent callers share one request, and a call after a failure tries again.
 * (Chromium and WebKit then repeat the request; Firefox remembers the failure until the page is reloaded.)
 */
export class Lazy<M> {
  /** The module, once it has been fetched. */
  module: M | undefined;
  #loading: Promise<M> | undefined;

  /** @param fetch - Imports the module, such as `() => import('./part.js')`. */
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
