/**
 * A middleware that serves what esbuild has made, once it is asked for. Plugins would compile it again for each browser,
 * with a source map in it that is larger than the code.
 *
 * @param folder The path of all its files, `/__tests__/`.
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
