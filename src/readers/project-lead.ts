import { isInstitution } from './institutions.js';
import { typeAt } from './kinds-of-project.js';
import { personAt } from './people.js';
import { readLeader } from './project-people.js';
import type { ProjectReading } from './project-reading.js';

// "Afreh, Benjamin Dr SRG22\220130 …": how British award lists begin.
const NAME = "(\\p{Lu}[\\p{L}’' -]{1,40}, \\p{Lu}[\\p{L}’'. -]{0,40}?)";
const TITLES = '(?:(?:Dr|Prof|M[rs]|Mrs|Mx|Miss|Sir|Dame|Reader|Emerit)\\p{L}*\\.? )+';
const AWARD = new RegExp(`^${NAME} (${TITLES})([A-Z]{2,}\\w*[\\\\/][\\w\\\\/]+) `, 'u');

const PROPER = "\\p{Lu}[\\p{L}.’'-]+";
const REGION = '(?:the )?(?:(?:East|West|South|North|New|St|Central|Western)\\.? |Arts )?';
const PLACED = `(?:${PROPER} ){1,4}?(?:University|College)`;
const ENGLISH_INSTITUTION = new RegExp(`^(?:The )?(?:${PLACED}|University of ${REGION}${PROPER})(?= )`, 'u');

/** Reads who or what stands before the title in `[start, end)`, and returns where the title begins. */
export function readLead(reading: ProjectReading, start: number, end: number): number {
  const { claims, record, text } = reading;
  const zone = text.slice(start, end);
  const [award, name, titles, number] = AWARD.exec(zone.slice(0, 160)) ?? [];
  if (award) {
    const titleAt = start + name!.length + 1;
    const numberAt = titleAt + titles!.length;
    const at = start + award.length;
    record.leader = { name: claims.take(start, titleAt - 1, 'leader')! };
    reading.label(titleAt, numberAt);
    reading.setGrant(numberAt, numberAt + number!.length);
    const institution = ENGLISH_INSTITUTION.exec(text.slice(at, at + 160))?.[0];
    if (!institution) return at;
    record.coordinator = { name: claims.take(at, at + institution.length, 'coordinator')! };
    return at + institution.length;
  }
  const type = typeAt(zone);
  if (type && /phd|doc|master/.test(type.key) && /^: \S/.test(zone.slice(type.length))) {
    claims.take(start, start + type.length, 'type');
    reading.addType(type.key);
    return readLead(reading, start + type.length + 2, end);
  }
  const person = personAt(zone);
  const after = person && authorEnd(zone.slice(person.after), person.likely);
  if (!after) return start;
  readLeader(reading, start, end);
  return start + person.after + after;
}

const AFFILIATION = / ?\(([^()]{2,120})\)(?:[.:]| [–-])? |, ([^:.]{2,100})(?:[.:]| [–-]) /;
const AUTHOR = new RegExp(`^(?:${AFFILIATION.source}|(?::| [–—-]) )(?=[\\p{Lu}«"“„\\d].{12})`, 'u');

/** The length of what separates an author, perhaps with an institution, from the title; 0 where no title follows. */
function authorEnd(rest: string, likely: boolean): number {
  const [all = '', inBracket, behindComma] = AUTHOR.exec(rest) ?? [];
  const place = inBracket ?? behindComma;
  return place ? (isInstitution(place) ? all.length : 0) : likely ? all.length : 0;
}
