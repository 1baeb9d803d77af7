import { foldLetters } from '../../records/letters.js';
import { findAddresses } from '../words/addresses.js';
import { institutionWord, isCompanyForm } from '../words/institution-words.js';
import { isInstitution, isShortName, OF_WHAT } from '../words/institutions.js';
import { AND } from '../words/small-words.js';
import { isCapital, tokenize } from '../words/tokens.js';
import { isCountry } from './countries.js';
import { isDepartment, isOrganisation, peopleIn, withoutBrackets, wordsIn } from './evidence.js';
import { hasLetters } from './initials.js';
import { isShort, kindOf, roleOf } from './kinds.js';

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

/** Words in labels for a name. */
const NAME = new Set(
  'name navn namn nom nombre naam nimi nome organisation organization organisasjon organisaatio institution institusjon'.split(
    ' ',
  ),
);
const OTHER_NAME = /^(?:[cCkK]onta[ck]t|[sS]hort|[kK]ort|[kK]urz|[pP]roje[ck]t)/;
const LABEL = /^(\p{L}[^:]{1,45}?)\s?:(?:\s+(.*)|)$/u;

/** The value of a line with a label. */
const valueOf = (line: string): string | undefined => LABEL.exec(line)?.[2];

/** Parts of words for whole institutions, unlike "institute" or "centre", which may be parts of them. */
const WHOLE =
  /universi|hochschul|hogesch|hogsk|hojskol|yliopis|ammattikork|kommune?$|hospital|sykehus|sjukhus|sygehus|^(?:ministr|academ|akadem)/;

