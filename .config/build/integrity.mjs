/**
 * A Rollup plugin that writes what a site needs to accept only these files for CDNs: `integrity.json`, the hash of
 * each file, and `snippets.html`, the lines to copy into a page.
 *
 * The hashes on the lines cover `rg.css` and `rg.js`; those in the import map cover all files that `rg.js` imports.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const integrity = () => ({ name: 'integrity', writeBundle: () => writeIntegrity('.') });

/** Writes both for the built project in `root`. */
export function writeIntegrity(root) {
  const folder = join(root, 'dist/cdn');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hashOf = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64')}`;
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => /\.(?:js|css)$/.test(file))
    .sort();
  const hashes = Object.fromEntries(files.map((file) => [file, hashOf(file)]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
  writeFileSync(join(folder, 'snippets.html'), snippets(`/research-group-elements/${version}`, hashes));
}

function snippets(folder, hashes) {
  const isImported = (file) => file.endsWith('.js') && !/^rg\.(?:classic\.)?js$/.test(file);
  const imported = Object.entries(hashes).filter(([file]) => isImported(file));
  const map = { integrity: Object.fromEntries(imported.map(([file, hash]) => [`${folder}/${file}`, hash])) };
  const sheet = `<link rel="stylesheet" href="${folder}/rg.css" integrity="${hashes['rg.css']}" crossorigin>`;
  return `<!-- Put this folder on your site and replace ${folder} by its address. -->

<!-- The usual way: in the head of each page. -->
${sheet}
<script type="importmap">
${JSON.stringify(map, undefined, 2)}
</script>
<script type="module" src="${folder}/rg.js" integrity="${hashes['rg.js']}" crossorigin></script>

<!-- For sites whose scripts cannot be modules, and for rules that are to work before a page is painted: instead of the last line. -->
<script src="${folder}/rg.classic.js" integrity="${hashes['rg.classic.js']}" crossorigin></script>
`;
}
