import { RULES } from '../check/rules/index.js';
import type { CheckOptions, Severity } from '../check/types.js';
import { toPartialDate } from '../records/dates.js';
import { checkPages } from './check-pages.js';
import { Failure } from './fail.js';
import { FORMATS } from './formats.js';
import { pagesOf } from './input.js';
import { write } from './output.js';
import { oneOf, type Values } from './values.js';

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Runs `check`. @returns The exit status. */
export async function runCheck(inputs: readonly string[], values: Values): Promise<number> {
  if (!inputs.length) throw new Failure('check needs a file, a folder, a sitemap or an address.');
  const format = oneOf(values, 'format', Object.keys(FORMATS), 'text');
  const least = oneOf(values, 'fail-on', SEVERITIES, 'warning');
  const options = optionsFrom(values);
  let isWhole = true;
  const report = (problem: string) => {
    isWhole = false;
    console.error(problem);
  };
  const pages = await pagesOf(inputs, report);
  const results = await checkPages(pages, options, progressOf(pages.length));
  for (const { problem } of results) if (problem) report(problem);
  if (pages.length) await write(values['out'], FORMATS[format]!(results));
  if (!isWhole) return 2;
  const counts = ({ severity }: { severity: Severity }) =>
    SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least as Severity);
  return results.some(({ findings }) => findings.some(counts)) ? 1 : 0;
}

function optionsFrom(values: Values): CheckOptions {
  const { today, lang } = values;
  if (today !== undefined && toPartialDate(today)?.length !== 10)
    throw new Failure(`--today ${today} is not a valid date. Write it as 2026-05-31.`);
  const ignore = (values['ignore'] ?? '').split(/[\s,]+/).filter(Boolean);
  for (const name of ignore)
    if (!RULES.some((rule) => rule.name === name))
      throw new Failure(
        `--ignore ${name}: unknown rule. The rules are ${RULES.map(({ name }) => name).join(', ')}.`,
      );
  return { ignore, ...(today && { today }), ...(lang && { lang }) };
}

/** Reports progress if the standard error is a terminal. */
function progressOf(all: number): (done: number) => void {
  if (!process.stderr.isTTY || all < 10) return () => {};
  let last = 0;
  return (done) => {
    if (done < all && Date.now() - last < 100) return;
    last = Date.now();
    process.stderr.write(done < all ? `\r${done} of ${all} pages` : '\r\x1b[K');
  };
}
