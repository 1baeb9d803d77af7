import { uniqueId } from '../../readers/page/ids.js';
import type { UsedIds } from '../../readers/page/ids.js';
import { attribute } from './markup.js';

/** The `id` attribute of the next entry of a list; empty if readers would make the same id from its name. */
export function idAttribute(id: string, made: string, used: UsedIds): string {
  const base = made || 'entry';
  let next = base;
  for (let n = used.get(base) ?? 2; used.has(next); n++) next = `${base}-${n}`;
  const isMade = next === id;
  uniqueId({ id: isMade ? base : id }, used);
  return isMade ? '' : attribute('id', id);
}
