/**
 * A Rollup plugin that minifies each file with terser. Names that files import from one another stay the same in each,
 * so that a list of imports needs no second name for most of them.
 */
import { minify } from 'terser';

/**
 * Makes Chromium compile all functions of a file in the background while it arrives, not one by one on the main thread as
 * they are called: most are called as soon as a page is read. Other engines ignore it.
 * @see https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Names of exports that cannot be those of variables. */
const RESERVED = /^(?:as|default|do|if|in|of)$/;

/** @param options - Of terser; `module` says whether the files are modules. */
export function minifyFiles({ compress, module }) {
  return {
    name: 'minify-files',
    async renderChunk(source) {
      const nameCache = { vars: { props: namesBetweenFiles(this.parse(source)) } };
      const { code } = await minify(source, {
        ecma: 2022,
        module,
        compress,
        format: { comments: false, preamble: COMPILE_HINT },
        ...(module && { nameCache }),
      });
      return { code, map: null };
    },
  };
}

/** For each variable that is exported or imported the name that it has there, in terser’s form; its own exports come first. */
function namesBetweenFiles({ body }) {
  const names = {};
  const taken = new Set();
  const keep = ({ name: variable }, { name }) => {
    if (!name || taken.has(name) || RESERVED.test(name) || Object.hasOwn(names, `$${variable}`)) return;
    names[`$${variable}`] = name;
    taken.add(name);
  };
  for (const { type, source, specifiers } of body)
    if (type === 'ExportNamedDeclaration' && !source)
      for (const { local, exported } of specifiers) keep(local, exported);
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  for (const { specifiers } of imports.sort((a, b) => b.specifiers.length - a.specifiers.length))
    for (const { local, imported } of specifiers) if (imported) keep(local, imported);
  return names;
}
