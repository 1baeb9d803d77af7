/** Skips the current test with a reason. A run prints the reasons, and fails if a test is skipped without one. */
export function skip(test: Mocha.Context, reason: string): never {
  test.test!.title += ` (skipped: ${reason})`;
  return test.skip();
}
