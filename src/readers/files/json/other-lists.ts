import { columnsOf } from '../columns/table-columns.js';
import { NAMES } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { languageFrom } from '../languages.js';
import { namedStatus } from '../../words/statuses.js';
import { isObject } from './values.js';
import type { Loose } from './values.js';

/** Fields of which an object needs one of each group to be a record of a kind under a key that does not say so. */
const EVIDENCE: Partial<Record<RecordKind, readonly (readonly string[])[]>> = {
  project: [
    ['title', 'acronym'],
    ['start', 'end', 'funder', 'grant', 'coordinator', 'period'],
  ],
  issue: [['title'], ['journal', 'deadline'], ['deadline', 'editors', 'call']],
  partner: [['name'], ['country', 'shortName', 'logo', 'ror']],
};

/** Keys of publications, people and events, which have titles, names and pictures as well. */
const OTHERS =
  /^(?:authors?|doi|pages|venue|booktitle|abstract|bibtex|e?mail|orcid|position|affiliation|bio|phone|office|location|speakers?|first_?name|last_?name)$/i;

/**
 * The records of an object that holds them under keys of its own: the only list, or the only object of objects, in which most
 * have the fields of a kind; several lists whose keys name statuses together.
 *
 * @throws {TypeError} If several lists may be meant.
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
    `It has ${lists.length} lists that may hold ${NAMES[kind]}: ${names}. Put those that are to be shown into one list, { "${NAMES[kind].replace(/^.* /, '')}": [ … ] }.`,
  );
}

/** Objects by their ids, as a list. */
const withIds = (objects: Loose): Loose[] =>
  Object.entries(objects).flatMap(([id, item]) => (isObject(item) ? [{ id, ...item }] : []));

/** Whether most of a list are objects with the fields of a kind. */
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
