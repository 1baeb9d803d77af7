/**
 * Calls back when the browser is idle; without `requestIdleCallback`, after 50 ms, for 5 ms.
 *
 * @returns A function that cancels the call.
 */
export function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 0));
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(() => {
    const end = performance.now() + 5;
    run(() => performance.now() < end);
  }, 50);
  return () => clearTimeout(timer);
}
