/** Results of test files: tests that passed, failed or were skipped, by engine and file. */
import { relative } from 'node:path';
import { formatError } from '@web/test-runner';

/** The tests of a suite and its nested suites, with full names. */
function* testsOf({ suites = [], tests = [] }, before = '') {
  for (const test of tests) yield { ...test, name: before + test.name };
  for (const suite of suites) yield* testsOf(suite, `${before}${suite.name} › `);
}

/** Reason for skipping, which `skip()` in `test/skip.ts` appends to the name. */
const SKIPPED = / \(skipped: (.+)\)$/;

/** The first line of a message; for a failed property, also its seed and counterexample. */
const summaryOf = (message) =>
  message
    .split('\n')
    .filter((line, index) => !index || /^(?:\{ seed|Counterexample):/.test(line))
    .map((line) => line.slice(0, 500))
    .join(' ');

/**
 * Results of a file in an engine: the number of tests that passed; the names of those that failed, with a summary and the
 * full error; the number skipped, by reason; and the duration in ms.
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

  // if a file cannot run, the reason is only in the console
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
