/** Skips the current test with a reason: a run prints the reasons, and fails a test that is skipped without one. */
export function skip(test: Mocha.Context, reason: string): never {
  test.test!.title += ` (skipped: ${reason})`;
  return test.skip();
}
