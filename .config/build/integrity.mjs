/**
 * A Rollup plugin for subresource integrity of the CDN files: writes `integrity.json`, with the hash of each file, and
 * `snippets.html`, the lines to copy into a page.
 *
 * The hashes on those lines cover `rg.css` and `rg.js`; those in the import map cover all files that `rg.js` imports.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const integrity = () => ({ name: 'integrity', writeBundle: () => writeIntegrity('.') });

/** Writes both files for the built project in `root`. */
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
  const preload = JSON.parse(readFileSync(join(folder, 'preload.json'), 'utf8'));
  writeFileSync(
    join(folder, 'snippets.html'),
    snippets(`/research-group-elements/${version}`, hashes, preload),
  );
}

function snippets(folder, hashes, preload) {
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

<!-- For a template whose pages all have these elements, after the import map: their files are requested at once with rg.js. Leave out the lines of other elements and languages. -->
${preloads(folder, hashes, preload)}

<!-- For sites whose scripts cannot be modules, and for rules that are to work before a page is painted: instead of the last line. -->
<script src="${folder}/rg.classic.js" integrity="${hashes['rg.classic.js']}" crossorigin></script>
`;
}

/** Preload lines for labelled content: files shared by all elements, of each language, and of each element. */
function preloads(folder, hashes, { elements, strings }) {
  const lists = Object.entries(elements).map(([tag, { files }]) => [tag, files]);
  const shared = lists[0][1].filter((file) => lists.every(([, files]) => files.includes(file)));
  const parts = [
    ['every element', shared],
    ...Object.entries(strings).map(([lang, file]) => [lang, [file]]),
    ...lists.map(([tag, files]) => [tag, files.filter((file) => !shared.includes(file))]),
  ];
  return parts
    .map(([name, files]) =>
      [
        `<!-- ${name} -->`,
        ...files.map(
          (file) =>
            `<link rel="modulepreload" href="${folder}/${file}" integrity="${hashes[file]}" crossorigin>`,
        ),
      ].join('\n'),
    )
    .join('\n');
}
