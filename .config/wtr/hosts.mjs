/** Serves test pages with a style sheet made by Tailwind, as on a site: the rules for its `prose` class. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const PATH = '/__hosts__/tailwind.css';
const SOURCE = '@import "tailwindcss"; @plugin "@tailwindcss/typography";';
const require = createRequire(import.meta.url);

async function makeSheet() {
  const { compile } = await import('tailwindcss');
  const { build } = await compile(SOURCE, {
    loadStylesheet: (id) => {
      const path = require.resolve(`${id}/index.css`);
      return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
    },
    loadModule: (id) => {
      const path = require.resolve(id);
      return { path, base: dirname(path), module: require(path) };
    },
  });
  return build(['prose', 'prose-invert', 'mx-auto', 'max-w-none']);
}

let sheet;

export const tailwind = {
  name: 'tailwind',
  async serve({ path }) {
    if (path !== PATH) return;
    sheet ??= makeSheet();
    return { type: 'css', body: await sheet };
  },
};

const PACKAGED_SHEET = /^\/node_modules\/.*\.css$/;
const IMPORT_FROM_ELSEWHERE = /@import\s+(?:url\()?\s*['"]?(?:https?:)?\/\/[^;]*;/g;

/** Removes imports from other servers, since a style sheet is not used until those respond or time out. */
export const localSheets = {
  name: 'local-sheets',
  transform({ path, body }) {
    if (PACKAGED_SHEET.test(path)) return String(body).replace(IMPORT_FROM_ELSEWHERE, '');
  },
};
