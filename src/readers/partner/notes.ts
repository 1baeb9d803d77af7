import { isInstitution } from '../words/institutions.js';
import { isCapital } from '../words/tokens.js';
import { isCountry } from './countries.js';
import { isOrganisation, peopleIn } from './evidence.js';
import { areInitials } from './initials.js';

/** Phrases for the seat of an organisation, as in grant agreements. */
const SEAT =
  /,? (?:(?:legally |duly )?established (?:in|at)|(?:having|with) its (?:registered |legal )?(?:office|seat|address)|with registered office) /;
/** Words before parts of an organisation or further ones. */
const PARTS_OF_IT = /,? (?:including|in[ck]l\.|inkludert|herunder|einschließlich|y compris) /;
/** Words before the task of an organisation, or what it is: ", responsible for …", " – a company that …". */
const TASK =
  /(?:,|\s?:| [–—-]) (?:(?:responsible|ansvarlig|ansvarleg|ansvarig|verantwortlich|zuständig|verantwoordelijk|responsable) |in charge of |(?:led|represented) by |(?:ledet|leia|leds|representert) (?:av|ved) |(?:vertreten durch|geleitet von|représentée? par|vertegenwoordigd door) |(?:an?|eine?|une?|een) \p{Ll})/u;
/** A label behind the name in its line: " Main expertise: …". */
const LABELLED =
  /(?:[,;]|(?<=\p{Ll}{4})\.)?\s+(?=(?:(?:main|key|core) )?(?:expertise|role|contact|tasks?|address|focus|interests?|responsibilit(?:y|ies)|website|phone|tel|fax|e-?mail|kontakt|rolle|rôle|aufgaben?|adresse|kompetanse|oppgaver?|ansprechpartner(?:in)?)(?: \p{L}+){0,3}:\s)/iu;

/** A line split after the name, with the country in the note. */
interface Noted {
  name: string;
  note: string;
  country?: string;
}

/**
 * Splits a line into a name and a note on it: the seat, "including …", its task, labels with values, or a sentence after
 * a short name in brackets.
 * Undefined if there is no such note.
 */
export function withNote(line: string): Noted | undefined {
  const seat = SEAT.exec(line);
  if (seat?.index) {
    const name = line.slice(0, seat.index);
    const parts = line.slice(seat.index + seat[0].length).split(/[,;]\s+/);
    const country = parts.find((part) => isCapital(part) && isCountry(part));
    if (country || isOrganisation(name))
      return { name, note: line.slice(seat.index).replace(/^[,\s]+/, ''), ...(country && { country }) };
  }
  for (const words of [LABELLED, PARTS_OF_IT, TASK]) {
    const { index = 0 } = words.exec(line) ?? {};
    const name = line.slice(0, index);
    if (index && isOrganisation(words === LABELLED ? name.split(', ')[0]! : name))
      return { name, note: line.slice(index).replace(/^[.,;:–—-]?\s+/, '') };
  }
  const [, name, note] =
    /^(.+? \(\p{Lu}[^()\s]{1,11}\))\. (\p{Lu}.+)$/u.exec(line) ??
    /^(.+? \(\p{Lu}[^()\s]{1,11}\))\s+(\p{Lu}\p{Ll}* (?:\p{Ll}+ ){3}.+)$/u.exec(line) ??
    [];
  return name ? { name, note: note!, ...(isCountry(note!) && { country: note! }) } : undefined;
}

/** Splits a line before the people of an organisation: "Nord universitet, Norge: Anna Berg og Bo Lind". */
export function withPeople(line: string): Noted | undefined {
  for (const { 0: mark, index } of line.matchAll(/\s?:\s+/g)) {
    const name = line.slice(0, index);
    const note = line.slice(index + mark.length);
    const people = isOrganisation(name.split(', ')[0]!) ? peopleIn(note.replace(/[.;]$/, '')) : undefined;
    // not "ERC Starting Grant: Anna Berg"
    if (areInitials(name, note)) return undefined;
    if (people && (people.isEvident || isInstitution(name) || !name.split(', ')[0]!.includes(' ')))
      return { name, note };
  }
  return undefined;
}
