import { Page as CheckedPage } from '../check/page/page.js';
import { Refused } from '../compose/in/input.js';
import { issuesOfBibtex } from '../compose/read/bibtex.js';
import { readData, readTable, type Data } from '../compose/read/data.js';
import type { Draft } from '../compose/model/types.js';
import { readLines } from '../compose/read/lines.js';
import { readPlainText } from '../compose/read/text.js';
import { readCsv } from '../readers/files/read-csv.js';
import { readDefinitions } from '../readers/definition/index.js';
import { NAMES, type RecordKind, type RowProblem } from '../readers/files/kinds.js';
import { readIssues } from '../readers/issue/index.js';
import { readJson } from '../readers/files/read-json.js';
import { readLinks } from '../readers/link/index.js';
import { readPartners } from '../readers/partner/index.js';
import { readProjects } from '../readers/project/index.js';
import { readTerms } from '../readers/term/index.js';
import { localDay } from '../records/dates.js';
import { writeBibtex } from '../writers/bibtex.js';
import { writeCsv } from '../writers/csv.js';
import { writeHtml } from '../writers/html.js';
import { writeIcs } from '../writers/ics.js';
import { writeJson } from '../writers/json.js';
import { writeJsonLd } from '../writers/json-ld.js';
import type { AnyRecord, Citable } from '../writers/kinds.js';
import { KEYS as ALL_KEYS, type Records } from '../writers/prepare.js';
import { writeRis } from '../writers/ris.js';
import { Failure, reasonOf } from './fail.js';
import { textOf } from './input.js';
import { write } from './output.js';
import { parsePage } from './parse-page.js';
import { oneOf, type Values } from './values.js';

const KEYS = {
  project: 'projects',
  issue: 'issues',
  partner: 'partners',
  definition: 'definitions',
  link: 'links',
  term: 'terms',
} as const satisfies Partial<Record<RecordKind, keyof Records>>;
type Kind = keyof typeof KEYS;

/** Languages of the labels. */
const LANGUAGES = ['nb', 'nn', 'en', 'se'];
const FORMS = ['html', 'json', 'csv', 'jsonld', 'ics', 'bibtex', 'ris'];

/** Runs `convert`. @returns The exit status. */
export async function runConvert(inputs: readonly string[], values: Values): Promise<number> {
  const [input] = inputs;
  if (!input || inputs.length > 1) throw new Failure('convert needs one file or address.');
  const to = oneOf(values, 'to', FORMS);
  const kind = values['kind'] === undefined ? undefined : (oneOf(values, 'kind', Object.keys(KEYS)) as Kind);
  if (values['lang'] !== undefined) oneOf(values, 'lang', LANGUAGES);
  const records = recordsIn(input, await textOf(input), kind);
  const some = kind ? { [KEYS[kind]]: records[KEYS[kind]] ?? [] } : records;
  if (!Object.values(some).flat().length)
    throw new Failure(`${input}: no ${kind ? KEYS[kind] : 'records'} were found.${kind ? '' : ` ${HINT}`}`);
  await write(values['out'], writtenAs(to, some, values, input));
  return 0;
}

const HINT =
  'On a page and in a text, lists are found under headings such as “Projects” or “Special issues”; --kind project takes any list.';

