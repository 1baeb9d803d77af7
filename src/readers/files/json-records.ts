import { recordOfCells } from './cells.js';
import { columnOf } from './headings.js';
import { isLinkedData, jsonLdRecords } from './json-ld-records.js';
import { isObject, list, words } from './json-values.js';
import type { Loose } from './json-values.js';
import { NAMES } from './kinds.js';
import type { RecordKind, Row } from './kinds.js';
import { definitionFrom, issueFrom, partnerFrom, projectFrom } from './registers.js';

/** Under which keys a file may hold a list of a kind: our own first, then those of registers. */
const KEYS: Readonly<Record<RecordKind, readonly string[]>> = {
  project: ['projects', 'project', 'prosjekter', 'prosjekt'],
  issue: ['issues', 'issue', 'specialIssues', 'temanumre'],
  partner: ['partners', 'partner', 'partnere', 'organizations', 'organisations'],
  term: ['terms', 'words', 'ord'],
  link: ['links', 'lenker'],
  definition: ['definitions', 'definition', 'definisjoner'],
  profile: ['profile', 'group'],
};
const ENVELOPES = ['records', 'hits', 'results', 'items', 'data', 'message', 'content', 'rows'];

/** What an own record of a kind is known by. */
const NEEDED: Readonly<Record<RecordKind, readonly string[]>> = {
  project: ['title', 'acronym'],
  issue: ['title'],
  partner: ['name', 'names', 'labels'],
  term: ['text'],
  link: ['url'],
  definition: ['text'],
  profile: ['name'],
};

const FROM: Partial<Record<RecordKind, (item: unknown) => unknown>> = {
  project: projectFrom,
  issue: issueFrom,
  partner: partnerFrom,
  definition: definitionFrom,
};

/**
 * What a JSON file holds of a kind, before it is made whole: our own records, those of registers, or
 * schema.org.
 *
 * @throws {TypeError} Where it holds nothing of that kind.
 */
export function jsonRecords(json: unknown, kind: RecordKind): Row[] {
  if (isLinkedData(json)) return jsonLdRecords(json, kind);
  const items = listIn(json, kind, 0);
  if (!items)
    throw new TypeError(`It holds no ${NAMES[kind]}. Write a list, [ … ], or { "${KEYS[kind][0]}": [ … ] }.`);
  return items.map((item, i) => ({ row: i + 1, input: fromItem(item, kind) }));
}

function listIn(json: unknown, kind: RecordKind, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (!isObject(json) || depth > 3) return undefined;
  for (const key of KEYS[kind]) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    // a project has partners and links of its own; a list of its kind it does not have
    if (Array.isArray(value) || (isObject(value) && hasAny(value, NEEDED[kind]))) return list(value);
  }
  if (hasAny(json, NEEDED[kind]) || hasHeadings(json, kind)) return [json];
  for (const key of ENVELOPES) {
    const found = Object.hasOwn(json, key) && listIn(json[key], kind, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const hasAny = (value: Loose, keys: readonly string[]) => keys.some((key) => Object.hasOwn(value, key));

/** Whether an object is a row of a table that was saved as JSON, its keys the headings. */
const hasHeadings = (value: Loose, kind: RecordKind): boolean =>
  Object.keys(value)
    .slice(0, 100)
    .some((key) => NEEDED[kind].includes(columnOf(key, kind)?.field ?? ''));

function fromItem(item: unknown, kind: RecordKind): unknown {
  if (!isObject(item)) return item;
  if (isLinkedData(item)) return jsonLdRecords(item, kind)[0]?.input;
  if (!hasAny(item, NEEDED[kind]) && hasHeadings(item, kind)) return fromHeadings(item, kind);
  return FROM[kind]?.(item) ?? item;
}

function fromHeadings(item: Loose, kind: RecordKind): unknown {
  const cells = Object.entries(item).flatMap(([heading, value]) => {
    const column = columnOf(heading, kind);
    const said = list(value)
      .flatMap((each) => words(each) ?? [])
      .join('\n');
    return column && said ? [{ ...column, heading, value: said }] : [];
  });
  return recordOfCells(kind, cells, { slashes: 'unknown', decimal: '.' }, () => {});
}
