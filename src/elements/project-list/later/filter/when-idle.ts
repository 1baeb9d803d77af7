/**
 * Calls back when the browser is idle; without `requestIdleCallback`, after 50 ms, with 5 ms to use.
 *
 * @returns A function that cancels the call.
 */
export function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 0));
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(() => {
    const end = performance.now() + 5;
    run(() => performance.now() < end);
  }, 50);
  return () => clearTimeout(timer);
}