/** The records of a file, whose format follows from its name and content; `asked` is the kind to read them as. */
function recordsIn(input: string, text: string, asked: Kind | undefined): Records {
  const name = input.replace(/[?#].*$/, '').toLowerCase();
  try {
    if (/\.(?:csv|tsv)$/.test(name))
      return recordsOfData(input, readTable(text, asked), (report) => readCsv(text, asked, report));
    if (/\.json(?:ld)?$/.test(name) || /^\s*[[{]/.test(text))
      return recordsOfData(input, readData(text, asked), (report) => readJson(text, asked, report), false);
    if (/\.bib$/.test(name)) {
      const report = ({ row, what, fix }: RowProblem) => console.error(`${input}:${row}: ${what} ${fix}`);
      return { issues: issuesOfBibtex(text, report) };
    }
    if (/^\s*<|\.x?html?$/i.test(text.slice(0, 100)) || /\.x?html?$/.test(name))
      return pageRecords(parsePage(text), asked);
  } catch (error) {
    if (error instanceof Refused)
      throw new Failure(`${input}: ${error.values['reason'] ?? 'It is not valid JSON.'}`);
    throw new Failure(`${input}: ${reasonOf(error)}`);
  }
  const { drafts } = readPlainText(text);
  const isAsked = drafts.some(({ kind }) => kind === asked);
  return recordsOfDrafts(asked && !isAsked ? readLines(asked, text) : drafts);
}

/**
 * The records of data entries; if there are none, the stricter reader `explain` throws or reports the reason. Rows of a
 * table are lines of its file, unlike the records of a JSON file, which the messages count.
 */
function recordsOfData(
  input: string,
  { drafts, problems }: Data,
  explain: (report: (problem: RowProblem) => void) => unknown,
  areLines = true,
): Records {
  const report = ({ row, what, fix }: RowProblem) =>
    console.error(`${input}${areLines ? `:${row}` : ''}: ${what} ${fix}`);
  if (!drafts.length) explain(report);
  else problems.forEach(report);
  return recordsOfDrafts(drafts);
}

function recordsOfDrafts(drafts: readonly Draft[]): Records {
  const kinds = Object.entries(ALL_KEYS).map(([key, kind]) => {
    const records = drafts.filter((draft) => draft.kind === kind).map(({ record }) => record);
    return [key, key === 'profile' ? records[0] : records];
  });
  return Object.fromEntries(kinds.filter(([, held]) => held && (held as []).length !== 0)) as Records;
}

const READERS: Readonly<Record<Kind, (element: Element) => AnyRecord[]>> = {
  project: (element) => readProjects(element),
  issue: (element) => readIssues(element),
  partner: (element) => readPartners(element),
  definition: (element) => readDefinitions(element),
  link: (element) => readLinks(element),
  term: (element) => readTerms(element),
};

const SECTIONS: Readonly<Record<string, Kind>> = {
  projects: 'project',
  issues: 'issue',
  partners: 'partner',
};

/** The records of a page, from lists under headings that say what they hold; for the kind asked for, otherwise from all lists. */
function pageRecords(document: Document, asked: Kind | undefined): Records {
  const page = new CheckedPage(document, localDay());
  const found: Record<string, AnyRecord[]> = {};
  for (const { kind, element } of page.lists) {
    const of = SECTIONS[kind];
    if (of) (found[KEYS[of]] ??= []).push(...READERS[of](element));
  }
  const definitions = readDefinitions(document.body);
  if (definitions.length) found['definitions'] = definitions;
  if (asked && !found[KEYS[asked]]?.length) {
    const main = document.querySelector('main') ?? document.body;
    found[KEYS[asked]] = READERS[asked](main);
  }
  return found as Records;
}

function writtenAs(to: string, records: Records, { lang }: Values, input: string): string {
  const report = ({ what, fix }: RowProblem) => console.error(`${input}: ${what} ${fix}`);
  const options = { report, ...(lang && { lang }) };
  const ended = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
  if (to === 'html') return ended(writeHtml(records, options));
  if (to === 'json') return ended(writeJson(records, options));
  if (to === 'jsonld') return ended(writeJsonLd(records, options));
  const { issues = [], definitions = [] } = records;
  if (to === 'ics') {
    const dated = issues.filter(({ deadline }) => deadline);
    if (issues.length && !dated.length)
      throw new Failure(`${input}: ics holds deadlines of special issues, but none of these has a deadline.`);
    return writeIcs(checked(dated, 'ics holds deadlines of special issues', records, input), options);
  }
  if (to === 'bibtex' || to === 'ris') {
    const citable = checked<Citable>(
      [...issues, ...definitions],
      `${to} holds special issues and definitions`,
      records,
      input,
    );
    return ended(to === 'ris' ? writeRis(citable) : writeBibtex(citable));
  }
  const kinds = Object.entries(records).filter(([, held]) => held?.length);
  if (kinds.length > 1)
    throw new Failure(
      `A table holds records of one kind; ${input} has ${kinds.map(([key]) => key).join(', ')}. Choose one with --kind.`,
    );
  return ended(writeCsv(kinds[0]![1] as AnyRecord[], options));
}

function checked<R>(records: readonly R[], says: string, all: Records, input: string): readonly R[] {
  if (records.length) return records;
  const held = Object.keys(all).map((key) => NAMES[ALL_KEYS[key as keyof Records]]);
  throw new Failure(
    `${input}: ${says}; this has ${held.join(', ')}. Use --to html, json, csv or jsonld, or --kind issue if they are special issues.`,
  );
}
