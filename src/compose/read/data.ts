/** Reading of tables and JSON, whose kind is that of most columns or keys. */
import { readCsv } from '../../readers/files/read-csv.js';
import type { RowProblem } from '../../readers/files/kinds.js';
import { parsed } from '../../readers/files/json/parse.js';
import { isLinkedData } from '../../readers/files/json/linked-data.js';
import { linkedKinds } from '../../readers/files/json/linked-records.js';
import { readJson } from '../../readers/files/read-json.js';
import type { AnyRecord } from '../../writers/kinds.js';
import { KEYS } from '../../writers/prepare.js';
import { Refused, type WantedKind } from '../in/input.js';
import { draftOf } from '../model/drafts.js';
import { fieldsOf } from '../model/fields.js';
import { nameOf } from '../model/operations.js';
import { KINDS, type Draft, type Kind } from '../model/types.js';
import { kindOfLines } from './guess.js';
import type { Reading } from './page.js';

/** Entries of a data file, with the problems found. */
export interface Data extends Reading {
  problems: RowProblem[];
}

/** Kinds that a table or a data file can contain. */
const DATA_KINDS: readonly Kind[] = ['project', 'issue', 'partner', 'term', 'definition', 'link'];

/** Number of fields of a record that have a value. */
export const factCount = (kind: Kind, record: AnyRecord): number =>
  fieldsOf(kind, record).filter(({ get }) => get(record)).length;

type Attempt = { drafts: Draft[]; problems: RowProblem[]; score: number };

/** Reads a file as a kind and scores the result: values found per record, minus problems. */
function attempt(kind: Kind, make: (report: (problem: RowProblem) => void) => readonly AnyRecord[]): Attempt {
  const problems: RowProblem[] = [];
  try {
    const records = make((problem) => problems.push(problem));
    const values = records.slice(0, 50).reduce((sum, record) => sum + factCount(kind, record), 0);
    const drafts = records.map((record) => draftOf(kind, record));
    // if the columns do not reveal the kind, the names may
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

const best = (attempts: readonly Attempt[]): Data => {
  const { drafts, problems } = attempts.reduce((a, b) => (b.score > a.score ? b : a));
  return { drafts, problems, headings: {} };
};

const kindsFor = (chosenKind: WantedKind | undefined): readonly Kind[] =>
  chosenKind && chosenKind !== 'page' ? [chosenKind] : DATA_KINDS;

/** Reads a table, as the kind that most of its columns belong to. */
export const readTable = (text: string, wanted: WantedKind | undefined): Data =>
  best(kindsFor(wanted).map((kind) => attempt(kind, (report) => readCsv(text, kind, report))));

/** Reads JSON: all kinds if it was written by this package, otherwise the kind of most keys. @throws {Refused} If it is not JSON. */
export function readData(text: string, wanted: WantedKind | undefined): Data {
  let data: unknown;
  const faults: RowProblem[] = [];
  try {
    data = parsed(text, (problem) => faults.push(problem));
  } catch (error) {
    throw new Refused('broken-file', { name: 'JSON', reason: error instanceof Error ? error.message : '' });
  }
  const readAsKind = (kind: Kind, of: unknown): Attempt =>
    attempt(kind, (report) => readJson(of, kind, report));
  const isOpen = !wanted || wanted === 'page';
  const kinds = isOpen && isLinkedData(data) ? linkedKinds(data) : [];
  if (kinds.length > 1) return merged(faults, withoutGroup(kinds.map((kind) => readAsKind(kind, data))));
  if (isOpen && typeof data === 'object' && data !== null && !('@context' in data)) {
    const presentKeys = Object.entries(KEYS).filter(([key]) => key in (data as object));
    if (presentKeys.length) {
      const page = data as Record<string, unknown>;
      const all = presentKeys.map(([key, kind]) =>
        readAsKind(kind, Array.isArray(page[key]) ? page[key] : [page[key]]),
      );
      return merged(faults, all);
    }
  }
  const found = best(kindsFor(wanted).map((kind) => readAsKind(kind, data)));
  return { ...found, problems: [...faults, ...found.problems] };
}

/** The entries of several kinds, in the order of a page. */
function merged(faults: readonly RowProblem[], all: readonly Attempt[]): Data {
  const drafts = all.flatMap((each) => each.drafts);
  return {
    drafts: KINDS.flatMap((kind) => drafts.filter((draft) => draft.kind === kind)),
    problems: [...faults, ...all.flatMap(({ problems }) => problems)],
    headings: {},
  };
}

/** Leaves a group out of its partners, since both are organisations. */
function withoutGroup(all: readonly Attempt[]): Attempt[] {
  const groups = new Set(
    all.flatMap(({ drafts }) => drafts.filter(({ kind }) => kind === 'profile').map(nameOf)),
  );
  return all.map((each) => ({
    ...each,
    drafts: each.drafts.filter((draft) => draft.kind !== 'partner' || !groups.has(nameOf(draft))),
  }));
}
