/**
 * Work in small steps, so that the same reader serves at one go and in slices between which the page gets
 * a turn. It yields how much of it is done, from 0 to 1, and returns what it makes.
 */
export type Work<T> = Generator<number, T>;

/** How long work goes on, in milliseconds, before the page gets a turn: half a frame. */
const SLICE = 8;

/** Does work at one go. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** How work in slices is watched and called off. */
export interface SliceOptions {
  signal?: AbortSignal | undefined;
  /** Is told how much is done, from 0 to 1, after each slice. */
  progress?: ((done: number) => void) | undefined;
}

/** Does work with a pause after each slice of time; rejects with the signal's reason when that aborts. */
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

/** Work that is a part of other work: from `from` to `to` of it. */
export function* share<T>(work: Work<T>, from: number, to: number): Work<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}

/**
 * Lets the page work: by a message, which waits in line. Timers wait for longer, and what `scheduler.yield` continues goes
 * before the timers and messages of the page.
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
