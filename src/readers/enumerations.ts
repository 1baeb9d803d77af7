import { isInstitution, isShortName } from './institutions.js';
import { trimmed } from './claims.js';

const AND = '(?:og|and|und|och|samt|ja|&|\\+) ';
const MARK = new RegExp(`[()]| ?[;|•\\n] ?|,(?!\\d) ?(?:${AND})?| ${AND}|/`, 'gu');

/** The parts of an enumeration ("A, B og C"; "HVL/UiB"), as spans of `text` from `start` to `end`. */
export function listItems(text: string, start = 0, end = text.length): [number, number][] {
  const value = text.slice(start, end);
  const slashes = /^[^\s/]{2,12}(?:\/[^\s/]{2,12})+$/.test(value.trim());
  const items: [number, number][] = [];
  let at = 0;
  let depth = 0;
  for (const { 0: mark, index } of value.matchAll(MARK)) {
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (depth > 0 || mark === ')' || (mark === '/' && !slashes)) continue;
    if (/^ \S/.test(mark) && !joinsNames(value.slice(at, index), value.slice(index + mark.length), at > 0))
      continue;
    items.push([at, index]);
    at = index + mark.length;
  }
  items.push([at, value.length]);
  return items.map(([a, b]) => trimmed(text, start + a, start + b)).filter(([a, b]) => b > a);
}

/** "Institutt for pedagogikk og livslang læring" is one name, and so is "Kultur og Samfunn". */
function joinsNames(before: string, after: string, enumerates: boolean): boolean {
  const next = /^(?:the )?(\p{Lu}[^,;|]*)/u.exec(after)?.[1]?.trim();
  if (!next) return false;
  return (
    enumerates || !before.includes(' ') || next.includes(' ') || isInstitution(next) || isShortName(next)
  );
}
