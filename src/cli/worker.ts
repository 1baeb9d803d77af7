/** Worker thread that checks the pages sent to it and posts their findings. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../check/types.js';
import { checkPage } from './page-findings.js';

parentPort!.on('message', (page: string) => {
  void checkPage(page, workerData as CheckOptions).then((result) => parentPort!.postMessage(result));
});
