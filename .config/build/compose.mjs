/**
 * Builds the composer into `dist/compose`, a separate page that `npx research-group-elements compose` opens and that can be
 * hosted anywhere. Parsers for files and clipboards are separate files, loaded on demand.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ALLOWED =
  /^\(?(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC0-1\.0|Zlib|0BSD| OR | AND |GPL-3\.0-or-later)+\)?$/;

/** The packages included in a bundle. */
const packagesOf = ({ inputs }) =>
  new Set(
    Object.keys(inputs).flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );

/** The licence notices of packages. @throws If a licence does not allow bundling. */
function notices(folders) {
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    if (!ALLOWED.test(license ?? '')) throw new Error(`${name}: the licence ${license} is not on the list.`);
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENSE.markdown', 'LICENCE']
      .map((each) => `${folder}/${each}`)
      .find((each) => readable(each));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8') : ''}`;
  });
  return [readFileSync('LICENSE', 'utf8'), ...parts].join('\n\n---\n\n');
}

function readable(file) {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}

/** Builds the composer into a folder, which is emptied first. */
export async function buildComposer(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const { metafile } = await build({
    entryPoints: { compose: 'src/compose/define.ts' },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(`${outdir}/LICENSES.txt`, notices(packagesOf(metafile)));
  for (const file of ['index.html', 'page.css']) cpSync(`src/compose/${file}`, `${outdir}/${file}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildComposer('dist/compose');
