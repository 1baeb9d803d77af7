/** Loads the console listener before each test file, on its first line, so that line numbers stay the same. */
export const consoleOfTests = {
  name: 'console-of-tests',
  transform({ path, body }) {
    if (path.startsWith('/test/') && path.endsWith('.test.ts')) return `import '/test/console.ts'; ${body}`;
  },
};
