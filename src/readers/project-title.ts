import { bareAcronym, isBracketAcronym, leadingAcronym } from './acronyms.js';
import { trimmed } from './claims.js';
import { findPeriods, type PeriodHit } from './dates.js';
import { amountEnd, grantIn, isAmount, isFunder, isGrantNumber, programmeAt } from './funding.js';
import { isCommonTerm, isInstitution, listItems, looksLikeOrganisation, personAt } from './names.js';
import { readCoordinator, readFact, readPartners, readPerson } from './project-facts.js';
import { readFunding } from './project-funding.js';
import { findLabels, isPlausible, type FirstLine } from './project-labels.js';
import type { ProjectReading } from './project-reading.js';
import { titleEdges, unquoted } from './title-edges.js';
import { statusAt, typeAt } from './types-of-project.js';

/** Reads what stands before and behind a title in its part of the line, and returns where the title itself stands. */
export function readTitleZone(reading: ProjectReading, zone: FirstLine, hint?: [number, number]): [number, number] {
  const { record, text } = reading;
  if (zone.before !== undefined) readBefore(reading, reading.claims.rest(0, zone.before)[0]);
  let { start, end } = zone;
  const hinted = hint && usableHint(reading, zone, hint);
  if (hinted) {
    [start, end] = hinted;
    readAround(reading, end, zone.end);
  } else start = readLead(reading, start, end);
  [start, end] = readTail(reading, start, end);
  [start, end] = unquoted(text, ...titleEdges(text, start, end));
  const title = text.slice(start, end);
  if (!record.acronym) {
    const bare = bareAcronym(title);
    const named = bare || leadingAcronym(title);
    if (named) record.acronym = title.slice(0, named + (bare ? 0 : 1)).match(/[\p{L}\d].*[\p{L}\d+]/u)![0].slice(0, named);
    if (bare) {
      reading.claims.take(start, start + bare, 'acronym');
      start += bare + 1;
    }
  }
  return [start, end];
}

