import { isOwnSchema } from '../../../records/schema.js';
import { acceptRows } from '../accept-rows.js';
import { HEADINGS, NEEDED } from '../columns/headings.js';
import { columnOf } from '../columns/column-of.js';
import { NAMES } from '../kinds.js';
import type { RecordKind, Row, RowReport } from '../kinds.js';
import { share } from '../slices.js';
import type { Work } from '../slices.js';
import { Unused } from '../unused.js';
import { KeyReader } from './keys.js';
import { isLinkedData } from './linked-data.js';
import { inputOfNode, linkedRecords } from './linked-records.js';
import { otherList } from './other-lists.js';
import { parsing } from './parse.js';
import { definitionFrom, issueFrom, partnerFrom, projectFrom } from './registers.js';
import { namedStatus } from '../../words/statuses.js';
import { isObject, list } from './values.js';
import type { Loose } from './values.js';

/** Keys of lists of each kind: those written by this package first, then those of registers. */
const KEYS: Readonly<Record<RecordKind, readonly string[]>> = {
  project: ['projects', 'project', 'prosjekter', 'prosjekt', 'award', 'awards', 'grants'],
  issue: ['issues', 'issue', 'specialIssues', 'temanumre'],
  partner: ['partners', 'partner', 'partnere', 'organizations', 'organisations'],
  term: ['terms', 'words', 'ord'],
  link: ['links', 'lenker'],
  definition: ['definitions', 'definition', 'definisjoner'],
  profile: ['profile', 'group'],
};
const ENVELOPES = [
  'records', 'hits', 'results', 'bindings', 'items', 'data', 'response', 'message', 'content', 'rows',
]; // prettier-ignore

/** Further keys that identify a record of a kind, in addition to the required fields. */
const KNOWN_BY: Partial<Record<RecordKind, readonly string[]>> = { partner: ['names', 'labels'] };

/** Converters for structured objects of registers; undefined for anything else. */
const FROM: Partial<Record<RecordKind, (item: Loose) => Loose | undefined>> = {
  project: projectFrom,
  issue: issueFrom,
  partner: partnerFrom,
  definition: definitionFrom,
};

/** Lists that complete records always have: an object with all of them is taken unchanged. */
const OWN_LISTS: Partial<Record<RecordKind, readonly string[]>> = {
  project: ['types', 'funding', 'partners', 'links', 'keywords'],
  issue: ['editors'],
  definition: ['authors'],
  profile: ['alternates'],
};

/**
 * Reads records of a kind from JSON or its text: records as written by this package, exports of registers, rows of a
 * table with headings as keys, or schema.org.
 *
 * @throws {TypeError} If there are no records of that kind, none is valid, or there are too many.
 */
export function* jsonRecords<R>(
  json: unknown,
  kind: RecordKind,
  accept: (input: unknown) => R,
  report: RowReport,
  mostRows = Infinity,
): Work<R[]> {
  const data = yield* share(parsing(json, report), 0, 0.3);
  if (isLinkedData(data)) return yield* share(linkedRecords(data, kind, accept, report, mostRows), 0.3, 1);
  const items = listIn(data, kind, 0) ?? otherList(data, kind);
  if (!items)
    throw new TypeError(`It holds no ${NAMES[kind]}. Write a list, [ … ], or { "${KEYS[kind][0]}": [ … ] }.`);
  if (items.length > mostRows)
    throw new TypeError(
      `It has more than ${mostRows.toLocaleString('en')} records. Remove those that are not shown, or split the file.`,
    );
  const unused = new Unused(report, 'Key');
  // a file that declares the schema of records is taken literally
  const isOurs = isObject(data) && isOwnSchema(data['$schema']);
  const keys = new KeyReader(kind, unused, report);
  if (!isOurs) yield* share(keys.survey(items), 0.3, 0.4);
  const inputs = isOurs ? rowsOf(items) : itemsAsInputs(items, kind, keys, unused);
  const records = yield* share(acceptRows(inputs, items.length, accept, report, 'Record'), 0.4, 1);
  unused.tell();
  return records;
}

const rowsOf = (items: readonly unknown[]): Row[] => items.map((input, i) => ({ row: i + 1, input }));

function* itemsAsInputs(
  items: readonly unknown[],
  kind: RecordKind,
  keys: KeyReader,
  unused: Unused,
): Generator<Row> {
  for (const [i, item] of items.entries()) yield inputOf(item, i + 1);

  function inputOf(item: unknown, row: number): Row {
    if (!isObject(item)) return { row, input: item };
    if (isLinkedData(item)) return { row, input: inputOfNode(item, kind) };
    const used = new Set<string>();
    const found = FROM[kind]?.(watched(item, used));
    if (found) {
      for (const [key, value] of Object.entries(item))
        if (!used.has(key) && value !== null && value !== '' && !(Array.isArray(value) && !value.length))
          unused.note(key, row);
      return { row, input: found };
    }
    const lists = OWN_LISTS[kind];
    if (lists?.every((key) => Object.hasOwn(item, key) && Array.isArray(item[key])) && isOwn(item, kind))
      return { row, input: item };
    return keys.read(item, row);
  }
}

/** Whether an object with those lists is a complete record; special issues need a list of objects and no unknown keys. */
const isOwn = (item: Loose, kind: RecordKind): boolean =>
  kind !== 'issue' ||
  (list(item['editors']).every(isObject) &&
    Object.keys(item).every((key) => key === 'original' || Object.hasOwn(HEADINGS.issue, key)));

/** Wraps an object to track which of its keys are read. */
const watched = (item: Loose, used: Set<string>): Loose =>
  new Proxy(item, {
    get: (target, key) => {
      if (typeof key === 'string') used.add(key);
      return Object.hasOwn(target, key) ? target[key as string] : undefined;
    },
  });

function listIn(json: unknown, kind: RecordKind, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (!isObject(json) || depth > 3) return undefined;
  for (const key of KEYS[kind]) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    // a single project may have a list of partners or links, but not one of projects
    if (Array.isArray(value) || (isObject(value) && isKnown(value, kind))) return list(value);
    const grouped = isObject(value) ? groupsIn(value) : undefined;
    if (grouped) return grouped;
  }
  if (isKnown(json, kind) || hasHeadings(json, kind)) return [json];
  for (const key of ENVELOPES) {
    const found = Object.hasOwn(json, key) && listIn(json[key], kind, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** The records of an object of lists, with the status named by each key: `{ active: […], finished: […] }`. */
function groupsIn(groups: Loose): readonly unknown[] | undefined {
  const lists = Object.entries(groups);
  if (!lists.length || !lists.every(([, held]) => Array.isArray(held) && held.every(isObject)))
    return undefined;
  return lists.flatMap(([key, held]) =>
    (held as Loose[]).map((item) => (namedStatus(key) ? { status: key, ...item } : item)),
  );
}

const isKnown = (value: Loose, kind: RecordKind) =>
  [...NEEDED[kind], ...(KNOWN_BY[kind] ?? [])].some((key) => Object.hasOwn(value, key));

/** Whether an object is a row of a table saved as JSON, with headings as keys. */
const hasHeadings = (value: Loose, kind: RecordKind): boolean =>
  Object.keys(value)
    .slice(0, 100)
    .some((key) => NEEDED[kind].includes(columnOf(key, kind)?.field ?? ''));
