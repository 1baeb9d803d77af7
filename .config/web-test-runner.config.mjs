import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './browsers/launchers.mjs';
import { bundledTests } from './wtr/bundle.mjs';
import { commands } from './wtr/commands.mjs';
import { localSheets, tailwind } from './wtr/hosts.mjs';
import { logger } from './wtr/logger.mjs';
import { wholeLibrary } from './wtr/whole.mjs';

/**
 * Configuration for running test files in engines, and others only in the first engine: long ones before, so no
 * engine is left with one of them at the end, and `once` after.
 */
export const config = async (files, engines, { long = [], once = [] } = {}) => {
  const browsers = await Promise.all(engines.map((engine) => launchers[engine]()));
  const [first] = browsers;
  const groups = [
    { name: 'long', files: long, browsers: [first] },
    { name: 'in each engine', files, browsers },
    { name: 'once', files: once, browsers: [first] },
  ].filter((group) => group.files.length);
  return { ...common([...long, ...files, ...once]), browsers, groups };
};

const common = (files, bundled = bundledTests(files)) => ({
  // runs that start together would find the same port free
  port: 20_000 + (process.pid % 20_000),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // Two files at a time in one window would take each other's focus.
  concurrency: 1,
  concurrentBrowsers: 3,
  middleware: [bundled.middleware, wholeLibrary],
  plugins: [
    bundled.plugin,
    tailwind,
    localSheets,
    ...commands,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  // Three engines share two processors in CI, and these with other machines: limits are for what never ends.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 900_000,
  logger,
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({ reportTestResults: false, reportTestProgress: process.stdout.isTTY === true }),
  ],
});
