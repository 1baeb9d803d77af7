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
 * Configuration for running test files in all engines, and some only in the first: `long` files first, so that none of them
 * remains at the end, and `once` files last.
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
  // avoids that concurrent runs choose the same port
  port: 20_000 + (process.pid % 20_000),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // Two files in one window would compete for the focus.
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
  // Generous limits, since three engines share two processors in CI.
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
