import { LostValues } from '../readers/files/accept-rows.js';
import { acceptorOf } from '../readers/files/acceptors.js';
import { NAMES } from '../readers/files/kinds.js';
import type { RecordKind, RecordOf, RowReport } from '../readers/files/kinds.js';
import { uniqueIds } from '../readers/page/ids.js';
import type { AnyRecord, OneOrMore } from './kinds.js';

/** Records of all kinds, as on a page; any may be missing. */
export interface Records {
  profile?: RecordOf['profile'] | undefined;
  definitions?: readonly RecordOf['definition'][] | undefined;
  projects?: readonly RecordOf['project'][] | undefined;
  issues?: readonly RecordOf['issue'][] | undefined;
  partners?: readonly RecordOf['partner'][] | undefined;
  links?: readonly RecordOf['link'][] | undefined;
  terms?: readonly RecordOf['term'][] | undefined;
}

/** The keys of {@link Records}, in the order of a page, with the kind of record that each holds. */
export const KEYS = {
  profile: 'profile',
  definitions: 'definition',
  projects: 'project',
  issues: 'issue',
  partners: 'partner',
  links: 'link',
  terms: 'term',
} as const satisfies Record<keyof Records, RecordKind>;

/** Options of all writers of records. */
export interface WriterOptions {
  /** The kind of the records, if their fields do not identify it; `project` for an empty list. */
  kind?: RecordKind;
  /** Called for each value that is left out because a record cannot hold it, such as an unsafe address. */
  report?: RowReport;
}

/** Complete records, by their key in {@link Records}. */
type Prepared = { [Key in keyof typeof KEYS]?: RecordOf[(typeof KEYS)[Key]][] };

/** Fields that identify the kind of a record, most specific first. */
const TELLING: readonly (readonly [RecordKind, readonly string[]])[] = [
  ['term', ['weight']],
  ['profile', ['alternates', 'purpose', 'parent', 'reviewed']],
  ['issue', ['editors', 'journal', 'deadline', 'call', 'volume', 'issue']],
  ['definition', ['authors', 'locator', 'sourceTitle', 'term']],
  ['project', ['title']],
  ['partner', ['name']],
  ['link', ['url']],
  ['definition', ['text']],
];

/** The kind of a record, by its fields. */
const kindOf = (record: object): RecordKind | undefined =>
  TELLING.find(([, fields]) => fields.some((field) => Object.hasOwn(record, field)))?.[0];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether an object holds the records of a page, rather than being a record. */
const isPage = (value: object): value is Records =>
  Object.keys(KEYS).some((key) => Object.hasOwn(value, key)) &&
  !['title', 'name', 'text'].some((field) => Object.hasOwn(value, field)) &&
  Object.entries(value).every(
    ([key, held]) => !(key in KEYS) || key === 'profile' || held === undefined || Array.isArray(held),
  );

/**
 * Completes a writer's input: one record, a list of records of one kind, or the records of a page.
 *
 * @throws {TypeError} If an input is not a record; the message names it and what it lacks.
 */
export function prepared(input: OneOrMore<AnyRecord> | Records, { kind, report }: WriterOptions): Prepared {
  if (!isObject(input)) throw new TypeError(`Expected a record or a list of records, not ${String(input)}.`);
  if (kind === undefined && !Array.isArray(input) && isPage(input)) {
    const page: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(KEYS)) {
      const held: unknown = input[key as keyof Records];
      if (held !== undefined) page[key] = recordsOf(Array.isArray(held) ? held : [held], one, report, key);
    }
    return page;
  }
  const list: readonly unknown[] = Array.isArray(input) ? input : [input];
  const listKind = kind ?? (list.length ? isObject(list[0]) && kindOf(list[0]) : 'project');
  if (!listKind)
    throw new TypeError(
      'The kind of the first record cannot be told from its fields. Name it: { kind: "project" }, for example.',
    );
  acceptorOf(listKind);
  const [key] = Object.entries(KEYS).find(([, one]) => one === listKind)!;
  return { [key]: recordsOf(list, listKind, report) };
}

function recordsOf<Kind extends RecordKind>(
  list: readonly unknown[],
  kind: Kind,
  report: RowReport = () => {},
  key = '',
): RecordOf[Kind][] {
  const accept = acceptorOf(kind);
  const lost = new LostValues(report, 'Record');
  const records = list.map((input, i) => {
    if (!isObject(input))
      throw new TypeError(`${key ? `In "${key}", r` : 'R'}ecord ${i + 1} is not a record: ${String(input)}.`);
    let record: RecordOf[Kind];
    try {
      record = accept(input);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new TypeError(
        `${key ? `In "${key}", r` : 'R'}ecord ${i + 1} of ${list.length} cannot be written as one of ${NAMES[kind]}. ${why}`,
        { cause: error },
      );
    }
    lost.note(i + 1, input, record);
    return record;
  });
  lost.tell();
  if (records.every((record) => 'id' in record)) uniqueIds(records as { id: string }[]);
  return records;
}
