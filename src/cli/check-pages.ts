import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckOptions } from '../check/types.js';
import { checkPage, type PageFindings } from './page-findings.js';

/** Pages per thread below which starting it takes longer than it saves. */
const PAGES_PER_THREAD = 40;
/** Pages sent to a thread before it has answered, so that it never waits for a file. */
const AHEAD = 4;

/** Checks pages in parallel. @returns Their findings, in the order of the pages. */
export async function checkPages(
  pages: readonly string[],
  options: CheckOptions,
  progress: (done: number) => void,
): Promise<PageFindings[]> {
  const results: PageFindings[] = new Array(pages.length);
  let done = 0;
  const put = (at: number, result: PageFindings) => {
    results[at] = result;
    progress(++done);
  };
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_PER_THREAD));
  if (threads < 2) {
    for (const [at, page] of pages.entries()) put(at, await checkPage(page, options));
    return results;
  }
  const places = new Map(pages.map((page, at) => [page, at]));
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: options });
      let sent = 0;
      const send = () => {
        if (next < pages.length) {
          worker.postMessage(pages[next++]);
          sent++;
        } else if (!sent) void worker.terminate().then(() => resolve());
      };
      worker.on('error', reject);
      worker.on('message', (result: PageFindings) => {
        sent--;
        put(places.get(result.page)!, result);
        send();
      });
      for (let i = 0; i < AHEAD; i++) send();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}
