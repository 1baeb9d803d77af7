import { uniqueId } from '../../readers/ids.js';
import type { TakenIds } from '../../readers/ids.js';
import { attribute } from './markup.js';

/** The attribute for the id of the next entry of a list, if it is another than readers make of its name. */
export function idAttribute(id: string, made: string, taken: TakenIds): string {
  const base = made || 'entry';
  let next = base;
  for (let n = taken.get(base) ?? 2; taken.has(next); n++) next = `${base}-${n}`;
  const isMade = next === id;
  uniqueId({ id: isMade ? base : id }, taken);
  return isMade ? '' : attribute('id', id);
}
