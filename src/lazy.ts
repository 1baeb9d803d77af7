/**
 * A module that is fetched when it is first wanted. All who want it meanwhile wait for the one answer; where
 * that fails, the next to want it ask again. (Chromium and WebKit then ask the server again as well; Firefox
 * keeps a module that failed as failed until the page is loaded anew.)
 */
export class Lazy<M> {
  /** What was fetched, once it is there. */
  module: M | undefined;
  #loading: Promise<M> | undefined;

  /** @param fetch - Such as `() => import('./part.js')`. */
  constructor(private readonly fetch: () => Promise<M>) {}

  /** Rejects where the module cannot be had. */
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
