/**
 * A middleware that builds with esbuild on the first request and serves the output. A plugin would compile it again for each
 * browser, with an inline source map larger than the code.
 *
 * @param folder Path prefix of the files, `/__tests__/`.
 * @param make Resolves with esbuild's output files.
 */
export function serveBundle(folder, make) {
  let made;
  return async (context, next) => {
    if (!context.path.startsWith(folder)) return next();
    made ??= make().then((files) => new Map(files.map(({ path, text }) => [path, text])));
    const body = (await made).get(context.path);
    if (body === undefined) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    context.body = body;
  };
}
