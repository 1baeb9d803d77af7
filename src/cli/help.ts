import { COMMANDS, PROGRAM, type Command, type Option } from './options.js';

const HELP: Option = { name: 'help', text: 'Show this text.' };

const nameOf = ({ name, value }: Option) => `--${name}${value ? ` <${value}>` : ''}`;

/** Aligns pairs of texts in two columns. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`).join('\n');
}

/** The help text of a command, or the list of commands. */
export function helpOf(command?: Command): string {
  if (!command)
    return [
      `Usage: ${PROGRAM} <command> [options]`,
      columns(COMMANDS.map(({ name, summary }) => [name, summary])),
      `${PROGRAM} <command> --help shows the options and examples of a command.\n`,
    ].join('\n\n');
  const { name, usage, summary, text, options, examples } = command;
  return [
    `Usage: ${[PROGRAM, name, usage, '[options]'].filter(Boolean).join(' ')}`,
    [summary, ...text].join('\n'),
    `Options:\n${columns([...options, HELP].map((option) => [nameOf(option), option.text]))}`,
    `Examples:\n${examples.map(([line, says]) => `  ${says}\n    npx ${PROGRAM} ${line}`).join('\n')}\n`,
  ].join('\n\n');
}

/** The help of all commands as a page of the docs, in Markdown. */
export function helpPage(): string {
  const section = ({ name, usage, summary, text, options, examples }: Command) =>
    [
      `## ${name}`,
      summary,
      `\`\`\`sh\nnpx ${[PROGRAM, name, usage, '[options]'].filter(Boolean).join(' ')}\n\`\`\``,
      text.join('\n\n'),
      options.map((option) => `- \`${nameOf(option)}\`: ${option.text}`).join('\n'),
      `\`\`\`sh\n${examples.map(([line, says]) => `# ${says}\nnpx ${PROGRAM} ${line}`).join('\n')}\n\`\`\``,
    ].join('\n\n');
  return `${['# Command line', 'Written by `npm run cli-docs` from the text of `--help`.', ...COMMANDS.map(section)].join('\n\n')}\n`;
}
