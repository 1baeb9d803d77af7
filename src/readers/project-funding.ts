import { acronymShape } from './acronyms.js';
import { trimmed } from './claims.js';
import { findPeriods } from './dates.js';
import { grantIn, isAmount, isFunder, isGrantNumber, looksLikeFunder, programmeAt } from './funding.js';
import { isInstitution, listItems } from './names.js';
import type { ProjectReading } from './project-reading.js';

/**
 * Reads who pays, by which programme and under which number, from `[start, end)`:
 * `Norges forskningsråd (FINNUT), prosjektnr. 302013, 2021–2024 og Erasmus+`. With `strict` the
 * text must name a known kind of funder.
 */
export function readFunding(reading: ProjectReading, start: number, end: number, strict: boolean): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end);
  if (strict && !namesFunder(value)) return false;
  const before = record.funding.length;
  const period = findPeriods(value).find((hit) => hit.shape !== 'single');
  if (period) reading.setPeriod(period, start);
  const grant = grantIn(value);
  for (const [s, e] of listItems(value.replace(/[()]/g, ','))) {
    for (const [a, b] of claims.rest(start + s, start + e)) {
      if (grant && a < start + grant.end && b > start + grant.start) {
        if (a < start + grant.start) readFunder(reading, ...trimmed(text, a, start + grant.start), before);
        reading.label(start + grant.start, start + grant.numberStart);
        reading.fundingFor('grant').grant ??= claims.take(
          start + grant.numberStart,
          start + grant.end,
          'grant',
        )!;
      } else readFunder(reading, a, b, before);
    }
  }
  return record.funding.length > before;
}

function namesFunder(value: string): boolean {
  const [first] = listItems(value.replace(/[()]/g, ','));
  const name = first
    ? value
        .slice(...first)
        .trim()
        .replace(/^(?:the|di?e[nrm]?|das|det) | (?:under|through|via|gjennom|\d{4}|[A-Z]?\d{4,}).*$/g, '')
    : '';
  return isFunder(name) || programmeAt(name) !== undefined || isInstitution(name);
}

/** One item of an enumeration: a funder, the programme of the one before, a number, or neither. */
function readFunder(reading: ProjectReading, start: number, end: number, before: number): void {
  const { claims, record, text } = reading;
  const lead =
    /^(?:(?:delvis |også |also |in part |partly )?(?:the|by|av|von|durch|der|die|das|dem|den|through|via|under|gjennom|innenfor|within|from|fra) )+/iu.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  const through = /through|via|under|gjennom|innenfor|within/i.test(text.slice(start, start + lead));
  const at = start + lead;
  const inner = / (?:through|via|under|gjennom|innenfor|within)(?: the| det| programmet)? (?=\p{Lu})/u.exec(
    text.slice(at, end),
  );
  if (inner) {
    readFunder(reading, at, at + inner.index, before);
    readFunder(reading, at + inner.index + 1, end, before);
    return;
  }
  const name = text.slice(at, end);
  const last = record.funding.length > before ? record.funding.at(-1)! : undefined;
  const numbered = /^(.{2,60}?):? #?((?:[A-Z]{1,4}[ -]?)?\d[\d/\\.-]{3,}\w*)$/u.exec(name);
  if (numbered && isGrantNumber(numbered[2]!) && isFunder(numbered[1]!)) {
    readFunder(reading, at, at + numbered[1]!.length, before);
    reading.fundingFor('grant').grant ??= claims.take(end - numbered[2]!.length, end, 'grant')!;
    return;
  }
  if (!name || isAmount(name)) return;
  if (isGrantNumber(name)) {
    if (last && last.grant === undefined) last.grant = claims.take(at, end, 'grant')!;
    return;
  }
  const programme = programmeAt(name);
  const isProgramme = programme || /program(?:me|met)?(?!\p{L})/iu.test(name);
  if (
    last &&
    !last.programme &&
    (through || !isFunder(name)) &&
    (isProgramme || (acronymShape(name) && !isInstitution(name)) || through)
  ) {
    last.programme = claims.take(at, end, 'programme')!;
  } else if (looksLikeFunder(name) && name.length < 120) {
    const funder = claims.take(at, end, 'funder');
    if (!funder) return;
    record.funding.push(
      programme ? { funder: { name: funder }, programme: funder } : { funder: { name: funder } },
    );
  } else return;
  reading.label(start, at);
  if (programme) reading.addType(programme.key);
}
