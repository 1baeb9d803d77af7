/**
 * Measures precision and recall of the readers of plain lines, per field, on real lines annotated by hand. See README.md for
 * the method.
 *
 *   node bench/readers.mjs [lines.jsonl …] [--misses] [--sites]
 *
 * Without files, it uses all annotated lines next to the checkout. The sets of lines in test/readers follow, by how much
 * they are labelled. Fields that the annotator was unsure of are not counted. Exits 1 if the overall precision is below
 * 0.97.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const MIN_PRECISION = 0.97;
const root = new URL('..', import.meta.url);
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const files = linesFiles(process.argv.slice(2).filter((argument) => !argument.startsWith('--')));
const readers = await compile();
const KINDS = { project: readProject, issue: readIssue, attribution: readSource, partner: readPartner };

/** Counts by field, by site, or in total. */
class Tallies {
  rows = new Map();
  add(name, right, wrong, missed) {
    const row = this.rows.get(name) ?? { right: 0, wrong: 0, missed: 0 };
    this.rows.set(name, { right: row.right + right, wrong: row.wrong + wrong, missed: row.missed + missed });
  }
}

const fields = new Tallies();
const sites = new Tallies();
const misses = [];
let count = 0;
let plain = { lines: 0, falseFields: 0 };

for (const line of files.flatMap(readLines)) {
  const read = KINDS[line.kind];
  if (!read) continue;
  count++;
  const found = read(line.text);
  let falseFields = 0;
  for (const [field, wanted] of Object.entries(goldOf(line))) {
    const wants = asList(wanted);
    const finds = asList(found[field]);
    const right = finds.filter((value) => wants.includes(value)).length;
    const wrong = finds.length - right;
    const missed = wants.length - right;
    fields.add(`${line.kind} ${field}`, right, wrong, missed);
    fields.add(`all but titles`, ...(field === 'title' ? [0, 0, 0] : [right, wrong, missed]));
    fields.add(`all`, right, wrong, missed);
    sites.add(line.source ?? '–', right, wrong, missed);
    if (field !== 'title') falseFields += wrong;
    if (wrong || missed) misses.push({ kind: line.kind, field, wants, finds, text: line.text, wrong });
  }
  if (isPlainTitle(line)) plain = { lines: plain.lines + 1, falseFields: plain.falseFields + falseFields };
}

const ratio = (part, whole) => (whole ? part / whole : 1);
const figures = ({ right, wrong, missed }) => ({
  gold: right + missed,
  precision: ratio(right, right + wrong),
  recall: ratio(right, right + missed),
});
const print = (title, rows) => {
  console.log(`\n| ${title} | precision | recall | in the lines |\n|---|---|---|---|`);
  for (const [name, row] of rows) {
    const { gold, precision, recall } = figures(row);
    console.log(`| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${gold} |`);
  }
};

console.log(`${count} lines; ${plain.lines} plain titles with ${plain.falseFields} false fields`);
print('field', fields.rows);
if (flags.includes('--sites'))
  print(
    'site',
    [...sites.rows].sort(([, a], [, b]) => figures(a).recall - figures(b).recall),
  );
if (flags.includes('--misses')) {
  for (const { kind, field, wants, finds, text } of misses.sort((a, b) => b.wrong - a.wrong))
    console.log(
      `\n${kind} ${field}\n  text   ${text}\n  wanted ${wants.join(' | ') || '–'}\n  found  ${finds.join(' | ') || '–'}`,
    );
}

printOwnSets();

const { precision } = figures(fields.rows.get('all but titles') ?? { right: 0, wrong: 0, missed: 0 });
if (precision < MIN_PRECISION) {
  console.error(`\nPrecision of the fields is ${precision.toFixed(3)}; at least ${MIN_PRECISION} is wanted.`);
  process.exit(1);
}

/** Prints the results for this project's own lines, by set and by field, with and without labels. */
function printOwnSets() {
  const sets = new Tallies();
  const together = new Tallies();
  for (const [set, lines] of Object.entries(readers.SETS))
    for (const line of lines) {
      const [tier, kind, text] = line;
      const { fields, differences } = readers.scoreOf(line);
      for (const [field, { right, wrong, missed }] of Object.entries(fields)) {
        sets.add(`${set}, ${tier}`, right, wrong, missed);
        together.add(`${tier} ${kind} ${field}`, right, wrong, missed);
      }
      if (flags.includes('--misses') && Object.keys(differences).length)
        console.log(`\n${set}, ${tier} ${kind}\n  text   ${text}\n  ${JSON.stringify(differences)}`);
    }
  print('own set', sets.rows);
  print(
    'field in own sets',
    [...together.rows].sort(([a], [b]) => a.localeCompare(b)),
  );
}

function linesFiles(given) {
  const folder = fileURLToPath(new URL('../shared/lines/', root));
  const found = given.length
    ? given
    : existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => folder + name)
      : [];
  const missing = found.find((path) => !existsSync(path));
  if (found.length && !missing) return found;
  console.error(
    `No annotated lines${missing ? ` at ${missing}` : ''}. Give their paths: node bench/readers.mjs <lines.jsonl …> [--misses] [--sites]`,
  );
  return process.exit(2);
}

function readLines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

/** Whether a line is a title only, so that any other field is wrong. */
function isPlainTitle({ kind, gold }) {
  return (
    kind === 'project' &&
    Object.entries(gold).every(([field, value]) => field === 'title' || !asList(value).length)
  );
}

/** The annotations in comparable form, without uncertain fields. */
function goldOf({ kind, gold, unsure = [] }) {
  const fields = { ...gold };
  // annotations use the page's words for the kind of a special issue, records a key
  if (kind === 'issue' && fields.kind) fields.kind = readers.issueKindOf(fields.kind);
  for (const field of unsure) delete fields[field];
  if ('title' in fields) fields.title = titleAlone(fields.title, fields.acronym);
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
    status: project.status,
    funders: project.funding.flatMap(({ funder }) => funder?.name ?? []),
    coordinator: project.coordinator?.name,
    leader: project.leader?.name,
    partners: project.partners.map(({ name }) => name),
    grant: project.funding.find(({ grant }) => grant)?.grant,
    // annotations contain keys only, whereas records keep unknown words as written
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

function readPartner(text) {
  return readers.readPartnerLine?.(text) ?? {};
}

/** Removes a short name before a colon or a dash, which records keep in the title but annotations omit. */
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
      contents: `export * from './src/readers/index.ts'; export { typeKeys } from './src/readers/words/project-types.ts'; export { issueKindOf } from './src/readers/issue/facts/kind.ts'; export { SETS } from './test/readers/fresh-sets.ts'; export { scoreOf } from './test/readers/fresh-lines.ts';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
