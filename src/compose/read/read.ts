/** From an input to entries, of the kind that it seems to hold or of the one that is asked for. */
import { readCsv } from '../../readers/csv.js';
import type { RowProblem } from '../../readers/files/kinds.js';
import { readJson } from '../../readers/json.js';
import { readJsonLd } from '../../readers/json-ld.js';
import { countTerms } from '../../text/count-terms.js';
import type { AnyRecord } from '../../writers/kinds.js';
import { KEYS } from '../../writers/prepare.js';
import { Refused, type Input, type WantedKind } from '../in/input.js';
import { tableIn, tableText } from '../in/table.js';
import { draftOf } from '../model/drafts.js';
import { fieldsOf } from '../model/fields.js';
import { KINDS, type Draft, type Kind } from '../model/types.js';
import { nameOf } from '../model/operations.js';
import { issuesOfBibtex } from './bibtex.js';
import { kindOfLines } from './guess.js';
import { readLines } from './lines.js';
import { readKind, readPage, type Reading } from './page.js';
import { readPlainText } from './text.js';

/** Entries of an input, the kind it was taken for, and what could not be read. */
export interface Taken extends Reading {
  kind: WantedKind;
  problems: RowProblem[];
}

/**
 * Reads an input.
 *
 * @param wanted The kind a person has chosen; by default the one it seems to hold.
 * @throws {Refused} If nothing can be read from it.
 */
export async function read(input: Input, wanted?: WantedKind): Promise<Taken> {
  const taken = await readAs(input, wanted);
  if (!taken.drafts.length) throw new Refused('nothing-read');
  const kinds = new Set(taken.drafts.map(({ kind }) => kind));
  return { ...taken, kind: wanted ?? (kinds.size === 1 ? taken.drafts[0]!.kind : 'page') };
}

async function readAs(input: Input, wanted: WantedKind | undefined): Promise<Omit<Taken, 'kind'>> {
  const { source, root, text = '' } = input;
  if (root) {
    const table = tableIn(root);
    if (table && (!root.querySelector('li') || isSheet(source))) return readTable(tableText(table), wanted);
    return { ...(await readRoot(root, wanted)), problems: [] };
  }
  if (source === 'table' || source === 'excel') return readTable(text, wanted);
  if (source === 'json') return readData(text, wanted);
  if (source === 'bibtex')
    return {
      drafts: issuesOfBibtex(text).map((record) => draftOf('issue', record)),
      headings: {},
      problems: [],
    };
  return { ...(await readLinesOf(text, wanted)), problems: [] };
}

const isSheet = (source: Input['source']) => source === 'excel';

async function readRoot(root: Element, wanted: WantedKind | undefined): Promise<Reading> {
  if (!wanted || wanted === 'page') {
    const found = readPage(root);
    return found.drafts.length ? found : readPlainText(blockText(root));
  }
  const drafts =
    root.querySelector('ul, ol, blockquote') || wanted === 'profile' ? readKind(root, wanted) : [];
  return drafts.length ? { drafts, headings: {} } : readLinesOf(blockText(root), wanted);
}

async function readLinesOf(text: string, wanted: WantedKind | undefined): Promise<Reading> {
  if (!wanted || wanted === 'page') return readPlainText(text);
  const lines = readLines(wanted, text);
  const isProse = wanted === 'term' && lines.some(({ line }) => line.length > 80);
  if (!isProse) return { drafts: lines, headings: {} };
  const terms = await countTerms(text.split(/\n+/).map((text) => ({ text })));
  return { drafts: terms.map((term) => draftOf('term', term)), headings: {} };
}

const BLOCKS =
  'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, tr, section, article, ul, ol, table, dt, dd, figure, header';

/** The text of a page with a line for each block; items begin with a bullet. */
function blockText(root: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent!.replace(/\s+/g, ' '));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const isBlock = element.matches(BLOCKS);
    if (isBlock || element.localName === 'br') parts.push('\n');
    if (element.localName === 'li') parts.push('• ');
    element.childNodes.forEach(walk);
    if (isBlock) parts.push('\n');
  };
  walk(root);
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

/** Kinds that a table or a file of data can hold. */
const DATA_KINDS: readonly Kind[] = ['project', 'issue', 'partner', 'term', 'definition', 'link'];

type Attempt = { drafts: Draft[]; problems: RowProblem[]; score: number };

/** Score of a kind for a file: the values that were found, less what was left over. */
function attempt(kind: Kind, make: (report: (problem: RowProblem) => void) => readonly AnyRecord[]): Attempt {
  const problems: RowProblem[] = [];
  try {
    const records = make((problem) => problems.push(problem));
    const values = records
      .slice(0, 50)
      .reduce((sum, record) => sum + fieldsOf(kind, record).filter(({ get }) => get(record)).length, 0);
    const drafts = records.map((record) => draftOf(kind, record));
    // where the columns do not tell, the names do
    const looks = kindOfLines(drafts.slice(0, 50).map(nameOf)) === kind ? 0.25 : 0;
    const score = values / Math.max(1, Math.min(50, records.length)) - problems.length * 0.5 + looks;
    return {
      drafts,
      problems,
      score: records.length ? score : -Infinity,
    };
  } catch {
    return { drafts: [], problems, score: -Infinity };
  }
}

const best = (attempts: readonly Attempt[]): Omit<Taken, 'kind'> => {
  const { drafts, problems } = attempts.reduce((a, b) => (b.score > a.score ? b : a));
  return { drafts, problems, headings: {} };
};

const kindsFor = (wanted: WantedKind | undefined): readonly Kind[] =>
  wanted && wanted !== 'page' ? [wanted] : DATA_KINDS;

const readTable = (text: string, wanted: WantedKind | undefined): Omit<Taken, 'kind'> =>
  best(kindsFor(wanted).map((kind) => attempt(kind, (report) => readCsv(text, kind, report))));

function readData(text: string, wanted: WantedKind | undefined): Omit<Taken, 'kind'> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Refused('broken-file', { name: 'JSON', reason: error instanceof Error ? error.message : '' });
  }
  const isLinked = /"@context"\s*:/.test(text.slice(0, 2000));
  const readAsKind = (kind: Kind, of: unknown): Attempt =>
    attempt(kind, (report) =>
      isLinked ? readJsonLd(JSON.stringify(of), kind, report) : readJson(of, kind, report),
    );
  if ((!wanted || wanted === 'page') && typeof data === 'object' && data !== null && !isLinked) {
    const held = Object.entries(KEYS).filter(([key]) => key in (data as object));
    if (held.length) {
      const page = data as Record<string, unknown>;
      const all = held.map(([key, kind]) =>
        readAsKind(kind, Array.isArray(page[key]) ? page[key] : [page[key]]),
      );
      const drafts = all.flatMap((each) => each.drafts);
      return {
        drafts: KINDS.flatMap((kind) => drafts.filter((draft) => draft.kind === kind)),
        problems: all.flatMap((each) => each.problems),
        headings: {},
      };
    }
  }
  return best(kindsFor(wanted).map((kind) => readAsKind(kind, data)));
}
