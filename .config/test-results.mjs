/** Results of test files: each test that passed, failed or was skipped, by engine and file. */
import { relative } from 'node:path';
import { formatError } from '@web/test-runner';

/** The tests of a suite and of the suites in it, by their whole names. */
function* testsOf({ suites = [], tests = [] }, before = '') {
  for (const test of tests) yield { ...test, name: before + test.name };
  for (const suite of suites) yield* testsOf(suite, `${before}${suite.name} › `);
}

/** `skip()` in `test/browser.ts` writes the reason behind the name. */
const SKIPPED = / \(skipped: (.+)\)$/;

/**
 * What was done in a file in an engine: how many tests passed; the names of those that failed with the first line of why and
 * all of it; those that were skipped by reason; how long the tests took, in ms.
 */
export function resultsOf({ errors, logs, testResults, testFile }, engine) {
  const file = `${engine}, ${relative('.', testFile)}`;
  const failed = new Map();
  const skipped = new Map();
  let passed = 0;
  let time = 0;
  const fail = (name, error) =>
    failed.set(name, {
      first: (error?.message ?? 'no message').split('\n', 1)[0],
      all: formatError(error ?? {}),
    });

  // of a file that cannot be run, only the console says why
  const console = logs.flat().map(String).join('\n');
  for (const { message } of errors) fail(file, { message: `${message}\n${console}` });
  if (!testResults && !errors.length) fail(file, { message: `it did not run\n${console}` });
  for (const test of testResults ? testsOf(testResults) : []) {
    time += test.duration ?? 0;
    const reason = SKIPPED.exec(test.name)?.[1];
    if (test.skipped && reason) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    else if (test.skipped) fail(`${file}: ${test.name}`, { message: 'skipped without a reason' });
    else if (test.passed) passed++;
    else fail(`${file}: ${test.name}`, test.error);
  }
  return { passed, failed, skipped, time };
}
