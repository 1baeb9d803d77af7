import { isBracketAcronym } from './acronyms.js';
import { findPeriods } from './dates.js';
import { amountEnd, isFunder } from './funding.js';
import { isCommonTerm, isInstitution, isPerson } from './names.js';
import { bracketStart, readBracket, readLabelled } from './project-brackets.js';
import { readCoordinator, readPerson } from './project-facts.js';
import { readFunding } from './project-funding.js';
import { isOwnPeriod } from './project-periods.js';
import type { ProjectReading } from './project-reading.js';

const LINK_WORDS =
  /(?<=\p{L}.*) (?:les me[ir]r?|read more|läs mer|læs mere|mehr lesen)(?: her| here| här)?$/iu;

/** Reads facts behind a title, from the end of its zone forward, and returns the zone that is left. */
export function readTail(reading: ProjectReading, start: number, end: number): [number, number] {
  const { claims, record, text } = reading;
  for (let round = 0; round < 12; round++) {
    let at = end;
    while (
      at > start &&
      (/[\s,;|·–—-]/.test(text[at - 1]!) ||
        (text[at - 1] === '.' && /[)\]\d]/.test(text[at - 2] ?? '')) ||
        !claims.free(at - 1, at))
    )
      at--;
    const value = text.slice(start, at);
    const open = bracketStart(text, start, at);
    if (open >= 0) {
      if (open > start && !readBracket(reading, open + 1, at - 1, text.slice(start, open).trim())) break;
      if (open <= start) break;
      end = open;
      continue;
    }
    const stopped = value.endsWith('.') ? value.slice(0, -1) : value;
    const link = LINK_WORDS.exec(stopped.slice(-24));
    if (link) {
      end = start + stopped.length - link[0].length;
      reading.label(end, start + stopped.length);
      continue;
    }
    const money = amountEnd(stopped);
    if (money > 8) {
      end = start + money;
      while (end > start && /[\s:.,;(–-]/.test(text[end - 1]!)) end--;
      continue;
    }
    const period = findPeriods(stopped.slice(-60)).at(-1);
    const shift = start + stopped.length - Math.min(60, stopped.length);
    if (
      period &&
      period.end === Math.min(60, stopped.length) &&
      shift + period.start > start + 8 &&
      isOwnPeriod(period, text.slice(start, shift + period.start))
    ) {
      if (!reading.setPeriod(period, shift)) break;
      end = shift + period.start;
      continue;
    }
    const comma = /(?:, |\. | [–—|/] )([^,|–—]{2,100}(?: [–-] [^,|]{2,60})?)$/u.exec(stopped.slice(-180));
    if (comma) {
      const name = comma[1]!;
      const from = start + stopped.length - name.length;
      const before = text.slice(start, start + stopped.length - comma[0].length);
      const short =
        comma[0].startsWith(',') &&
        /^(?:\p{Lu}\p{Lu}[\p{Lu}\d]{0,6})$/u.test(name) &&
        !isCommonTerm(name) &&
        before.split(' ').length > 1 &&
        /\p{Ll}/u.test(before);
      if (
        isFunder(name) &&
        (short || !/^(?:ministry|the )/i.test(name)) &&
        /\p{Lu}/u.test(name[0]!) &&
        before.includes(' ')
      ) {
        if (!readFunding(reading, from, from + name.length, true)) break;
      } else if (
        !record.coordinator &&
        (short ||
          isInstitution(name) ||
          (comma[0].startsWith(',') && closesAcronym(before) && /^\p{Lu}[^\d]{2,70}$/u.test(name))) &&
        before.length > 4
      )
        readCoordinator(reading, from, from + name.length);
      else if (!record.leader && /^ /.test(comma[0]) && isPerson(name))
        readPerson(reading, from, from + name.length);
      else if (!comma[0].startsWith(',') || !readLabelled(reading, from, from + name.length)) break;
      end = start + stopped.length - comma[0].length;
      continue;
    }
    break;
  }
  return [start, end];
}

/** "(QUME), Simula": behind an acronym's bracket any name can only be who does it. */
function closesAcronym(before: string): boolean {
  const [, title = '', word = ''] = /^(.+) \(([^()]+)\)$/.exec(before) ?? [];
  return isBracketAcronym(word, title);
}
