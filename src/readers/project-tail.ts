import { isBracketAcronym } from './acronyms.js';
import { isShortName } from './institutions.js';
import { amountEnd } from './money.js';
import { findPeriods, isOwnPeriod } from './words/periods.js';
import { readCoordinator } from './project-people.js';
import type { ProjectReading } from './project-reading.js';
import { bracketStart, readBracket, readLabelled, readName } from './project-segments.js';

/** Reads the facts behind a title, from the end of its zone forward, and returns where what is left ends. */
export function readTail(reading: ProjectReading, start: number, end: number): number {
  for (let round = 0; round < 12; round++) {
    const at = textEnd(reading, start, end);
    const left = readEnd(reading, start, at);
    if (left === undefined) break;
    end = left;
  }
  return end;
}

/** The end of the words not read yet; a full stop stays, unless it follows a bracket or a number. */
function textEnd({ claims, text }: ProjectReading, start: number, end: number): number {
  const isOver = (at: number) =>
    /[\s,;|·]$|(?<!\d)[–—-]$|[)\]\d]\.$/.test(text.slice(at - 1, at + 1)) || !claims.free(at, at + 1);
  while (end > start && isOver(end - 1)) end--;
  return end;
}

const LINK_WORDS = / (?:les me[ir]r?|read more|læ?ä?s mere?)(?: h[eä]r)?$/i;
const NAME_BEHIND = /(?:(, | \| )|\. | [–—/] )([^,|–—]{2,100}(?: [–-] [^,|]{2,60})?)$/u;

/** Reads the last fact of `[start, end)`, and returns where it begins. */
function readEnd(reading: ProjectReading, start: number, end: number): number | undefined {
  const { text, record } = reading;
  const open = bracketStart(text, start, end);
  if (open >= 0)
    return open > start && readBracket(reading, open + 1, end - 1, text.slice(start, open).trim())
      ? open
      : undefined;
  const words = text.slice(start, end).replace(/\.$/, '');
  const to = start + words.length;

  const link = LINK_WORDS.exec(words.slice(-24))?.[0].length;
  if (link && link < words.length) {
    reading.label(to - link, to);
    return to - link;
  }
  const amount = amountEnd(words);
  if (amount > 8) return start + words.slice(0, amount).replace(/[\s:.,;(–-]+$/, '').length;

  const window = Math.max(0, words.length - 60);
  const period = findPeriods(words.slice(window)).at(-1);
  if (period && window + period.end === words.length) {
    const before = words.slice(0, window + period.start);
    const isOwn =
      before.length > 8 && isOwnPeriod(period, before) && reading.setPeriod(period, start + window);
    return isOwn ? start + before.length : undefined;
  }

  const [all = '', comma, name = ''] = NAME_BEHIND.exec(words.slice(-180)) ?? [];
  const before = words.slice(0, -all.length);
  if (!all || !before.includes(' ')) return undefined;
  const from = to - name.length;
  const isShort = isShortName(name) || (closesAcronym(before) && /^\p{Lu}\D{2,70}$/u.test(name));
  const read =
    comma && isShort && !record.coordinator
      ? readCoordinator(reading, from, to)
      : readName(reading, from, to) || (comma && readLabelled(reading, from, to));
  return read ? start + before.length : undefined;
}

/** "(QUME), Simula": behind an acronym's bracket any name can only be who does it. */
function closesAcronym(before: string): boolean {
  const [, title = '', word = ''] = /^(.+) \(([^()]+)\)$/.exec(before) ?? [];
  return isBracketAcronym(word, title);
}
