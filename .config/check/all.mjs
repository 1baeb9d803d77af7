/** `npm run check [-- --built]`: all checks of the project besides its tests. `--built` takes dist as it is. Prints the problems. */
import { exec } from 'node:child_process';
import { availableParallelism } from 'node:os';

const BUILD = 'npm run --silent build';

/** Checks of the sources alone. */
const ofSources = {
  lint: 'eslint --config .config/eslint.config.mjs --max-warnings 0 .',
  format: 'prettier --check --log-level warn .',
};

/** Checks that look at what the build has made. */
const ofBuild = {
  types: 'tsc && tsc -p .config/tsconfig.cli.json',
  manifest: 'node .config/check/manifest.mjs',
  tree: 'node .config/check/tree.mjs',
  cdn: 'node .config/check/cdn.mjs',
  package: 'publint --strict',
  'types of the package':
    'attw --pack . --profile esm-only --exclude-entrypoints rg.css llms.txt --format ascii',
};

// The build step has made dist; packing the package must not make it again.
const env = { ...process.env, npm_config_ignore_scripts: 'true' };

const failed = [];
const run = ([name, command]) =>
  new Promise((done) => {
    exec(command, { env, maxBuffer: Infinity }, (error, stdout, stderr) => {
      console.log(`${error ? '✗' : '✓'} ${name}`);
      if (error) {
        failed.push(name);
        console.log(`${stdout}${stderr}\n`);
      }
      done();
    });
  });

const steps = Object.entries(ofSources);
const next = async () => {
  for (let step = steps.shift(); step; step = steps.shift()) await run(step);
};
/** One process builds while the others check the sources. */
const build = async () => {
  if (!process.argv.includes('--built')) await run(['build', BUILD]);
  steps.push(...Object.entries(ofBuild));
};
const built = build();
const others = Array.from({ length: availableParallelism() - 1 }, () => next().then(() => built));
await Promise.all([built, ...others]);
await Promise.all(Array.from({ length: availableParallelism() }, next));

console.log(failed.length ? `Not in order: ${failed.join(', ')}` : 'All in order.');
process.exit(failed.length ? 1 : 0);
