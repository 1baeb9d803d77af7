import { LostValues } from '../readers/files/accept-rows.js';
import { acceptorOf } from '../readers/files/acceptors.js';
import { NAMES } from '../readers/files/kinds.js';
import type { RecordKind, RecordOf, RowReport } from '../readers/files/kinds.js';
import { uniqueIds } from '../readers/page/ids.js';
import type { AnyRecord, OneOrMore } from './kinds.js';

/** Records of every kind, as those of a page; each may be missing. */
export interface Records {
  profile?: RecordOf['profile'] | undefined;
  definitions?: readonly RecordOf['definition'][] | undefined;
  projects?: readonly RecordOf['project'][] | undefined;
  issues?: readonly RecordOf['issue'][] | undefined;
  partners?: readonly RecordOf['partner'][] | undefined;
  links?: readonly RecordOf['link'][] | undefined;
  terms?: readonly RecordOf['term'][] | undefined;
}

/** The keys of a page's records, in the order of a page, with the kind that each holds. */
export const KEYS = {
  profile: 'profile',
  definitions: 'definition',
  projects: 'project',
  issues: 'issue',
  partners: 'partner',
  links: 'link',
  terms: 'term',
} as const satisfies Record<keyof Records, RecordKind>;

/** Settings of all writers of records. */
export interface WriterOptions {
  /** The kind of the records, where the records do not show it; that of an empty list is `project`. */
  kind?: RecordKind;
  /** Called for each value that a record cannot hold, such as an address that may not be linked: it is left out. */
  report?: RowReport;
}

/** Complete records, by the key under which a page has them. */
type Prepared = { [Key in keyof typeof KEYS]?: RecordOf[(typeof KEYS)[Key]][] };

/** Fields that identify the kind of a record, the most specific first. */
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

/** Whether an object holds the records of a page rather than being one. */
const isPage = (value: object): value is Records =>
  Object.keys(KEYS).some((key) => Object.hasOwn(value, key)) &&
  !['title', 'name', 'text'].some((field) => Object.hasOwn(value, field)) &&
  Object.entries(value).every(
    ([key, held]) => !(key in KEYS) || key === 'profile' || held === undefined || Array.isArray(held),
  );

/**
 * Complete records of what a writer is given: one record, a list of records of one kind, or a page.
 *
 * @throws {TypeError} If an input is not a record; the message names it and what it lacks.
 */
export function prepared(given: OneOrMore<AnyRecord> | Records, { kind, report }: WriterOptions): Prepared {
  if (!isObject(given)) throw new TypeError(`Expected a record or a list of records, not ${String(given)}.`);
  if (kind === undefined && !Array.isArray(given) && isPage(given)) {
    const page: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(KEYS)) {
      const held: unknown = given[key as keyof Records];
      if (held !== undefined) page[key] = recordsOf(Array.isArray(held) ? held : [held], one, report, key);
    }
    return page;
  }
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
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
