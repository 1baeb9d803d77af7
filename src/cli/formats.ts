import { RULES } from '../check/rules/index.js';
import type { Severity } from '../check/types.js';
import { isAddress } from './input.js';
import { PROGRAM } from './options.js';
import type { PageFindings, PlacedFinding } from './page-findings.js';

type Format = (pages: readonly PageFindings[]) => string;

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

function text(pages: readonly PageFindings[]): string {
  const found = pages.filter(({ findings }) => findings.length);
  const checked = pages.filter(({ problem }) => problem === undefined).length;
  const parts = found.map(({ page, findings }) =>
    [
      page,
      ...findings.map(
        ({ line, column, severity, message, fix, rule }) =>
          `  ${line ? `${line}:${column}` : '-'}  ${severity}  ${message}  (${rule})\n      ${fix}`,
      ),
    ].join('\n'),
  );
  const all = found.flatMap(({ findings }) => findings);
  const of = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const sum = all.length
    ? `${count(all.length, 'finding')} (${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}, ${of('info')} info) on ${found.length} of ${count(checked, 'page')}.`
    : checked
      ? `Nothing found on ${count(checked, 'page')}.`
      : 'No page was checked.';
  return `${[...parts, sum].join('\n\n')}\n`;
}

const json: Format = (pages) => `${JSON.stringify({ pages }, null, 2)}\n`;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS), for code scanning. */
function sarif(pages: readonly PageFindings[]): string {
  const result = (page: string, { rule, severity, message, why, fix, line, column }: PlacedFinding) => ({
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ name }) => name === rule),
    level: LEVELS[severity],
    message: { text: `${message} ${why} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(page) },
          ...(line && { region: { startLine: line, startColumn: column } }),
        },
      },
    ],
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: PROGRAM,
            rules: RULES.map(({ name, severity, texts }) => ({
              id: name,
              shortDescription: { text: Object.values(texts)[0]!.en.why },
              help: { text: Object.values(texts)[0]!.en.fix },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        results: pages.flatMap(({ page, findings }) => findings.map((finding) => result(page, finding))),
        invocations: [
          {
            executionSuccessful: pages.every(({ problem }) => !problem),
            toolExecutionNotifications: pages.flatMap(({ problem }) =>
              problem ? [{ level: 'error', message: { text: problem } }] : [],
            ),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const uriOf = (page: string) =>
  isAddress(page)
    ? page
    : page.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');

const ANNOTATIONS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands of GitHub Actions, which become annotations. */
const github: Format = (pages) =>
  pages
    .flatMap(({ page, findings }) =>
      findings.map(({ severity, line = 1, column = 1, rule, message, fix }) => {
        const place = `file=${property(page)},line=${line},col=${column},title=${property(rule)}`;
        return `::${ANNOTATIONS[severity]} ${place}::${data(`${message} ${fix}`)}\n`;
      }),
    )
    .join('');

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const FORMATS: Readonly<Record<string, Format>> = { text, json, sarif, github };
