import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launchers } from './browsers/launchers.mjs';
import { commands } from './wtr/commands.mjs';
import { consoleOfTests } from './wtr/console.mjs';
import { localSheets, tailwind } from './wtr/hosts.mjs';
import { logger } from './wtr/logger.mjs';
import { allStories, storybookModules } from './wtr/stories.mjs';
import { wholeLibrary } from './wtr/whole.mjs';

/** Configuration for running test files in engines. */
export const config = async (files, engines) => ({
  files,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // Two files at a time in one window would take each other's focus.
  concurrency: 1,
  concurrentBrowsers: 3,
  plugins: [
    consoleOfTests,
    storybookModules,
    allStories,
    wholeLibrary,
    tailwind,
    localSheets,
    ...commands,
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  // Three engines share two processors in CI, where the default of two seconds sometimes fails.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 600_000,
  logger,
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({ reportTestResults: false, reportTestProgress: process.stdout.isTTY === true }),
  ],
});