/** A hint that holds only a name, an acronym or a label says nothing about where the title ends. */
function usableHint(reading: ProjectReading, zone: FirstLine, [start, end]: [number, number]): [number, number] | undefined {
  const from = Math.max(start, zone.start);
  const to = Math.min(end, reading.firstLineEnd);
  const [a, b] = trimmed(reading.text, from, to);
  const words = reading.text.slice(a, b);
  const after = reading.text.slice(to, reading.firstLineEnd);
  if (!words || !reading.claims.free(a, b) || zone.before !== undefined) return undefined;
  const goesOn = /^ ?[:–—-]? ?[\p{L}«"“]/u.test(after) || /[:–—-] ?$/.test(reading.text.slice(from, to));
  if (goesOn && after.trim() && words.split(' ').length < 4 && (personAt(words)?.likely || leadingAcronym(`${words}: ${after.replace(/^[ :–—-]+/, '')}`) || isCommonTerm(words))) return undefined;
  return [from, to];
}

/** What stands before a title label: the person, perhaps with an institution. */
function readBefore(reading: ProjectReading, run?: [number, number]): void {
  if (!run) return;
  const value = reading.text.slice(...run);
  const person = personAt(value);
  if (person && /^(?:$|[,;:(.]| [(–-])/.test(value.slice(person.after))) readPerson(reading, ...run);
  else if (isInstitution(value)) readCoordinator(reading, ...run);
}

/** Behind a hinted title: facts in brackets and after punctuation; a long text is the summary. */
function readAround(reading: ProjectReading, start: number, end: number): void {
  const { claims, record, text } = reading;
  const [, at] = readTail(reading, start, end);
  for (const [a, b] of claims.rest(start, at)) {
    const value = text.slice(a, b);
    if (value.length >= 60 && !record.summary) record.summary = claims.take(a, /[.!?…]/.test(text[b] ?? '') ? b + 1 : b, 'summary')!;
    else if (isInstitution(value) && !record.coordinator) readCoordinator(reading, a, b);
  }
}

const AWARD = /^(\p{Lu}[\p{L}’' -]{1,40}, \p{Lu}[\p{L}’'. -]{0,40}?) ((?:Dr|Professor|Prof|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Revd|Reader)\.?(?: (?:Dr|Emeritus|Emerita))?) ([A-Z]{2,}\w*[\\/]\w+(?:[\\/]\w+)*) /u;
const ENGLISH_INSTITUTION =
  /^(?:The )?(?:University College London|Queen['’]s University Belfast|(?:King['’]s|Queen['’]s|Imperial|Birkbeck|Trinity|Royal Holloway|Goldsmiths)(?: College)?(?:,? (?:London|University of London|Belfast|University))?|London School of [A-Z]\w+(?: and [A-Z]\w+(?: Science)?)?|School of [A-Z]\w+ and [A-Z]\w+ Studies|University of (?:the )?(?:(?:East|West|South|North|New|St|Central|Western|Northern)\.? )?(?:Arts |West of )?[A-Z][\p{L}’'-]+|(?:[A-Z][\p{L}.’'-]+ ){1,4}?(?:Metropolitan |Hallam |Trent |Brookes |John Moores |Beckett )?University)(?= )/u;

/** Reads who or what stands before the title, and returns where the title begins. */
function readLead(reading: ProjectReading, start: number, end: number): number {
  const { claims, record, text } = reading;
  const zone = text.slice(start, end);
  const award = AWARD.exec(zone.slice(0, 160));
  if (award) {
    let at = start;
    record.leader = { name: claims.take(at, (at += award[1]!.length), 'leader')! };
    reading.label(at + 1, (at += award[2]!.length + 1));
    reading.fundingFor('grant').grant = claims.take(at + 1, (at += award[3]!.length + 1), 'grant')!;
    const institution = ENGLISH_INSTITUTION.exec(text.slice(at + 1, at + 160))?.[0];
    if (institution) record.coordinator = { name: claims.take(at + 1, (at += institution.length + 1), 'coordinator')! };
    return at + 1;
  }
  const kind = typeAt(zone);
  const kindEnd = kind && /^(?: ved ([^:]{2,60}))?: (?=\S)/u.exec(zone.slice(kind.length));
  if (kind && kindEnd && !kindEnd[1] && !/^book$|^pilot$|^network$|^innovation$/.test(kind.key)) {
    claims.take(start, start + kind.length, 'type');
    reading.addType(kind.key);
    return readLead(reading, start + kind.length + kindEnd[0].length, end);
  }
  const person = personAt(zone);
  if (!person) return start;
  const rest = zone.slice(person.after);
  const affiliation = /^ ?\(([^()]{2,120})\)(?:[.:]| [–-])? (?=[\p{Lu}«"“\d])|^, ([^:.]{4,100})(?:[:.]| [–-]) (?=[\p{Lu}«"“])/u.exec(rest);
  const place = affiliation && (affiliation[1] ?? affiliation[2]!);
  if (affiliation && place && (isInstitution(place) || /^Institutionen|^Department|^Institu|^Avdeling/.test(place))) {
    readPerson(reading, start, end);
    return start + person.after + affiliation[0].length;
  }
  const mark = /^(?:: | [–—-] )(?=[\p{Lu}«"“„\d])/u.exec(rest);
  if (mark && person.likely && end - start - person.after > 12) {
    readPerson(reading, start, end);
    return start + person.after + mark[0].length;
  }
  return start;
}

/** Reads facts behind a title, from the end of its zone forward, and returns the zone that is left. */
function readTail(reading: ProjectReading, start: number, end: number): [number, number] {
  const { claims, record, text } = reading;
  for (let round = 0; round < 12; round++) {
    let at = end;
    while (at > start && (/[\s,;|·–—-]/.test(text[at - 1]!) || (text[at - 1] === '.' && /[)\]\d]/.test(text[at - 2] ?? '')) || !claims.free(at - 1, at))) at--;
    const value = text.slice(start, at);
    const open = bracketStart(text, start, at);
    if (open >= 0) {
      if (open > start && !readBracket(reading, open + 1, at - 1, text.slice(start, open).trim())) break;
      if (open <= start) break;
      end = open;
      continue;
    }
    const stopped = value.endsWith('.') ? value.slice(0, -1) : value;
    const money = amountEnd(stopped);
    if (money > 8) {
      end = start + money;
      while (end > start && /[\s:.,;(–-]/.test(text[end - 1]!)) end--;
      continue;
    }
    const period = findPeriods(stopped.slice(-60)).at(-1);
    const shift = start + stopped.length - Math.min(60, stopped.length);
    if (period && period.end === Math.min(60, stopped.length) && shift + period.start > start + 8 && isOwnPeriod(period, text.slice(start, shift + period.start))) {
      if (!reading.setPeriod(period, shift)) break;
      end = shift + period.start;
      continue;
    }
    const comma = /(?:, | [–—|/] )([^,|–—]{2,100}(?: [–-] [^,|]{2,60})?)$/u.exec(stopped.slice(-180));
    if (comma) {
      const name = comma[1]!;
      const from = start + stopped.length - name.length;
      const before = text.slice(start, start + stopped.length - comma[0].length);
      const short = comma[0].startsWith(',') && /^(?:\p{Lu}\p{Lu}[\p{Lu}\d]{0,6})$/u.test(name) && !isCommonTerm(name) && before.split(' ').length > 1 && /\p{Ll}/u.test(before);
      if ((isFunder(name) && (short || !/^(?:ministry|the )/i.test(name))) && /\p{Lu}/u.test(name[0]!) && before.includes(' ')) {
        if (!readFunding(reading, from, from + name.length, true)) break;
      } else if (!record.coordinator && (short || isInstitution(name) || (comma[0].startsWith(',') && closesAcronym(before) && looksLikeOrganisation(name))) && before.length > 4) readCoordinator(reading, from, from + name.length);
      else if (!record.leader && !comma[0].startsWith(',') && isPerson(name)) readPerson(reading, from, from + name.length);
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

function isPerson(text: string): boolean {
  const hit = personAt(text);
  return hit !== undefined && hit.likely && hit.after === text.length;
}

/** Index of the bracket that the one at the end of `[start, end)` closes, or -1. */
function bracketStart(text: string, start: number, end: number): number {
  if (!/[)\]]/.test(text[end - 1] ?? '')) return -1;
  let depth = 0;
  for (let i = end - 1; i >= start; i--) {
    if (/[)\]]/.test(text[i]!)) depth++;
    else if (/[([]/.test(text[i]!) && --depth === 0) return i > start && !/\s/.test(text[i - 1]!) && /[\p{L}]/u.test(text[i - 1]!) && end - i < 5 ? -1 : i;
  }
  return -1;
}

/** Reads a bracket behind a title; false where it belongs to the title. */
function readBracket(reading: ProjectReading, start: number, end: number, title: string): boolean {
  const { text } = reading;
  // "(Berg, 2017)" cites a source.
  if (/^[^,;]+, (?:19|20)\d\d[a-z]?$/.test(text.slice(start, end))) return false;
  if (readItem(reading, start, end, title)) return true;
  let read = false;
  for (const [a, b] of splitItems(text.slice(start, end))) {
    const [s, e] = trimmed(text, start + a, start + b);
    if (s < e && readItem(reading, s, e, title)) read = true;
  }
  return read;
}

function splitItems(value: string): [number, number][] {
  const spans: [number, number][] = [];
  let at = 0;
  for (const match of value.matchAll(/,(?!\d)|[;|·]|\. (?=\p{Lu})| [–-] (?=\p{L})/gu)) {
    spans.push([at, match.index]);
    at = match.index + match[0].length;
  }
  return at ? [...spans, [at, value.length]] : [];
}

/** "funded by NFR", "prosjektleder Per Hansen", "PI: …" inside a bracket or after a comma. */
function readLabelled(reading: ProjectReading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  const hit = findLabels(value)[0];
  if (!hit || hit.start > 0 || hit.label === 'title' || !(hit.colon || /^[\p{Lu}\d]/u.test(value.slice(hit.valueStart).trim()) || isPlausible(value, hit))) return false;
  const from = start + hit.valueStart;
  const colon = hit.colon || hit.label === 'grant' || hit.label === 'start' || hit.label === 'end';
  if (!readFact(reading, hit.label, from, end, !colon, colon)) return false;
  reading.label(start, from);
  return true;
}

/** One fact in a bracket. False where nothing in it is known. */
function readItem(reading: ProjectReading, start: number, end: number, title: string): boolean {
  const { claims, record, text } = reading;
  const value = text.slice(start, end);
  const status = statusAt(value);
  if (readLabelled(reading, start, end)) {
    if (status) record.status ??= status.key;
    return true;
  }
  const period = findPeriods(value)[0];
  if (period && period.shape !== 'single' && period.end >= value.length - 1 && period.start < 2 && isPlausiblePeriod(period, 1996, 10) && !TOPIC.test(title)) {
    if (status) record.status ??= status.key;
    return reading.setPeriod(period, start);
  }
  if (status && (status.length === value.length || /^:? (?:in |i )?\d/.test(value.slice(status.length)))) {
    record.status ??= status.key;
    if (period?.to && period.shape === 'open' && period.end === value.length && reading.setPeriod(period, start)) return true;
    claims.take(start, start + status.length, 'status');
    return true;
  }
  if (isAmount(value)) return true;
  const kind = typeAt(value);
  if (kind && readTypeRest(reading, start + kind.length, end, kind.key)) {
    claims.take(start, start + kind.length, 'type');
    reading.addType(kind.key);
    return true;
  }
  const programme = programmeAt(value);
  if (programme) {
    const more = /^ (?:KA ?\d+|K\d|[IVX]+|CA ?\d+)(?![\p{L}\d])/u.exec(value.slice(programme.length))?.[0].length ?? 0;
    const name = claims.take(start, start + programme.length + more, 'programme')!;
    record.funding.push({ funder: { name }, programme: name });
    reading.addType(programme.key);
    readGrant(reading, start + programme.length + more, end);
    return true;
  }
  const [first] = listItems(value);
  const funder = first ? value.slice(...first).trim() : value;
  const numbered = grantIn(funder)?.start ?? funder.search(/,? #?[A-Z]*\d[\d./-]*$/);
  if (isFunder(numbered > 0 ? funder.slice(0, numbered).trim() : funder) && readFunding(reading, start, end, false)) return true;
  if (readGrant(reading, start, end)) return true;
  if (isInstitution(value) && !record.coordinator) return readCoordinator(reading, start, end);
  if (isPerson(value)) return readPerson(reading, start, end);
  const word = /^(?:the )?(.+?)(?:[ -]?(?:pro(?:sj|j)e[ck]t(?:et)?))?$/iu.exec(value.replace(/^[«"“”'’]|[»"”“'’]$/g, ''))?.[1] ?? value;
  if (!record.acronym && isBracketAcronym(word, title)) {
    const at = text.indexOf(word, start);
    record.acronym = claims.take(at, at + word.length, 'acronym')!;
    reading.label(start, at);
    reading.label(at + word.length, end);
    return true;
  }
  return false;
}

/** A number that stands alone in a bracket, or with the words that say what it is. */
function readGrant(reading: ProjectReading, start: number, end: number): boolean {
  const { claims, text } = reading;
  const [a, b] = trimmed(text, start, end);
  const value = text.slice(a, b);
  const grant = isGrantNumber(value) ? { start: 0, numberStart: 0, end: value.length } : grantIn(value);
  if (!grant || grant.start > 0) return false;
  reading.label(a, a + grant.numberStart);
  reading.fundingFor('grant').grant ??= claims.take(a + grant.numberStart, a + grant.end, 'grant')!;
  return true;
}

/** What follows a type in a bracket: nothing, where it is done ("ved NTNU"), or with whom. */
function readTypeRest(reading: ProjectReading, start: number, end: number, key: string): boolean {
  const { text } = reading;
  const rest = text.slice(start, end);
  if (!rest) return true;
  const link = /^,? (ved|at|vid|på|an der|am|hos|i samarbeid med|i samarbete med|i samarbejde med|in (?:collaboration|cooperation) with|in (?:Kooperation|Zusammenarbeit) mit|sammen med|together with|med|with) /iu.exec(rest);
  if (!link) return (key === 'phd' || key === 'postdoc') && (/^[,;:] /.test(rest) && splitItems(rest).map(([a, b]) => readItem(reading, ...trimmed(text, start + a, start + b), '')).some(Boolean));
  const from = start + link[0].length;
  const hosts = listItems(text.slice(from, end));
  const together = /med|mit|with/i.test(link[1]!);
  const read = hosts.length > 1 || together ? readPartners(reading, from, end, false) : readCoordinator(reading, from, end);
  if (read) reading.label(start, from);
  return read;
}

/** Titles that name a period of their own: elections, budgets and plans run for years too. */
const TOPIC = /(?:plan(?:en)?|strateg\p{L}*|budsjett\p{L}*|budget|valg\p{L}*|val|elections?|agenda|program(?:me|met)?)(?!\p{L})/iu;

function isPlausiblePeriod({ from, to, shape }: PeriodHit, earliest: number, longest: number): boolean {
  const first = Number((from ?? to)!.slice(0, 4));
  const last = Number((to ?? from)!.slice(0, 4));
  return first >= earliest && last <= 2045 && last - first <= longest && (shape !== 'open' || first >= 2000);
}

/**
 * Whether a range that ends a title's zone is the project's own and not its topic: "Norwegian crime
 * fiction, 1995–2015" is a title. Months and days are hardly ever a topic; bare years count where
 * they stand apart and are as long and as late as projects are.
 */
function isOwnPeriod(hit: PeriodHit, before: string): boolean {
  if (hit.shape === 'single') return false;
  if (/(?:^|[ (])(?:i|in|from|fra|frå|från|of|mellom|mellan|between|during|perioden?|period|år|åren|årene|years?|for|plan|strategi|strategy|program|programme|since|etter|after|before|før|av|den|the|von|zwischen|der|Jahre[n]?|und|og|and|og|around|ca\.?|til|until|tiden|budsjettet?|(?:\p{L}*)(?:plan|planen|strategi|budsjett|val|valg))$/iu.test(before.trimEnd())) return false;
  const exact = (hit.from ?? '').length > 4 || (hit.to ?? '').length > 4;
  if (exact) return isPlausiblePeriod(hit, 1990, 15);
  const apart = /[.;|)\]»”"] ?$/.test(before);
  const after = /[,:–—-] ?$/.test(before);
  if (hit.shape === 'open') return (apart || after) && isPlausiblePeriod(hit, 2005, 40);
  if (apart) return isPlausiblePeriod(hit, 2000, 10);
  if (!after && TOPIC.test(before)) return false;
  return isPlausiblePeriod(hit, after ? 2005 : 2010, after ? 8 : 6);
}
