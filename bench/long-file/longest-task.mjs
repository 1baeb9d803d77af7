/** Measurement of the longest tasks of a page. */

/** CPU time of the page's longest and second longest task in ms, independent of other work on the machine. */
export async function longestTask(page, run) {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const result = await run();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, tdur, pid, tid }) => name === 'RunTask' && tdur !== undefined && main.has(`${pid} ${tid}`),
  );
  if (!tasks.length) throw new Error('The trace holds no tasks.');
  const [longest, next = 0] = tasks.map(({ tdur }) => tdur / 1000).sort((a, b) => b - a);
  return { ...result, longest, next };
}
