/**
 * Fails a test if the console of its page shows an unexpected message. It is loaded before each test file, see
 * `.config/wtr/bundle.mjs`.
 */
const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

interface Message {
  level: (typeof LEVELS)[number];
  text: string;
}

/** Messages of tools, not of the code under test. */
// the last is shown once per class, so rarely in the test that causes it
const IGNORED =
  /^Lit is in dev mode|^Multiple versions of Lit loaded|scheduled an update .* after an update completed/;

const said: Message[] = [];
let expected: RegExp[] = [];
let allowed: RegExp[] = [];

/** Listens to the console of a page. Called automatically for the page of the test, but not for frames. */
export function listenTo(page: { console: Console }): void {
  for (const level of LEVELS)
    page.console[level] = (...args: unknown[]) => {
      // in a format string such as Lit's, the text comes first
      if (!IGNORED.test(String(args[0]))) said.push({ level, text: args.map(textOf).join(' ') });
    };
}

const textOf = (value: unknown): string =>
  value instanceof Node || (value as Node | null)?.nodeType ? `<${(value as Node).nodeName}>` : String(value);

/**
 * Expects messages in the current test or in a hook before it, each at least once, and does not show them:
 * `expectMessages(/has no source/)`.
 */
export function expectMessages(...patterns: RegExp[]): void {
  expected.push(...patterns);
}

/** The same for optional messages, as in tests with random input: `allowMessages(/is empty/)`. */
export function allowMessages(...patterns: RegExp[]): void {
  allowed.push(...patterns);
}

/** Runs a function and returns the warnings of the package's elements, which then need not be expected. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const before = said.length;
  await run();
  const isOurs = ({ level, text }: Message) => level === 'warn' && text.startsWith('<rg-');
  const meanwhile = said.splice(before);
  said.push(...meanwhile.filter((message) => !isOurs(message)));
  return meanwhile.filter(isOurs).map(({ text }) => text);
}

/** Throws if there were unexpected messages, or if expected ones are missing. */
export function compareMessages(): void {
  const [messages, patterns, others] = [said.splice(0), expected, allowed];
  expected = [];
  allowed = [];
  const faults = [
    ...messages
      .filter(({ text }) => ![...patterns, ...others].some((pattern) => pattern.test(text)))
      .map(({ level, text }) => `console.${level}: ${text}`),
    ...patterns
      .filter((pattern) => !messages.some(({ text }) => pattern.test(text)))
      .map((pattern) => `nothing in the console was like ${pattern}`),
  ];
  if (faults.length) throw new Error([...new Set(faults)].join('\n'));
}

/** A mocha test that compares messages at its end. */
const compared = (test: Mocha.AsyncFunc | Mocha.Func | undefined) =>
  test &&
  async function (this: Mocha.Context) {
    try {
      await (test as Mocha.AsyncFunc).call(this);
    } catch (error) {
      // one failure is enough, and a skipped test is not one
      said.length = expected.length = allowed.length = 0;
      throw error;
    }
    compareMessages();
  };

const { it } = globalThis;
globalThis.it = Object.assign(
  (title: string, test?: Mocha.AsyncFunc) => it(title, compared(test)),
  it,
) as Mocha.TestFunction;
after(compareMessages);
listenTo(globalThis);
