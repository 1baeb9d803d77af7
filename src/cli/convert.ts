import { Page as CheckedPage } from '../check/page/page.js';
import { readCsv } from '../readers/csv.js';
import { readDefinitions } from '../readers/definition/index.js';
import type { RecordKind, RowProblem } from '../readers/files/kinds.js';
import { readIssues } from '../readers/issue/index.js';
import { readJson } from '../readers/json.js';
import { readJsonLd } from '../readers/json-ld.js';
import { readLinks } from '../readers/links.js';
import { readText } from '../readers/page/text.js';
import { readPartners } from '../readers/partner/index.js';
import { readProjects } from '../readers/project/index.js';
import { readTerms } from '../readers/terms.js';
import { localDay } from '../records/dates.js';
import { writeBibtex } from '../writers/bibtex.js';
import { writeCsv } from '../writers/csv.js';
import { writeHtml } from '../writers/html.js';
import { writeIcs } from '../writers/ics.js';
import { writeJson } from '../writers/json.js';
import { writeJsonLd } from '../writers/json-ld.js';
import type { AnyRecord, Citable } from '../writers/kinds.js';
import type { Records } from '../writers/prepare.js';
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

const FORMS = ['html', 'json', 'csv', 'jsonld', 'ics', 'bibtex', 'ris'];

/** Runs `convert`. @returns The exit status. */
export async function runConvert(inputs: readonly string[], values: Values): Promise<number> {
  const [input] = inputs;
  if (!input || inputs.length > 1) throw new Failure('convert needs one file or address.');
  const to = oneOf(values, 'to', FORMS);
  const kind = values['kind'] === undefined ? undefined : (oneOf(values, 'kind', Object.keys(KEYS)) as Kind);
  const records = recordsIn(input, await textOf(input), kind ?? kindFor(to), kind !== undefined);
  const some = kind ? { [KEYS[kind]]: records[KEYS[kind]] ?? [] } : records;
  if (!Object.values(some).flat().length)
    throw new Failure(`${input}: no ${kind ? KEYS[kind] : 'records'} were found. ${HINT}`);
  await write(values['out'], writtenAs(to, some, values, input));
  return 0;
}

const HINT =
  'On a page, lists are found under headings such as “Projects” or “Special issues”; --kind project takes any list.';

const kindFor = (to: string): Kind => (to === 'ics' || to === 'bibtex' || to === 'ris' ? 'issue' : 'project');

/** The records of a file, by its name and content. */
function recordsIn(input: string, text: string, kind: Kind, isAsked: boolean): Records {
  const report = ({ row, what, fix }: RowProblem) => console.error(`${input}:${row}: ${what} ${fix}`);
  const name = input.replace(/[?#].*$/, '').toLowerCase();
  try {
    if (/\.(?:csv|tsv)$/.test(name)) return { [KEYS[kind]]: readCsv(text, kind, report) };
    if (/^\s*[[{]/.test(text)) {
      const isLinked = name.endsWith('.jsonld') || /"@context"\s*:/.test(text.slice(0, 2000));
      return { [KEYS[kind]]: isLinked ? readJsonLd(text, kind, report) : readJson(text, kind, report) };
    }
    if (/^\s*<|\.x?html?$/i.test(text.slice(0, 100)) || /\.x?html?$/.test(name))
      return pageRecords(parsePage(text), isAsked ? kind : undefined);
  } catch (error) {
    throw new Failure(`${input}: ${reasonOf(error)}`);
  }
  return readText(text);
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

/** The records of a page: of the lists under headings that say what they hold, else of all lists if a kind is asked for. */
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
  if (to === 'ics') return writeIcs(checked(issues, 'ics holds deadlines of special issues'), options);
  if (to === 'bibtex' || to === 'ris') {
    const citable = checked<Citable>(
      [...issues, ...definitions],
      `${to} holds special issues and definitions`,
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

function checked<R>(records: readonly R[], says: string): readonly R[] {
  if (!records.length)
    throw new Failure(`${says}, and there are none. Use --kind issue if the file holds them.`);
  return records;
}
