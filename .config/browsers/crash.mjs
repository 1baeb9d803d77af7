/** Crashes of a page's renderer, for example one killed for its memory. Pending calls to its page would wait for minutes. */

export class PageCrash extends Error {}

const crashes = new WeakMap();

/** A promise that rejects when the renderer of a page crashes; must first be called when the page is opened. */
function crashOf(page) {
  let crash = crashes.get(page);
  if (!crash) {
    crash = new Promise((_, reject) => page.once('error', () => reject(new PageCrash('The page crashed.'))));
    crash.catch(() => {});
    crashes.set(page, crash);
  }
  return crash;
}

/** Runs a function that uses a page; rejects as soon as the page has crashed. */
export const unlessCrashed = (page, run) => Promise.race([crashOf(page), run()]);