/** A town behind its postal code: the lines of an address do not continue each other. */
const TOWN = /^(?:[A-Z]{1,3}[- ])?\d{4,6} \p{Lu}|\p{Lu}\p{Ll}.* [A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/u;

/** Whether a line names an organisation that is no part of another one. */
function isWhole(line: string): boolean {
  const [, label, value] = LABEL.exec(line) ?? [];
  const bare = withoutBrackets(label && value && peopleIn(value) ? label : line);
  const words = wordsIn(bare);
  if (TOWN.test(line) || isCountry(line)) return false;
  return (
    (isInstitution(bare) && !isDepartment(bare) && words.some(({ fold }) => WHOLE.test(fold))) ||
    isCompanyForm(words.at(-1)?.fold ?? '') ||
    isShortName(bare)
  );
}

/** The country at the end of a line: "8026 Bodø, Norge". */
function countryOf(line: string): string | undefined {
  const parts = line
    .replace(/ \(([^()]+)\)$/, ', $1')
    .replace(/[.;]$/, '')
    .split(/,\s+|\s+[–—|·-]\s+/);
  const last = parts.at(-1)!.trim();
  const isOne = parts.length === 1 || !parts.every(isCountry);
  return isCapital(last) && isCountry(last) && isOne ? last : undefined;
}

/** A sentence about an organisation. */
const SENTENCE =
  /^\p{Lu}\S*(?: [^.]+)? (?:is|was|are|has|er|har|ist|wurde|hat|est|es|è|är) [^.]{8,}[\p{Ll}\d][.!?]/u;

type LineKind = 'fact' | 'people' | 'person' | 'institution' | 'words' | 'few words';

/** The evidence in a line; only `fact` and `people` exclude that it is a part of a name. */
function lineKind(line: string): LineKind {
  const [address] = findAddresses(line);
  if ((address && address.start < 25) || /^\S+@\S+$/.test(line) || LABEL.test(line)) return 'fact';
  if (kindOf(tokenize(line)) || /^[*•·▪–—-] /.test(line) || SENTENCE.test(line)) return 'fact';
  if (isInstitution(withoutBrackets(line.split(/,\s/)[0]!))) return 'institution';
  if (countryOf(line) || /\d/.test(line)) return 'fact';
  const inside = /^[[(](.+)[)\]]$/.exec(line)?.[1];
  const people = peopleIn(inside ?? line);
  if (people?.isEvident) return 'people';
  const words = line.split(' ').length;
  const isTold = words > 7 && isCapital(line) && (line.match(/ \p{Ll}/gu) ?? []).length * 3 > words * 2;
  if ((words > 4 && /\p{Ll}[.!?]$/u.test(line)) || isTold || line.length > 90) return 'fact';
  return words > 2 ? 'words' : people ? 'person' : 'few words';
}

/**
 * The parts of an entry of several lines, such as a name, a department, an address, people and labels with values.
 * Lines that may continue the name are part of it. Undefined for one line, or if several lines may be names.
 *
 * @param marked Text that is marked up as the name, if any.
 */
export function partsOf(lines: readonly string[], marked = ''): Parts | undefined {
  const rest = lines.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const facts: Omit<Parts, 'name' | 'rest'> = {};
  const leads: string[] = [];
  while (rest.length > 1) {
    const lead = rest[0]!.replace(/\s*:$/, '');
    if (isCountry(lead)) facts.country ??= lead;
    else if (roleBefore(lead, rest[1]!) === undefined) break;
    leads.push(lead);
    rest.shift();
  }
  while (rest.length > 1 && /^\([^()]{2,40}\)$/.test(rest[1]!)) rest[0] += ` ${rest.splice(1, 1)[0]!}`;
  // "NTNU\nNorwegian University of Science and Technology"
  const [one = '', other = ''] = rest;
  if (isShortOf(one, other)) rest.splice(0, 2, `${other} (${one})`);
  else if (isShortOf(other, one)) rest.splice(0, 2, `${one} (${other})`);
  if (!rest.length || lines.length < 2) return undefined;
  const named = nameLabel(rest);
  const whole = rest.filter(isWhole);
  const at = named < 0 ? placeOfName(rest, whole) : named;
  if (at === undefined) return undefined;
  let name = at === named ? valueOf(rest[at]!)! : rest[at]!.replace(/\s*[:,;]$/, '');
  // other names: "Nord universitet\nUniversitetet i Bergen"; not sentences about it
  const own = withoutBrackets(name.replace(/^.*(?: \/|:) /, ''));
  if (whole.some((line) => line !== rest[at] && !line.includes(own))) return undefined;
  if (
    countryOf(name) &&
    rest.some((line) => line !== rest[at] && lineKind(line) === 'institution' && countryOf(line))
  )
    return undefined;
  const isMarked = name === marked && (!whole.length || whole.includes(name));
  let end = at + 1;
  if (at !== named && !isMarked) {
    if (!mayBeName(name)) return undefined;
    const isAddressed = rest.slice(end).some((line) => TOWN.test(line));
    if (rest[end] && !endsBefore(name, rest[end]!, isAddressed) && !isTownBelow(rest, at)) {
      while (end < rest.length && !endsName(rest[end]!)) end++;
      if ((end === at + 1 && !isAddressed) || end === rest.length) return undefined;
      name = rest.slice(at, end).join(' ');
    }
  }
  const others = rest.filter((_, i) => i < at || i >= end);
  const countries = new Set(others.flatMap((line) => countryIn(line) ?? []));
  for (const line of [...leads, ...others]) {
    const role = valueOf(line) ?? line.replace(/\s*:$/, '');
    const kind = facts.kind
      ? undefined
      : leads.includes(line)
        ? roleBefore(role, name)
        : kindOf(tokenize(role));
    if (kind) Object.assign(facts, { kind, role });
  }
  if (countries.size === 1) facts.country ??= [...countries][0]!;
  return {
    name,
    rest: [...leads, ...others.filter((line) => valueOf(line) !== name)],
    ...facts,
  };
}

/** The role that a line gives the name below it; "Projektleitung" not to what may be a person. */
const roleBefore = (lead: string, name: string): string | undefined =>
  (isOrganisation(name.split(/, | \(/)[0]!) || !peopleIn(name) ? roleOf : kindOf)(tokenize(lead));

/** Whether a word in capitals stands for a name of several words. */
function isShortOf(short: string, name: string): boolean {
  if (!isShort(short) || !name.includes(' ') || !isOrganisation(name)) return false;
  const initials = wordsIn(name).map(({ fold }) => fold[0]);
  return (
    [...foldLetters(short)].every((letter) => initials.includes(letter)) ||
    (short.length > 3 && hasLetters(name, short))
  );
}

/** The index of a line such as "Name: Lakeside University"; -1 if there is none, or if it may name a person. */
function nameLabel(lines: readonly string[]): number {
  const values = lines.map((line) => {
    const [, label, value = ''] = LABEL.exec(line) ?? [];
    return label && !OTHER_NAME.test(label) && NAME.has(wordsIn(label).at(-1)?.fold ?? '') ? value : '';
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
  if (label && (kindOf(tokenize(label)) || isCountry(label) || /^[PB] ?\d+$/.test(label))) return true;
  // "Projektleitung\nJutta Kern"
  if (roleOf(tokenize(line))) return false;
  return (
    !/^(?:fact|people)$/.test(lineKind(line)) ||
    line.split(' | ').some((cell) => isOrganisation(cell.split(/[,:] /)[0]!))
  );
}

/** Whether a line is no part of a name in the lines before it. */
const endsName = (line: string): boolean => /^(?:fact|people)$/.test(lineKind(line)) || isDepartment(line);

/** Whether a name ends in its line, according to the line and the next one. */
function endsBefore(line: string, next: string, isAddressed: boolean): boolean {
  const words = wordsIn(line);
  // "University College\nLondon, UK"
  const isGeneric = words.length > 1 && words.every(({ fold }) => institutionWord(fold));
  const last = words.at(-1)?.fold ?? '';
  if (isGeneric || OF_WHAT.has(last) || AND.has(last)) return false;
  const kind = lineKind(next);
  if (kind === 'fact' || kind === 'people') return true;
  const isComplete =
    words.length > 1 || isDepartment(next) ? isAddressed || isOrganisation(line) : isShortName(line);
  return (
    isComplete &&
    !/[-–—&/]$/.test(line) &&
    isCapital(next) &&
    (kind !== 'few words' || isAddressed || line.endsWith(')'))
  );
}

/** Whether a town and its country follow the line of a name: "Museum of Boats\nLakeside\nUK". */
const isTownBelow = (lines: readonly string[], at: number): boolean =>
  isCountry(lines[at + 2] ?? '') &&
  /^\p{Lu}\S*,?$/u.test(lines[at + 1]!) &&
  (lines[at]!.endsWith(',') ||
    (isOrganisation(lines[at]!) &&
      wordsIn(lines[at]!)
        .slice(1, -1)
        .some(({ fold }) => OF_WHAT.has(fold))));

/** The country of an address, or the value of a label for countries. */
function countryIn(line: string): string | undefined {
  const [, label, value] = LABEL.exec(line) ?? [];
  if (!label) return peopleIn(line) && !isCountry(line) ? undefined : countryOf(line);
  return value && !peopleIn(value.split(', ')[0]!) ? countryOf(value) : undefined;
}
