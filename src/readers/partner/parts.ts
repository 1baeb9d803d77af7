import { findAddresses } from '../words/addresses.js';
import { institutionWord } from '../words/institution-words.js';
import { isCompanyForm, isInstitution, isShortName, OF_WHAT } from '../words/institutions.js';
import { AND } from '../words/small-words.js';
import { personAt } from '../words/people.js';
import { isCapital, tokenize } from '../words/tokens.js';
import { isCountry } from './countries.js';
import { kindOf } from './kinds.js';

/** The name in an entry of several parts, with facts from the other parts. */
export interface Parts {
  /** The line that contains the name. */
  name: string;
  /** The other lines, in order. */
  rest: string[];
  kind?: string;
  /** The words that the kind was read from. */
  role?: string;
  country?: string;
}

/** People in a text that consists only of their names, with titles and roles. */
export interface People {
  count: number;
  /** Whether more than the shape of the names shows that they are people. */
  isEvident: boolean;
}

/** The people of a text such as "Anna Berg (PI), Dr. Bo Lind og Eva Sund"; undefined for other texts. */
export function peopleIn(text: string): People | undefined {
  const tokens = tokenize(text);
  let [count, i] = [0, 0];
  let isEvident = false;
  for (;;) {
    const hit = personAt(tokens, i);
    if (!hit) return undefined;
    count++;
    isEvident ||= hit.isEvident || count > 1;
    i = hit.after;
    if (tokens[i]?.text === '(') {
      i = tokens.findIndex((token, at) => at > i && token.text === ')') + 1;
      if (!i) return undefined;
      isEvident = true;
    }
    if (i === tokens.length) return { count, isEvident };
    const start = i;
    if (',;/'.includes(tokens[i]!.text)) i++;
    if (AND.has(tokens[i]?.fold ?? '') || /^[ey]$/.test(tokens[i]?.text ?? '')) i++;
    if (i === start) return undefined;
  }
}

/** Words in labels for a name. */
const NAME = new Set(
  'name navn namn nom nombre naam nimi nome organisation organization organisasjon organisaatio institution institusjon'.split(
    ' ',
  ),
);
const LABEL = /^(\p{L}[^:]{1,45}?)\s?:(?:\s+(.*)|)$/u;

/** The value of a line with a label. */
const valueOf = (line: string): string | undefined => LABEL.exec(line)?.[2];

/** Starts of words for whole institutions, unlike "institute" or "centre", which may be parts of them. */
const WHOLE =
  /^(?:universi|yliopis|h[oø]gskol|h[oø]gskul|h[oø]jskol|hochschul|hogesch|ammattikork|ministr|academ|akadem)|universit|hochschule|kommune?$|sykehus|sjukhus|hospital/;
/** Starts of words for parts of institutions. */
const DEPARTMENT =
  /^(?:depart|institutt$|institutionen|facult|fakult|avdeling|abteilung|section$|division|laitos|tiedekun|school$)/;

const wordsIn = (text: string) => tokenize(text).filter(({ kind }) => kind === 'word');
const isWhole = (text: string): boolean =>
  isInstitution(text) && !isDepartment(text) && wordsIn(text).some(({ fold }) => WHOLE.test(fold));
export const isDepartment = (text: string): boolean =>
  wordsIn(text).some(({ fold }) => DEPARTMENT.test(fold));

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)\s*$/, '');

/** Whether a text names an organisation by its words, its capitals, its legal form or a short name in brackets. */
export function isOrganisation(text: string): boolean {
  const bare = withoutBrackets(text);
  const words = wordsIn(bare);
  return (
    isInstitution(bare) ||
    (!!words.length && (isShortName(words[0]!.text) || isCompanyForm(words.at(-1)!.fold))) ||
    / \(\p{Lu}[^\s()]+\)$/u.test(text)
  );
}

/** The country at the end of a line: "8026 Bodø, Norge". */
function countryOf(line: string): string | undefined {
  const parts = line.replace(/[.;]$/, '').split(/,\s+|\s+[–—|·-]\s+/);
  const last = parts.at(-1)!.trim();
  const isOne = parts.length === 1 || !parts.every(isCountry);
  return isCapital(last) && isCountry(last) && isOne ? last : undefined;
}

type LineKind = 'fact' | 'people' | 'person' | 'institution' | 'words' | 'few words';

/** The evidence in a line; only `fact` and `people` exclude that it is a part of a name. */
function lineKind(line: string): LineKind {
  const [address] = findAddresses(line);
  if ((address && address.start < 25) || /^\S+@\S+$/.test(line) || LABEL.test(line)) return 'fact';
  if (kindOf(tokenize(line))) return 'fact';
  if (isInstitution(withoutBrackets(line.split(/,\s/)[0]!))) return 'institution';
  if (countryOf(line) || /\d/.test(line)) return 'fact';
  const people = peopleIn(line);
  if (people?.isEvident) return 'people';
  const words = line.split(' ').length;
  if ((words > 4 && /\p{Ll}[.!?]$/u.test(line)) || line.length > 90) return 'fact';
  return words > 2 ? 'words' : people ? 'person' : 'few words';
}

/**
 * The parts of an entry of several lines, such as a name, a department, an address, people and labels with values.
 * Lines that may continue the name are part of it. Undefined for one line, or if several lines may be names.
 *
 * @param marked Text that is marked up as the name, if any.
 */
