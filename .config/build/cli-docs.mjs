/** `npm run cli-docs`: writes docs/command-line.md from the text of `--help`. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { compile } from '../../test/package/compiled.mjs';

const FILE = 'docs/command-line.md';

/** The page of the docs, formatted. */
export async function commandLinePage() {
  const { importCompiled, remove } = await compile();
  try {
    const { helpPage } = await importCompiled('cli/help.js');
    return await format(helpPage(), { ...(await resolveConfig(FILE)), parser: 'markdown' });
  } finally {
    remove();
  }
}

if (process.argv[1]?.endsWith('cli-docs.mjs')) writeFileSync(FILE, await commandLinePage());
