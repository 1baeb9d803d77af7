import { findPeriods } from './dates.js';
import { isInstitution, personAt } from './names.js';
import { readPerson } from './project-facts.js';
import { isPlausiblePeriod } from './project-periods.js';
import type { ProjectReading } from './project-reading.js';
import { typeAt } from './types-of-project.js';

const AWARD =
  /^(\p{Lu}[\p{L}’' -]{1,40}, \p{Lu}[\p{L}’'. -]{0,40}?) ((?:Dr|Professor|Prof|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Revd|Reader)\.?(?: (?:Dr|Emeritus|Emerita))?) ([A-Z]{2,}\w*[\\/]\w+(?:[\\/]\w+)*) /u;
const ENGLISH_INSTITUTION =
  /^(?:The )?(?:University College London|Queen['’]s University Belfast|(?:King['’]s|Queen['’]s|Imperial|Birkbeck|Trinity|Royal Holloway|Goldsmiths)(?: College)?(?:,? (?:London|University of London|Belfast|University))?|London School of [A-Z]\w+(?: and [A-Z]\w+(?: Science)?)?|School of [A-Z]\w+ and [A-Z]\w+ Studies|University of (?:the )?(?:(?:East|West|South|North|New|St|Central|Western|Northern)\.? )?(?:Arts |West of )?[A-Z][\p{L}’'-]+|(?:[A-Z][\p{L}.’'-]+ ){1,4}?(?:Metropolitan |Hallam |Trent |Brookes |John Moores |Beckett )?University)(?= )/u;

/** Reads who or what stands before the title, and returns where the title begins. */
export function readLead(reading: ProjectReading, start: number, end: number): number {
  const { claims, record, text } = reading;
  const zone = text.slice(start, end);
  const award = AWARD.exec(zone.slice(0, 160));
  if (award) {
    let at = start;
    record.leader = { name: claims.take(at, (at += award[1]!.length), 'leader')! };
    reading.label(at + 1, (at += award[2]!.length + 1));
    reading.fundingFor('grant').grant = claims.take(at + 1, (at += award[3]!.length + 1), 'grant')!;
    const institution = ENGLISH_INSTITUTION.exec(text.slice(at + 1, at + 160))?.[0];
    if (institution)
      record.coordinator = { name: claims.take(at + 1, (at += institution.length + 1), 'coordinator')! };
    return at + 1;
  }
  const period = findPeriods(zone.slice(0, 40))[0];
  const colon = period && /^(?::| \|) (?=\S)/.exec(zone.slice(period.end))?.[0];
  if (
    colon &&
    period.start === 0 &&
    period.shape === 'range' &&
    isPlausiblePeriod(period, 1998, 10) &&
    reading.setPeriod(period, start)
  )
    return readLead(reading, start + period.end + colon.length, end);
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
  const affiliation =
    /^ ?\(([^()]{2,120})\)(?:[.:]| [–-])? (?=[\p{Lu}«"“\d])|^, ([^:.]{2,100})(?:[:.]| [–-]) (?=[\p{Lu}«"“])/u.exec(
      rest,
    );
  const place = affiliation && (affiliation[1] ?? affiliation[2]!);
  if (
    affiliation &&
    place &&
    (isInstitution(place) || /^Institutionen|^Department|^Institu|^Avdeling/.test(place))
  ) {
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
