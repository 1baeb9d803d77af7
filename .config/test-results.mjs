/** Results of test files: each test that passed, failed or was skipped, by engine and file. */
import { relative } from 'node:path';
import { formatError } from '@web/test-runner';

/** The tests of a suite and of its nested suites, by their full names. */
function* testsOf({ suites = [], tests = [] }, before = '') {
  for (const test of tests) yield { ...test, name: before + test.name };
  for (const suite of suites) yield* testsOf(suite, `${before}${suite.name} › `);
}

/** The reason for skipping, which `skip()` in `test/skip.ts` appends to the name. */
const SKIPPED = / \(skipped: (.+)\)$/;

/** First line of a message; of a property that failed, also its seed and counterexample, to run it again. */
const summaryOf = (message) =>
  message
    .split('\n')
    .filter((line, index) => !index || /^(?:\{ seed|Counterexample):/.test(line))
    .map((line) => line.slice(0, 500))
    .join(' ');

/**
 * Results of a file in an engine: the number of tests passed; the names of those failed, with a summary of
 * the error and all of it; the number skipped, by reason; and the duration of the tests, in ms.
 */
export function resultsOf({ errors, logs, testResults, testFile }, engine) {
  const file = `${engine}, ${relative('.', testFile)}`;
  const failed = new Map();
  const skipped = new Map();
  let passed = 0;
  let time = 0;
  const fail = (name, error) =>
    failed.set(name, {
      summary: summaryOf(error?.message ?? 'no message'),
      all: formatError(error ?? {}),
    });

  // if a file cannot be run, only the console has the reason
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
