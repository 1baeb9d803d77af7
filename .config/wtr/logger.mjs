const silent = () => {};

/** A logger for web-test-runner that prints only warnings and errors; `test.mjs` reports the rest. */
export const logger = {
  log: silent,
  debug: silent,
  group: silent,
  groupEnd: silent,
  warn: (...messages) => console.warn(...messages),
  error: (...messages) => console.error(...messages),
  logSyntaxError: ({ message, code, line, column }) =>
    console.error(`${message}\n${String(code).split('\n')[line - 1]} (line ${line}, column ${column})`),
};
