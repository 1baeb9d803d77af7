/** `npm run check`: what can be said about the project besides its tests. Prints what is wrong. */
import { spawnSync } from 'node:child_process';

const steps = {
  build: 'npm run --silent build',
  types: 'tsc',
  lint: 'eslint --config .config/eslint.config.mjs --max-warnings 0 .',
  format: 'prettier --check --log-level warn .',
  manifest: 'node .config/check/manifest.mjs',
  tree: 'node .config/check/tree.mjs',
  cdn: 'node .config/check/cdn.mjs',
  package: 'publint --strict',
  'types of the package': 'attw --pack . --profile esm-only --exclude-entrypoints rg.css --format ascii',
};

// The build step has made dist; packing the package must not make it again.
const env = { ...process.env, npm_config_ignore_scripts: 'true' };

const failed = [];
for (const [name, command] of Object.entries(steps)) {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', env });
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}\n`);
}

console.log(failed.length ? `Not in order: ${failed.join(', ')}` : 'All in order.');
process.exit(failed.length ? 1 : 0);
