import { isAcronymShaped } from './acronyms.js';
import { trimmed } from './claims.js';
import { listItems } from './enumerations.js';
import { isInstitution } from './institutions.js';
import { isAmount } from './money.js';
import { personAt } from './people.js';
import { findPeriods } from './words/periods.js';
import type { ProjectReading } from './project-reading.js';

/** Reads a person as the leader; what else stands beside the name is left as it is. */
export function readLeader(reading: ProjectReading, start: number, end: number): boolean {
  const hit = personAt(reading.text.slice(start, end));
  const name =
    hit && !reading.record.leader && reading.claims.take(start + hit.start, start + hit.end, 'leader');
  if (!name) return false;
  reading.record.leader = { name };
  reading.label(start, start + hit.start);
  reading.label(start + hit.end, start + hit.after);
  return true;
}

/** Reads the organisation that answers for a project; a person named instead is its leader. */
export function readCoordinator(reading: ProjectReading, start: number, end: number): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end);
  const person = personAt(value);
  if (person?.likely && !isInstitution(value)) {
    if (!readLeader(reading, start, end)) return false;
    const [a, b] = trimmed(text, start + person.after, end);
    if (isInstitution(text.slice(a, b))) readCoordinator(reading, a, b);
    return true;
  }
  if (record.coordinator || value.length > 160) return false;
  const period = findPeriods(value).find(({ shape }) => shape !== 'single');
  if (period && reading.setPeriod(period, start)) [start, end] = trimmed(text, start, start + period.start);
  const at = start + (/^the /.exec(text.slice(start, end))?.[0].length ?? 0);
  const name = claims.take(at, end, 'coordinator');
  if (!name) return false;
  reading.label(start, at);
  record.coordinator = { name };
  return true;
}

/** Reads the partners of an enumeration; where not `sure`, each must look like one. */
export function readPartners(reading: ProjectReading, start: number, end: number, sure: boolean): boolean {
  const { claims, record, text } = reading;
  const items = listItems(text, start, end).filter(([a, b]) => !isAmount(text.slice(a, b)));
  const names = items.map((item) => text.slice(...item));
  const isPartner = (name: string) => isInstitution(name) || isAcronymShaped(name) || personAt(name)?.likely;
  if (!names.some((name) => /\p{Lu}/u.test(name)) || !(sure || names.every(isPartner))) return false;
  for (const [a, b] of items) {
    const at = a + (/^(?:the|die|der|de[nt]) /.exec(text.slice(a, b))?.[0].length ?? 0);
    const name = claims.take(at, b, 'partner');
    if (!name) continue;
    reading.label(a, at);
    record.partners.push({ name });
  }
  return true;
}
