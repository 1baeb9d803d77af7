import { parseArgs } from 'node:util';
import { Failure, reasonOf } from './fail.js';
import { helpOf } from './help.js';
import { COMMANDS, PROGRAM, type Command } from './options.js';
import { write } from './output.js';
import type { Values } from './values.js';

type Run = (inputs: readonly string[], values: Values) => Promise<number>;

const RUNS: Readonly<Record<string, () => Promise<Run>>> = {
  check: async () => (await import('./check.js')).runCheck,
  convert: async () => (await import('./convert.js')).runConvert,
  cloud: async () => (await import('./cloud.js')).runCloud,
  compose: async () => (await import('./compose.js')).runCompose,
};

/** Runs a command line. @returns The exit status: 2 for anything that prevents the command from finishing. */
export async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (!name || name === '--help' || name === '-h' || name === 'help') {
      const asked = COMMANDS.find((one) => one.name === rest[0]);
      await write(undefined, helpOf(asked));
      return name ? 0 : 2;
    }
    if (!command)
      throw new Failure(
        `Unknown command ${name}. The commands are ${COMMANDS.map((one) => one.name).join(', ')}.`,
      );
    const { values, inputs } = parsed(command, rest);
    if (values['help']) {
      await write(undefined, helpOf(command));
      return 0;
    }
    return await (
      await RUNS[command.name]!()
    )(inputs, values);
  } catch (error) {
    console.error(`${PROGRAM}: ${reasonOf(error)}`);
    if (error instanceof Failure) console.error(`See ${PROGRAM} ${command ? `${command.name} ` : ''}--help.`);
    else console.error(error);
    return 2;
  }
}

function parsed(command: Command, words: readonly string[]): { values: Values; inputs: string[] } {
  const options = Object.fromEntries([
    ['help', { type: 'boolean' as const, short: 'h' }],
    ...command.options.map(({ name, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const) },
    ]),
  ]) as Record<string, { type: 'string' | 'boolean'; short?: string }>;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: values as Values, inputs: positionals };
  } catch (error) {
    // the rest explains arguments that begin with a dash
    const [reason] = reasonOf(error).split('. To specify', 1);
    throw new Failure(`${reason}${reason!.endsWith('.') ? '' : '.'}`);
  }
}
