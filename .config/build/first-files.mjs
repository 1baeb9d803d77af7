/**
 * A Rollup plugin that replaces `RG_FILES` in `rg.js` by the files that each element's first render needs, so that they can
 * all be requested at once. It writes the same list to `preload.json` for templates: for each tag its files and those for
 * plain lines, and the strings of each language. Its `classic` does the same in a second build, of a classic script that
 * loads the files of the first.
 */
const ENTRY = 'rg.js';

const FILTER = 'later/filter/project-filter.ts';

const LOGOS = '/src/readers/partner/logo-units.ts';

const NAMES = '/src/writers/names.ts';

/** Emphasised values, as in the literal form. */
const LITERAL = { 'br~em,br~i': '/src/readers/split-entries/others.ts' };

/** Markup that most lists lack. */
const RARE_MARKUP = { 'strong,b,dd,li div,nav': '/src/readers/page/rare-markup-reader.ts' };

/** Rules of the languages in which texts are counted. */
const TEXT = {
  '[for]:lang(nb),[for]:lang(no)': '/src/text/languages/nb.ts',
  '[for]:lang(nn)': '/src/text/languages/nn.ts',
  '[for]:lang(en)': '/src/text/languages/en.ts',
};

/** Attributes, and selectors of an element or nodes inside it, that need further modules for the first render. */
const ATTRIBUTES = {
  'definition-quote': { '[authors*=","]': NAMES },
  'partner-grid': { img: LOGOS, svg: LOGOS },
  'project-list': { filter: FILTER, 'url-state': FILTER, view: FILTER, ...LITERAL, ...RARE_MARKUP },
  'special-issue-list': { ...LITERAL, ...RARE_MARKUP },
  'word-cloud': { for: 'later/page-words.ts', ...TEXT },
};

export function firstFiles() {
  let insert;
  const classic = {
    name: 'classic',
    resolveId(id) {
      const element = /\/elements\/([\w-]+)\/define\.js$/.exec(id)?.[1];
      return element ? { id: `./${element}.js`, external: true } : null;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = insert(chunk.code);
    },
  };
  return {
    name: 'first-files',
    api: { classic },
    generateBundle(_, bundle) {
      const rg = bundle[ENTRY];
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const files = [];
      const numberOf = (file) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
      const closureOf = (modules) =>
        [
          ...closure(
            modules.map((module) => chunkWith(chunks, module)),
            bundle,
          ),
        ]
          .filter((file) => file !== ENTRY)
          .map(numberOf);
      const elements = Object.fromEntries(
        tagsOf(chunks).map((tag) => {
          const folder = `/src/elements/${tag}/`;
          const all = closureOf([
            `${folder}define.ts`,
            `${folder}content/reader.ts`,
            '/src/elements/base/content/index.ts',
          ]);
          const others = (modules) => closureOf(modules).filter((file) => !all.includes(file));
          const attributes = Object.entries(ATTRIBUTES[tag] ?? {}).map(([name, module]) => [
            name,
            others([module.startsWith('/') ? module : folder + module]),
          ]);
          return [tag, [all, others(inferenceOf(this, tag)), Object.fromEntries(attributes)]];
        }),
      );
      const languages = Object.fromEntries(
        ['nb', 'nn', 'en', 'se'].map((lang) => [lang, closureOf([`/src/locales/${lang}.ts`])[0]]),
      );
      const table = JSON.stringify([files, languages, elements]);
      const named = (numbers) => numbers.map((number) => files[number]);
      const preload = {
        elements: Object.fromEntries(
          Object.entries(elements).map(([tag, [all, inference]]) => [
            `rg-${tag}`,
            { files: named(all), plain: named(inference) },
          ]),
        ),
        strings: Object.fromEntries(Object.entries(languages).map(([lang, number]) => [lang, files[number]])),
      };
      this.emitFile({
        type: 'asset',
        fileName: 'preload.json',
        source: `${JSON.stringify(preload, undefined, 2)}\n`,
      });
      insert = (code) =>
        withoutFacades(
          code.replace('RG_FILES', () => table),
          chunks,
        );
      rg.code = insert(rg.code);
    },
  };
}

const tagsOf = (chunks) =>
  chunks.flatMap(
    ({ facadeModuleId }) => /\/src\/elements\/([\w-]+)\/define\.ts$/.exec(facadeModuleId)?.[1] ?? [],
  );

/** The modules that an element's reader imports for inference. */
function inferenceOf(context, tag) {
  const end = new RegExp(`/src/elements/${tag}/content/reader\\.ts$`);
  const reader = [...context.getModuleIds()].find((id) => end.test(id));
  const imported = (id) => context.getModuleInfo(id).importedIds;
  return [reader, ...imported(reader)]
    .flatMap(imported)
    .filter((id) => id.endsWith('/inference.ts'))
    .flatMap((id) => context.getModuleInfo(id).dynamicallyImportedIds);
}

function chunkWith(chunks, module) {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!chunk) throw new Error(`No chunk holds ${module}.`);
  return chunk.fileName;
}

/** Files with all their static imports. */
function closure(files, bundle, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    closure(bundle[file].imports, bundle, found);
  }
  return found;
}

/** Replaces entries that only re-export a chunk by the chunk itself, which saves a request. */
function withoutFacades(code, chunks) {
  for (const { fileName, facadeModuleId, moduleIds } of chunks)
    if (facadeModuleId && !moduleIds.length)
      code = code.replaceAll(`"./${fileName}"`, `"./${chunkWith(chunks, facadeModuleId)}"`);
  return code;
}
