import type { Work } from '../work.js';

export { finish } from '../work.js';
export type { Work } from '../work.js';

/** Maximum time for which work blocks the page, in milliseconds: half a frame. */
const SLICE = 8;

/** Progress and cancellation of work in slices. */
export interface SliceOptions {
  signal?: AbortSignal | undefined;
  /** Called with the progress, from 0 to 1, after each slice. */
  progress?: ((done: number) => void) | undefined;
}

/** Runs work in time slices; rejects with the signal's reason if it aborts. */
export async function inSlices<T>(work: Work<T>, { signal, progress }: SliceOptions = {}): Promise<T> {
  signal?.throwIfAborted();
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    progress?.(value);
    await pause();
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
}

/** Runs work as part of other work, with its progress mapped to the range from `from` to `to`. */
export function* share<T>(work: Work<T>, from: number, to: number): Work<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}

/**
 * Yields to the page by a message, which is queued like any task. Timers wait longer, and `scheduler.yield` resumes before
 * the page's own timers and messages.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
