import { isAcronymShaped } from './acronyms.js';
import { trimmed } from './claims.js';
import { listItems } from './enumerations.js';
import { grantIn, isFunder, looksLikeFunder } from './funding.js';
import { isInstitution } from './institutions.js';
import { programmeAt } from './kinds-of-project.js';
import { isAmount } from './money.js';
import { findPeriods } from './words/periods.js';
import type { ProjectReading } from './project-reading.js';

const ARTICLE = /^(?:the|di?e[nrm]?|das|det) /i;
const WITHIN = /[()]| (?:under|through|via|gjennom|innenfor|within)(?= )/gi;

/**
 * Reads who pays, by which programme and under which number, from `[start, end)`:
 * `Norges forskningsråd (FINNUT), prosjektnr. 302013, 2021–2024 og Erasmus+`. Where no label says
 * that a funder comes, `sure` is false and its name must say so.
 */
export function readFunding(reading: ProjectReading, start: number, end: number, sure: boolean): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end).replace(WITHIN, (mark) => ','.padEnd(mark.length));
  if (!sure && !beginsWithFunder(value)) return false;
  const first = record.funding.length;
  const period = findPeriods(text.slice(start, end)).find(({ shape }) => shape !== 'single');
  if (period) reading.setPeriod(period, start);
  for (const [s, e] of listItems(value)) {
    for (const [a, b] of claims.rest(start + s, start + e)) readItem(reading, a, b, first);
  }
  return record.funding.length > first;
}

/** Whether the first name, without its number, is a funder's; a name beside a number can only be one. */
function beginsWithFunder(value: string): boolean {
  const [span] = listItems(value);
  const name = value.slice(...(span ?? [0, 0])).replace(ARTICLE, '');
  const grant = grantIn(name);
  const alone = (grant ? name.slice(0, grant.start) : name).replace(/[\s:,]+$|,? \d{4}.*$/, '');
  return isFunder(alone) || programmeAt(name) !== undefined || (!!grant && /^\p{Lu}[\p{L}-]+$/u.test(alone));
}

/** One item of an enumeration: a funder, the programme of the one before, a number, or neither. */
function readItem(reading: ProjectReading, start: number, end: number, first: number): void {
  const { claims, record, text } = reading;
  const grant = grantIn(text.slice(start, end));
  if (grant) {
    const [a, b] = trimmed(text, start, start + grant.start);
    if (a < b) readItem(reading, a, b, first);
    reading.setGrant(start + grant.numberStart, start + grant.end);
    reading.label(start + grant.start, start + grant.numberStart);
    return;
  }
  const at = start + (ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0);
  const name = text.slice(at, end);
  const programme = programmeAt(name);
  const last = record.funding.length > first ? record.funding.at(-1)! : undefined;
  const isProgramme = programme || /program/i.test(name) || (isAcronymShaped(name) && !isInstitution(name));
  if (isAmount(name)) return;
  if (last && !last.programme && isProgramme && !isFunder(name)) {
    last.programme = claims.take(at, end, 'programme')!;
  } else if (looksLikeFunder(name) && claims.take(at, end, 'funder')) {
    record.funding.push({ funder: { name }, ...(programme && { programme: name }) });
  } else return;
  reading.label(start, at);
  if (programme) reading.addType(programme.key);
}
