import type { Partner } from '../../records/types.js';
import { foldLetters } from '../../records/letters.js';
import { isInstitution } from '../words/institutions.js';
import { personAt } from '../words/people.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';
import { isCountry, isCountryCode } from './countries.js';
import { isDepartment, isOrganisation, peopleIn } from './evidence.js';
import { hasLetters } from './initials.js';
import { isForm, isShort, kindOf } from './kinds.js';

/** A line without the mark, word or article that leads from or to another one, "; and", and without its full stop. */
export const withoutTail = (line: string): string =>
  line
    .replace(
      /^(?:(?:and|og|och|und|et|y) (?=\p{Lu}|(?:the|l[ae]s?) |l[’'])|(?:l[ae]s?|the|el|il|die|das) |l[’'](?=\p{L}))+/u,
      '',
    )
    .replace(/[;,]\s*(?:and|og|och|und|et|en|ja|y)?\s*$/, '')
    .replace(/(?<=\)|\p{Ll}{5}|\p{Lu}{3})\.$/u, '');

/**
 * The name in a table row whose cells are separated only by spaces: "3 University of Lakeside ULAKE Finland Amy Thorne",
 * "1 - Coordinator Institute for Coastal Studies ICOS Portugal". Undefined for other lines, such as "7 Sisters Norway".
 */
