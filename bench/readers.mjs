/**
 * How well the readers of plain lines read real lines: precision and recall per field, against lines
 * annotated by hand. See README.md beside this file for the method.
 *
 *   node bench/readers.mjs [lines.jsonl] [--misses]
 *
 * Exits 1 where acronym or period precision is below 1 or their recall is not above 0.9.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const path = given ?? fileURLToPath(new URL('../shared/lines/open.jsonl', root));
if (!existsSync(path)) {
  console.error(
    `No annotated lines at ${path}. Give the path of a .jsonl file: node bench/readers.mjs <lines.jsonl> [--misses]`,
  );
  process.exit(2);
}

const readers = await compile();
const lines = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line));
const tallies = new Map();
const misses = [];

for (const { kind, text, gold } of lines) {
  const found = { project: readProject, issue: readIssue, attribution: readSource }[kind](text);
  for (const [field, wanted] of Object.entries(goldOf(kind, gold))) {
    const tally = tallies.get(`${kind} ${field}`) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(`${kind} ${field}`, tally);
    const wants = asList(wanted);
    const finds = asList(found[field]);
    const right = finds.filter((value) => wants.includes(value)).length;
    tally.right += right;
    tally.wrong += finds.length - right;
    tally.missed += wants.length - right;
    if (right < finds.length || right < wants.length) misses.push({ kind, field, wants, finds, text });
  }
}

const ratio = (part, whole) => (whole ? part / whole : 1);
const rows = [...tallies].map(([name, { right, wrong, missed }]) => ({
  name,
  gold: right + missed,
  precision: ratio(right, right + wrong),
  recall: ratio(right, right + missed),
}));
console.log(`${lines.length} lines\n\n| field | in the lines | precision | recall |\n|---|---|---|---|`);
for (const { name, gold, precision, recall } of rows)
  console.log(`| ${name} | ${gold} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`);

if (process.argv.includes('--misses')) {
  for (const { kind, field, wants, finds, text } of misses) {
    console.log(
      `\n${kind} ${field}\n  text   ${text}\n  wanted ${wants.join(' | ') || '–'}\n  found  ${finds.join(' | ') || '–'}`,
    );
  }
}

const strict = rows.filter(({ name }) => /^project (?:acronym|start|end)$/.test(name));
const failed = strict.filter(({ precision, recall }) => precision < 1 || recall <= 0.9);
if (failed.length) {
  console.error(`\nBelow the bar: ${failed.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

/** The gold as this script compares it; a field that a line does not annotate is not counted. */
function goldOf(kind, gold) {
  const fields = { ...gold };
  if ('title' in fields) fields.title = titleAlone(fields.title, fields.acronym);
  if (kind === 'issue' && 'deadline' in fields) fields.deadline = fields.deadline ?? null;
  return fields;
}

function readProject(text) {
  const project = readers.readProjectLine(text);
  const keys = new Set(readers.typeKeys);
  return {
    title: titleAlone(project.title, project.acronym),
    acronym: project.acronym,
    start: project.start?.slice(0, 4),
    end: project.end?.slice(0, 4),
    funders: project.funding.flatMap(({ funder }) => funder?.name ?? []),
    coordinator: project.coordinator?.name,
    leader: project.leader?.name,
    partners: project.partners.map(({ name }) => name),
    grant: project.funding.find(({ grant }) => grant)?.grant,
    // A word without a key is kept as it is written; the annotations hold keys only.
    types: project.types.filter((type) => keys.has(type)),
  };
}

function readIssue(text) {
  const issue = readers.readIssueLine(text);
  return {
    ...issue,
    title: titleAlone(issue.title),
    journal: issue.journal?.name,
    editors: issue.editors.map(({ name }) => name),
  };
}

function readSource(text) {
  return readers.readAttribution(text) ?? {};
}

/** A short name before a colon or a dash stays in a record's title; annotations leave it out. */
function titleAlone(title, acronym) {
  if (!title) return title;
  const rest =
    acronym && title.startsWith(acronym) ? title.slice(acronym.length).replace(/^\s*[:–—-]\s*/, '') : title;
  return rest.trim();
}

function asList(value) {
  return value === null || value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];
}

async function compile() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './src/readers/project-line.ts'; export * from './src/readers/issue/line.ts';
        export * from './src/readers/definition/attribution.ts'; export { typeKeys } from './src/readers/kinds-of-project.ts';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