export function partsOf(lines: readonly string[], marked = ''): Parts | undefined {
  const rest = lines.map((line) => line.trim()).filter(Boolean);
  const facts: Omit<Parts, 'name' | 'rest'> = {};
  const leads: string[] = [];
  while (rest.length > 1) {
    const lead = rest[0]!.replace(/\s*:$/, '');
    if (isCountry(lead)) facts.country ??= lead;
    else if (!kindOf(tokenize(lead))) break;
    leads.push(lead);
    rest.shift();
  }
  while (rest.length > 1 && /^\([^()]{2,40}\)$/.test(rest[1]!)) rest[0] += ` ${rest.splice(1, 1)[0]!}`;
  if (rest.length + leads.length < 2) return undefined;
  const named = nameLabel(rest);
  const whole = rest.filter((line) => isWhole(withoutBrackets(line)));
  const at = named < 0 ? placeOfName(rest, whole) : named;
  if (at === undefined) return undefined;
  let name = at === named ? valueOf(rest[at]!)! : rest[at]!.replace(/\s*[:,;]$/, '');
  // other names: "Nord universitet\nUniversitetet i Bergen"
  if (whole.some((line) => line !== rest[at] && line !== name)) return undefined;
  const isMarked = name === marked && (!whole.length || whole.includes(name));
  let end = at + 1;
  if (at !== named && !isMarked) {
    if (!mayBeName(name)) return undefined;
    if (rest[end] && !endsBefore(name, rest[end]!)) {
      while (end < rest.length && !endsName(rest[end]!)) end++;
      if (end === at + 1 || end === rest.length) return undefined;
      name = rest.slice(at, end).join(' ');
    }
  }
  const others = rest.filter((_, i) => i < at || i >= end);
  const countries = new Set(others.flatMap((line) => countryIn(line) ?? []));
  for (const line of [...leads, ...others]) {
    const role = valueOf(line) ?? line;
    const kind = facts.kind ? undefined : kindOf(tokenize(role));
    if (kind) Object.assign(facts, { kind, role });
  }
  if (countries.size === 1) facts.country ??= [...countries][0]!;
  return {
    name,
    rest: [...leads, ...others.filter((line) => valueOf(line) !== name)],
    ...facts,
  };
}

/** The index of a line such as "Name: Lakeside University"; -1 if there is none, or if it may name a person. */
function nameLabel(lines: readonly string[]): number {
  const values = lines.map((line) => {
    const [, label, value = ''] = LABEL.exec(line) ?? [];
    return label && NAME.has(wordsIn(label).at(-1)?.fold ?? '') ? value : '';
  });
  const organisation = values.findIndex(isOrganisation);
  if (organisation >= 0 || values.filter(Boolean).length !== 1) return organisation;
  const at = values.findIndex(Boolean);
  return at === 0 && !peopleIn(values[0]!)?.isEvident && !lines.some(isOrganisation) ? 0 : -1;
}

/**
 * The index of the line with the name: the first, or the only institution if the first is a person or a department.
 * Undefined if there are several institutions below a department.
 */
function placeOfName(lines: readonly string[], whole: readonly string[]): number | undefined {
  const people = peopleIn(lines[0]!);
  const isPerson = !!people && (people.isEvident || (whole.length > 0 && lines.some(countryIn)));
  const isPart =
    isDepartment(lines[0]!.split(/[,:] | [–—-] /)[0]!) &&
    !wordsIn(lines[0]!).some(({ fold }) => WHOLE.test(fold));
  if (!isPerson && !isPart) return 0;
  const others = whole.length
    ? whole
    : lines.filter((line) => lineKind(line) === 'institution' && !isDepartment(line));
  return others.length > 1 ? undefined : others.length ? lines.indexOf(others[0]!) : 0;
}

/** Whether a first line may contain the name, perhaps behind a role or a country. */
function mayBeName(line: string): boolean {
  const [, label] = LABEL.exec(line) ?? [];
  if (label && (kindOf(tokenize(label)) || isCountry(label))) return true;
  return !/^(?:fact|people)$/.test(lineKind(line)) || isOrganisation(line.split(/[,:] /)[0]!);
}

/** Whether a line is no part of a name in the lines before it. */
const endsName = (line: string): boolean => /^(?:fact|people)$/.test(lineKind(line)) || isDepartment(line);

/** Whether a name ends in its line, according to the line and the next one. */
function endsBefore(line: string, next: string): boolean {
  const words = wordsIn(line);
  // "University College\nLondon, UK"
  const isGeneric = words.length > 1 && words.every(({ fold }) => institutionWord(fold));
  const last = words.at(-1)?.fold ?? '';
  if (isGeneric || OF_WHAT.has(last) || AND.has(last)) return false;
  const kind = lineKind(next);
  if (kind === 'fact' || kind === 'people') return true;
  const isComplete = words.length > 1 ? isOrganisation(line) : isShortName(line);
  return (
    isComplete && !/[-–—&/]$/.test(line) && isCapital(next) && (kind !== 'few words' || line.endsWith(')'))
  );
}

/** The country of an address, or the value of a label for countries. */
function countryIn(line: string): string | undefined {
  const [, label, value] = LABEL.exec(line) ?? [];
  if (!label) return peopleIn(line) ? undefined : countryOf(line);
  return value && !peopleIn(value.split(', ')[0]!) ? countryOf(value) : undefined;
}

/** Phrases for the seat of an organisation, as in grant agreements. */
const SEAT =
  /,? (?:(?:legally |duly )?established (?:in|at)|(?:having|with) its (?:registered |legal )?(?:office|seat|address)|with registered office|mit Sitz in|ayant son siège|établie? à|co[nm] sede|gevestigd te|med s(?:ete|äte) i) /;
/** Words before parts of an organisation or further ones. */
const PARTS_OF_IT =
  /, (?:incl(?:uding|uyendo|uindo|\.)|ink(?:l\.|ludert|lusive)|herunder|einschließlich|y compris|dont|waaronder) /;

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
    if (people && (people.isEvident || isInstitution(name) || !name.split(', ')[0]!.includes(' ')))
      return { name, note };
  }
  return undefined;
}
