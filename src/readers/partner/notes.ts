import { isInstitution } from '../words/institutions.js';
import { isCapital } from '../words/tokens.js';
import { isCountry } from './countries.js';
import { isOrganisation, peopleIn } from './evidence.js';
import { areInitials } from './initials.js';

/** Phrases for the seat of an organisation, as in grant agreements. */
const SEAT =
  /,? (?:(?:legally |duly )?established (?:in|at)|(?:having|with) its (?:registered |legal )?(?:office|seat|address)|with registered office) /;
/** Words before parts of an organisation or further ones. */
const PARTS_OF_IT = /, (?:including|in[ck]l\.|inkludert|herunder|einschließlich|y compris) /;

/** A line split after the name, with the country in the note. */
interface Noted {
  name: string;
  note: string;
  country?: string;
}

/**
 * Splits a line into a name and a note on it: the seat, "including …" or a sentence after a short name in brackets.
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
  const inside = PARTS_OF_IT.exec(line);
  if (inside?.index && isOrganisation(line.slice(0, inside.index)))
    return { name: line.slice(0, inside.index), note: line.slice(inside.index).replace(/^[,\s]+/, '') };
  const [, name, note] = /^(.+? \(\p{Lu}[^()\s]{1,11}\))\. (\p{Lu}.+)$/u.exec(line) ?? [];
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
