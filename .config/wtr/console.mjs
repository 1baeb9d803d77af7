/** Loads what listens to the console before each test file, on its first line so that the others keep their numbers. */
export const consoleOfTests = {
  name: 'console-of-tests',
  transform({ path, body }) {
    if (path.startsWith('/test/') && path.endsWith('.test.ts')) return `import '/test/console.ts'; ${body}`;
  },
};
