import { columnsOf } from '../columns/table-columns.js';
import { NAMES } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { languageFrom } from '../languages.js';
import { namedStatus } from '../../words/statuses.js';
import { isObject } from './values.js';
import type { Loose } from './values.js';

/** Evidence for records under unknown keys: an object needs a field of each group. */
const EVIDENCE: Partial<Record<RecordKind, readonly (readonly string[])[]>> = {
  project: [
    ['title', 'acronym'],
    ['start', 'end', 'funder', 'grant', 'coordinator', 'period'],
  ],
  issue: [['title'], ['journal', 'deadline'], ['deadline', 'editors', 'call']],
  partner: [['name'], ['country', 'shortName', 'logo', 'ror']],
};

/** Keys of publications, people and events, which also have titles, names and pictures. */
const OTHERS =
  /^(?:authors?|doi|pages|venue|booktitle|abstract|bibtex|e?mail|orcid|position|affiliation|bio|phone|office|location|speakers?|first_?name|last_?name)$/i;

/**
 * Finds records under unknown keys: the only list or object of objects in which most have the fields of a kind, or
 * several lists whose keys name statuses.
 *
 * @throws {TypeError} If there are several candidates.
 */
export function otherList(json: unknown, kind: RecordKind): readonly unknown[] | undefined {
  if (!isObject(json)) return undefined;
  if (isOfKind(Object.values(json), kind) && !Object.keys(json).every(languageFrom)) return withIds(json);
  const lists = Object.entries(json).flatMap(([key, value]): [string, readonly unknown[]][] => {
    const items = Array.isArray(value) ? value : isObject(value) ? withIds(value) : [];
    return isOfKind(items, kind) && !(isObject(value) && Object.keys(value).every(languageFrom))
      ? [[key, items]]
      : [];
  });
  const [only, ...others] = lists;
  if (!only || !others.length) return only?.[1];
  if (lists.every(([key]) => namedStatus(key)))
    return lists.flatMap(([key, items]) => items.map((item) => ({ status: key, ...(item as Loose) })));
  const names = lists.map(([key, items]) => `"${key}" (${items.length})`).join(', ');
  throw new TypeError(
    `It has ${lists.length} lists that may hold ${NAMES[kind]}: ${names}. Put the ones to show in one list, { "${NAMES[kind].replace(/^.* /, '')}": [ … ] }.`,
  );
}

/** Converts an object of objects to a list, with its keys as ids. */
const withIds = (objects: Loose): Loose[] =>
  Object.entries(objects).flatMap(([id, item]) => (isObject(item) ? [{ id, ...item }] : []));

/** Whether most items of a list have the fields of a kind. */
function isOfKind(items: readonly unknown[], kind: RecordKind): boolean {
  const groups = EVIDENCE[kind];
  if (!groups || !items.length || !items.every(isObject)) return false;
  const some = items.slice(0, 50) as Loose[];
  return some.filter((item) => isRecord(item, groups, kind)).length * 2 > some.length;
}

function isRecord(item: Loose, groups: readonly (readonly string[])[], kind: RecordKind): boolean {
  const keys = Object.keys(item).slice(0, 100);
  const fields = new Set(columnsOf(keys, kind).columns.map((column) => column?.field ?? ''));
  return (
    !keys.some((key) => OTHERS.test(key)) && groups.every((names) => names.some((name) => fields.has(name)))
  );
}