export function readRow(line: string, partner: Partner): string | undefined {
  const cells = line
    .split(/(?:^| )\|(?: |$)/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  if (cells.length > 1) return nameInCells(cells, partner);
  // the text of a link ends the row: "SINTEF Norway Website"
  const [, org, land] =
    /^(\p{Lu}{3,8}) (.+) (?:Website|Homepage|Nettside|Hjemmeside|Webseite)$/u.exec(line) ?? [];
  if (org && isCountry(land!)) {
    partner.country = land;
    return org;
  }
  // code, field, number of places and levels: "Lakeside University BE Humanities (broad programmes) 2 I"
  const [, host, code] = /^(\p{L}[^,;:()\d]*) ([A-Z]{2}) (?:\D*\S )?\d{1,2}(?: I[IV, ]*)?$/u.exec(line) ?? [];
  if (host && isCountryCode(code!) && !isForm(code!) && isInstitution(host)) {
    partner.country = code;
    return host;
  }
  const [, rest] = /^\d{1,3}(?:\.\d{1,2})? (?:[–—-] )?(.+)$/.exec(line.replace(/\((\S+)\)(?= )/, '$1')) ?? [];
  const words = rest?.split(' ', 40) ?? [];
  const kind = words[0] && kindOf(tokenize(words[0]));
  if (kind) words.shift();
  const place = countryAt(words);
  if (!place) return undefined;
  const country = words.slice(...place).join(' ');
  const hasPeople = place[1] < words.length;
  words.length = place[0];
  if (/[,;:()]/.test(words.join(' '))) return undefined;
  const short = shortOf(words);
  if (hasPeople && !short) return undefined;
  // "Institut des Neiges – IDN IDN France"
  const name = words
    .slice(0, words.length - short)
    .join(' ')
    .replace(short ? ` – ${words.at(-1)!}` : '', '');
  if (!short && !kind && !isInstitution(name)) return undefined;
  partner.country = country;
  if (kind) partner.kind = kind;
  if (short) partner.shortName = words.slice(-short).join(' ');
  return name;
}

/**
 * The place of the country in a row, at its end or before people: "… Finland Amy Thorne, Bo Lind". Not that in "Research
 * Council of Norway".
 */
function countryAt(words: readonly string[]): [start: number, end: number] | undefined {
  for (let end = 2; end <= words.length; end++) {
    const isEnd = end === words.length;
    const size = [4, 3, 2, 1].find((n) => n < end && isCountry(words.slice(end - n, end).join(' ')));
    const start = size ? end - size : isEnd && isCountryCode(words[end - 1]!) ? end - 1 : 0;
    if (start && !/^\p{Ll}{1,4}$/u.test(words[start - 1]!) && (isEnd || peopleIn(words.slice(end).join(' '))))
      return [start, end];
  }
  return undefined;
}

/** The address of a site as a cell: "www.lakeside.edu". */
const SITE = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/?$/;

/**
 * The name among cells with a number, a role, a short name, a country or the address of a site: "1 - Coordinator |
 * Lakeside Lab | LL | UK", "Lakeside University | LU - UK", "LU | Lakeside University, UK".
 */
function nameInCells(cells: readonly string[], partner: Partner): string | undefined {
  const facts: Partial<Partner> = {};
  let [isSite, isRole] = [false, false];
  const names = cells.flatMap((whole, i) => {
    const [, label = '', value = whole] = /^(\p{L}[\p{L} ]+?) ?: (.+)$/u.exec(whole) ?? [];
    const lead = label ? kindOf(tokenize(label)) : undefined;
    if (lead) facts.kind = lead;
    const cell = lead === undefined ? whole : value;
    const [, role = cell] = /^\d{1,3}(?: [–—-] (.+))?$/.exec(cell) ?? [];
    const kind = role ? kindOf(tokenize(role)) : undefined;
    const [, before, after] = /^(\S+) [–—-] (.+)$/.exec(cell) ?? [];
    if (kind !== undefined) {
      isRole = true;
      if (kind) facts.kind = kind;
    } else if (i > 0 && isCountryCell(cell)) facts.country ??= cell;
    else if (i > 0 && before && isShortCell(before) && isCountryCell(after!))
      Object.assign(facts, { shortName: before, country: after });
    else if (isShortCell(cell) && (i > 0 || isShortOf(cell, cells[1]!))) facts.shortName = cell;
    else if (SITE.test(cell)) isSite = true;
    else return /^\d{1,3}$/.test(cell) ? [] : [cell];
    return [];
  });
  const [name, other] = names;
  if (!name || other) return undefined;
  const isRow = !!facts.shortName || isSite || isRole || /^\d/.test(cells[0]!);
  const isWhole = !!facts.country || (!!facts.shortName && isInstitution(name.split(', ')[0]!));
  if (!isRow || !isWhole) return undefined;
  Object.assign(partner, facts);
  return name;
}

const isCountryCell = (cell: string): boolean => isCountry(cell) || isCountryCode(cell);

const isShortOf = (short: string, cell: string): boolean =>
  isInstitution(cell.split(', ')[0]!) && hasLetters(cell.replace(/^The /, ''), short.replace(/\W/g, ''));

const isShortCell = (cell: string): boolean => isShort(cell) && !isForm(cell);

/**
 * Number of words at the end of a name that form its short name: one word in capitals, or prefixes of words before
 * them, such as "Met Norway".
 */
function shortOf(words: readonly string[]): number {
  const last = words.at(-1)!;
  const isWord = words.length > 2 || (words.length === 2 && hasLetters(words[0]!, last));
  if (isWord && isShort(last) && !isForm(last)) return 1;
  // "Harbour Institute for Ice Harbour"
  if (words.length > 3 && last === words[0] && isInstitution(words.slice(0, -1).join(' '))) return 1;
  const stems = words.slice(0, -2).map((word) => foldLetters(word).slice(0, 3));
  const isCut = words
    .slice(-2)
    .every((word) => word.length > 2 && stems.includes(foldLetters(word).slice(0, 3)));
  return words.length > 3 && isCut ? 2 : 0;
}

/** A person with a title. */
const PERSON =
  /^(?:(?:[Pp]rof(?:essor)?|[Dd]r|PD|M[rs]s?|Frau|Herr)\b\.? )+\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;

/**
 * Removes a titled person after a name, "– Prof. Jutta Kern", and the post-office box or street of an institution if a
 * postal code follows in the whole line.
 */
export function withoutAddressee(line: string, whole: string): string {
  for (const { 0: mark, index } of line.matchAll(/[,:]\s+|\s+[–—-]\s+|\s+\(/g)) {
    const rest = line.slice(index + mark.length).replace(/\)$/, '');
    const parts = rest.split(', ');
    const [part] = parts;
    const behind = whole.slice(whole.lastIndexOf(part!) + part!.length);
    const isStreet =
      /\d/.test(part!) && (/^(?:Post|P\. ?O\.)/.test(part!) || /^, (?:[A-Z]{1,2}-)?\d{4,6} /.test(behind));
    if (parts.every((each) => PERSON.test(each)) || (isStreet && isOrganisation(line.slice(0, index))))
      return line.slice(0, index);
  }
  return line;
}

/**
 * Removes a person before an institution: "Prof. Jutta Kern, Universität Waldstadt", "Dr. Amy Thorne (University of
 * Lakeside)"; without a title, if a country follows: "Amy Thorne, University of Lakeside, UK".
 */
export function withoutPerson(line: string): string {
  const [, person, rest] = /^([^,(:–—]+?)(?:,| \(|:| [–—-]) ?(.+)$/.exec(line) ?? [];
  const name = rest && (line.includes(`(${rest}`) ? rest.replace(/\)(?=[^()]*$)/, '') : rest);
  const [institution, ...places] = name?.split(/,\s*| \(/) ?? [];
  if (!institution || !isInstitution(institution)) return line;
  const isPerson =
    PERSON.test(person!) ||
    (line.startsWith(`${person!}, `) &&
      places.length > 0 &&
      isCountry(places.at(-1)!.replace(/[).;]+$/, '')) &&
      !isDepartment(institution) &&
      !!peopleIn(person!));
  return isPerson ? name! : line;
}

/** A name with initials in a bracket at the end. */
const INITIALED = /^(\p{Lu}.+) \((?:\p{Lu}\.[ -]?)+(?:\p{Ll}+ )?\p{Lu}[\p{L}’'-]+\)$/u;

/** Removes the person to write to from the end: ", ved Anna Berg", ", contact: Amy Thorne", " (A. Thorne)". */
export function withoutContact(line: string): string {
  const [, body] = INITIALED.exec(line) ?? [];
  if (body && isInstitution(body.split(/, | \(/)[0]!)) return body;
  const match =
    /(?:,| [–—-])? (?:(?:ved|c\/o) |v\/ ?|(?:\((?=.*\)$))?(?:kontakt\w*|contact(?: person)?|ansprechpartner\w*)(?::|(?<=\([\w ]+)) )/i.exec(
      line,
    );
  const { 0: lead = '', index = 0 } = match ?? { 0: '' };
  if (/[:.] /.test(line.slice(0, index))) return line;
  const rest = line.slice(index + lead.length);
  const tokens = lead ? tokenize(lead.includes('(') ? rest.slice(0, -1) : rest) : [];
  const { after = 0 } = personAt(tokens, 0) ?? {};
  // "(contact: Amy Thorne, e-mail)"
  const isWhole = after === tokens.length || (lead.includes('(') && tokens[after]?.text === ',');
  return after && isWhole ? line.slice(0, index) : line;
}

/** Words in a predicate that lead to a noun: "is a public university", "er koordinator for prosjektet". */
const PREDICATE =
  /^(\p{Lu}.{3,120}?),? (?:is|was|are|er|ist|est|ar|är|es|è) (?:(?:an?|the|one|et|en|ei|ein|eine|une?|een) |(?=\p{Ll}{5}|[\p{L}-]*[ck]oord))/u;
/** A verb of a sentence about an institution, or any word after its short name and perhaps its country. */
const TOLD =
  /^(\p{Lu}[^.:(]{3,120}?\(\p{Lu}[^\s()]+\)(?:, \p{Lu}[\p{L} ]+,)?|\p{Lu}[^.:(]{3,120}?,?(?= (?:ha[sr]|hat|was|offers|provides|conducts|works|contributes|participates|develops|leads|builds|manages|supports|studies|tilbyr|bidrar|bidrager|leverer|utvikler|udvikler|utvecklar|arbejder|arbeider|arbetar|driver|bietet|entwickelt|wurde|forscht|betreibt|bouwt|beheert|ontwikkelt|levert|werkt) )|\p{Lu}[^.:(]*(?:keskus|yliopisto|laitos|virasto|liitto|museo|koulu|kokoelma)(?: \(\p{Lu}[^\s()]+\))?) (\p{Ll}{3,}|on)(?: \S+){3,}$/u;
/** An article before a name in a sentence. */
const ARTICLE = /^(?:The|Le|La|Die|Das|El) /;

/** The name at the start of a sentence about it: "Lakeside University (LSU) is a public university". */
export function withoutSentence(line: string, partner: Partner): string {
  const said = PREDICATE.exec(line);
  const { 0: whole = '', 1: name = '', 2: verb = '' } = said ?? TOLD.exec(line) ?? [];
  const known = name.replace(/ \([^()]*\).*$|, [^,]*$/, '');
  const [, short] = /^\S+ .*\((\p{Lu}[^\s()]+)\)$/u.exec(name) ?? [];
  const isNamed =
    isInstitution(known) ||
    (short && (!!said || (isShort(short) && hasLetters(known, short)))) ||
    // "CYBERNEST is a company"
    (!!said && /^\S+$/.test(name) && isAllCapitals(name) && name.length > 3);
  if (!whole || !isNamed || (verb !== 'on' && SMALL_WORDS.has(verb))) return line;
  if (/^(?:[\p{L}-]+ )?[\p{L}-]*[ck]oord/u.test(line.slice(whole.length))) partner.kind = 'coordinator';
  // "The Harbour Institute (THI)"
  const isPart = name.includes(`(${name[0]!}`) || !isInstitution(known.replace(ARTICLE, ''));
  return name.replace(/,$/, '').replace(isPart ? '' : ARTICLE, '');
}
