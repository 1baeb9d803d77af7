import { idFrom } from '../../records/ids.js';
import { safeAddress } from '../../records/addresses.js';
import type { Partner } from '../../records/types.js';
import { findAddresses } from '../words/addresses.js';
import type { Span } from '../line/spans.js';
import { isCountry } from './countries.js';
import { isInstitution, looksLikeOrganisation } from '../words/institutions.js';
import { rememberProvenance } from '../page/provenance.js';
import { plainText } from '../line/plain-text.js';
import { isCapital, tokenize, type Token } from '../words/tokens.js';
import { edges } from './edges.js';
import { isOrganisation } from './evidence.js';
import { kindOf, nameInSentence, roleOf } from './kinds.js';
import { withNote, withPeople } from './notes.js';
import { partsOf, type Parts } from './parts.js';
import { isTown, withoutCountry, withoutTown } from './place.js';
import {
  readRow,
  withoutAddressee,
  withoutContact,
  withoutPerson,
  withoutSentence,
  withoutTail,
} from './row.js';
import { shortNameIn, withoutShortName, withShortNames } from './short-name.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words for the number of a grant, and words that may follow them. */
const GRANT = words(
  'grant prosjektnummer prosjektnr projektnummer projektnr projectnumber bevillingsnummer kontraktnummer diarienummer dnr forderkennzeichen avtalenummer hankenumero',
);
const NUMBER = words('agreement no nr num number nummer nummeret id ref reference');
/** The number of an organisation in a register at the end: ", 0123456-7", ", org.nr. 987 654 321". */
const REGISTERED = /,\s*(?:org[.\p{L}]*\s?(?:n[ro]\.?)?:?\s*)?(?:[A-Z]{2,3}[ -]?)?\d[\d -]{6,11}\d$/iu;
/** The letters and number of a unit at the end of a line: "…, UMR 7781". */
const UNIT = /(?<=\p{Ll}), [A-Z]{2,4} ?\d{2,4}$/u;
/** Whether words after a link describe it: ", territoire pilote". */
const isDescription = (words: string): boolean =>
  /^\p{Ll}[^\d,:;.()]{2,40}$/u.test(words) && !isInstitution(words) && kindOf(tokenize(words)) === undefined;
/** Whether the words after a name are a sentence of their own. */
const isSentence = (words: string): boolean =>
  /^ \p{Lu}.*[.!?]$/u.test(words) && (words.match(/ \p{Ll}+/gu) ?? []).length > 2;
/** Number of characters of a text that are read. */
const MAX_LENGTH = 2000;

/** Facts about a partner that a line may contain. */
export type PartnerField = 'name' | 'shortName' | 'kind' | 'country' | 'grant' | 'url';

/** A partner with the spans of its facts, and what to show if the text contains more than its name. */
export interface ReadPartner {
  record: Partner;
  spans: Span<PartnerField>[];
  /** The line of the name as written, and the lines and notes below it. */
  shown?: { written: string; rest: string[] };
}

/**
 * Reads a partner as written in a list: `1. Agrupamento de Escolas de Valongo (AEV), Valongo, Portugal`. The record has
 * the name, short name, country as written, role (`coordinator`, `partner`), URL and grant number, if the line contains
 * them. Never throws.
 */
export function readPartnerLine(text: string): Partner {
  const { record, spans } = parsePartner(text);
  rememberProvenance(record, spans);
  return record;
}

/**
 * Same as {@link readPartnerLine}, with the span of each part in the text.
 *
 * @param linked Text of a link or heading, which is the name if only a town or other lines follow it.
 */
export function parsePartner(text: string, linked = ''): ReadPartner {
  // a dash at the end of a line continues it
  const read = plainText(text.slice(0, MAX_LENGTH)).text.replace(/(?<= [–—-])\n/g, ' ');
  const given = withShortNames(read.split('\n')).join('\n');
  const parts = given.includes('\n') ? partsOf(given.split('\n'), linked) : undefined;
  const plain = parts?.name ?? given.replace(/\n/g, ' ');
  const partner: Partner = { id: '', name: '', original: text };
  const spans: Span<PartnerField>[] = [];
  const behind = linked && plain.startsWith(`${linked}, `) ? plain.slice(linked.length + 2) : '';
  // a linked name, followed by people: "Nord University: Kari Nordmann"
  const isNamed = linked !== '' && plain.startsWith(linked) && kindOf(tokenize(linked)) === undefined;
  const after = isNamed ? plain.slice(linked.length) : '';
  // or by a sentence
  const isLed = after.startsWith(': ') || isSentence(after);
  let line =
    isLed || (behind && !isCountry(behind) && (isTown(behind) || isDescription(behind)))
      ? linked
      : withoutAddress(plain, partner);
  line = withoutTail(line).replace(REGISTERED, '').replace(UNIT, '');
  const row = readRow(line, partner);
  line =
    row ??
    behindCountry(line, partner) ??
    withoutSentence(withoutContact(withoutCount(withoutNumber(line))), partner);
  const note = isLed ? { name: line, note: after.replace(/^:? /, '') } : (withNote(line) ?? withPeople(line));
  if (note) {
    line = note.name;
    if (note.country) partner.country = note.country;
    withoutGrant(`– ${note.note}`, partner);
  }
  const labelled = line;
  line = withoutKind(line, partner);
  if (partner.kind) spans.push(...spansOf(text, labelled.replace(line, ''), 'kind'));
  line = withoutPerson(withoutGrant(line, partner));
  // lines that remain together may be several names
  if (parts || !given.includes('\n')) {
    if (row === undefined || !partner.country) line = withoutCountry(line, partner);
    const alone = withoutAddressee(withoutShortName(line, partner), labelled);
    line = partner.country || alone === line ? alone : withoutCountry(alone, partner);
    line = withoutTown(line, partner);
  }
  if (parts?.kind && !partner.kind) {
    partner.kind = parts.kind;
    spans.push(...spansOf(text, parts.role!, 'kind'));
  }
  const name = edges(line) || edges(plain) || plain;
  partner.name = name;
  if (parts) addFacts(partner, parts);
  partner.id = idFrom(name);
  spans.push(...spansOf(text, name, 'name'));
  for (const field of ['shortName', 'country', 'grant', 'url'] as const)
    spans.push(...spansOf(text, partner[field] ?? '', field));
  const end = note ? plain.lastIndexOf(note.note) : -1;
  const written = end > 0 ? edges(plain.slice(0, end)).replace(/(?<=\))\.$/, '') : plain;
  const rest = [...(end > 0 ? [plain.slice(end)] : []), ...(parts?.rest ?? [])];
  return {
    record: partner,
    spans: spans.sort((a, b) => a.start - b.start),
    // a longer text is shown as it is
    ...(rest.length && text.length <= MAX_LENGTH && { shown: { written, rest } }),
  };
}

/** A line with a label for the short name: "Acronym: LSU". */
const SHORT_NAME =
  /^(?:short|abbrev|acron|akron|kort|kurz|forkort|abkürz|sigl|lyhen)[\p{L} ]*: (\p{Lu}\S{1,11})$/iu;

/** Adds facts from the lines beside the name. */
function addFacts(partner: Partner, { country, rest }: Parts) {
  if (country) partner.country ??= country;
  for (const line of rest) {
    const [, labelled] = SHORT_NAME.exec(line) ?? [];
    const short = partner.shortName ?? labelled ?? shortNameIn(line, String(partner.name));
    if (short) partner.shortName = short;
    if (!partner.url) withoutAddress(line, partner);
    if (!partner.grant) withoutGrant(`– ${line}`, partner);
  }
}

/** Rules for fields that are read without a label. */
const RULES: Partial<Record<PartnerField, string>> = {
  shortName: 'short form beside the name',
  country: 'country at the end',
};

/** The span of a value in a text; the last occurrence, since facts follow the name. */
function spansOf(text: string, value: string, field: PartnerField): Span<PartnerField>[] {
  const line = text.replace(/\n/g, ' ');
  const start = value ? (field === 'name' ? line.indexOf(value) : line.lastIndexOf(value)) : -1;
  const rule = RULES[field];
  return start < 0 ? [] : [{ start, end: start + value.length, field, ...(rule && { rule }) }];
}

function withoutAddress(line: string, partner: Partner): string {
  const address = findAddresses(line)[0];
  const url = address && safeAddress(address.url);
  if (!url) return line;
  partner.url = url;
  const before = edges(line.slice(0, address.start).replace(/[<([]\s*$/, ''));
  const after = line
    .slice(address.end)
    .replace(/^\s*[>)\]]/, '')
    .trim();
  // a contact person after the URL: "University of Lakeside https://… Amy Thorne"
  if (before && /^\p{L}/u.test(after)) return isCountry(after) ? `${before}, ${after}` : before;
  return edges(`${before} ${after}`);
}

/** The name behind its country and a slash: "Poland / Vocational College in Lublin". */
function behindCountry(line: string, partner: Partner): string | undefined {
  const [, country, name] = /^(\p{Lu}[\p{L} ]+) \/ (\p{Lu}[^/]+)$/u.exec(line) ?? [];
  if (!name || !isCountry(country!) || !isInstitution(name)) return undefined;
  partner.country = country!;
  return name;
}

/** Removes a bullet, number or letter from the start of a list item: "1.", "(2)", "a)", "P3:". */
const withoutNumber = (line: string): string =>
  line.replace(
    /^\s*(?:[•·▪▫◦‣*●○■–—-]\s*)?(?:#\d{1,3}\s+|\d{1,3}\s+(?=[A-Z]{2}:\s)|\(?\d{1,3}[.):]\s+|\(?(?:[a-z]|[ivx]{1,4})\)\s+|(?:P[oO]?|B) ?\d{1,2}[:.)]?\s+)?/,
    '',
  );

/** Removes the number of a country's partners, if it is one: "1 Swedish: Lakeside University". */
function withoutCount(line: string): string {
  const [, name] = /^1 \p{Lu}\p{Ll}{3,}: (\p{Lu}\S* .+)$/u.exec(line) ?? [];
  return name && looksLikeOrganisation(name) ? name : line;
}

/** A role with a number before a name: "Partner 4. ". */
const NUMBERED = /^(\p{L}+ ){1,2}\d{1,2}\.? (?=\p{Lu})/u;

/** A word for the one who coordinates before a name, without a mark; unlike "Coordination Centre for …". */
const UNMARKED = /^([CK]o?[oö]rdin(?:ator[ei]?|aattori|ateur|ador)|Lead [Pp]artner) (\p{Lu}.*)$/u;

/** Removes the role: "Coordinator: …", "… (koordinator)", "…, lead partner", "lead partner (…)". */
function withoutKind(line: string, partner: Partner): string {
  const set = (kind: string) => kind && (partner.kind = kind);
  const [numbered = ''] = NUMBERED.exec(line) ?? [];
  const number = numbered && kindOf(tokenize(numbered));
  if (number && (numbered.endsWith('. ') || isOrganisation(line.slice(numbered.length)))) {
    set(number);
    return line.slice(numbered.length);
  }
  // "Koordinator Universität Kassel"
  const [role = '', name = ''] = UNMARKED.exec(line)?.slice(1) ?? [];
  if (role && isInstitution(name.split(/, | [–—-] | \(/)[0]!)) {
    set('coordinator');
    return name;
  }
  const tokens = tokenize(line);
  const mark = tokens.findIndex(({ text, fold, spaced }) => ':(|'.includes(text) || (fold === '-' && spaced));
  const before = mark > 0 && mark < 9 ? tokens.slice(0, mark) : [];
  const behind = line.slice(tokens[mark]?.end).trim();
  const isBracket = tokens[mark]?.text === '(';
  const isNamed = isOrganisation(behind.split(', ')[0]!.replace(/\)$/, ''));
  const lead = isNamed ? roleOf(before) : kindOf(before);
  if (isBracket ? isNamed && lead && /^[^()]+\)$/.test(behind) : lead || (lead === '' && isCapital(behind))) {
    set(lead!);
    return isBracket ? behind.slice(0, -1) : behind;
  }
  const sentenceName = nameInSentence(tokens);
  if (sentenceName) {
    partner.kind = 'coordinator';
    return line.slice(...sentenceName);
  }
  for (let i = tokens.length - 1; i > 0 && tokens.length - i < 9; i--) {
    const { text, fold, spaced } = tokens[i]!;
    if (text === '(') {
      const close = tokens.findIndex((token, j) => j > i && token.text === ')');
      const inside = close > 0 ? roleOf(tokens.slice(i + 1, close)) : undefined;
      if (inside === undefined) continue;
      set(inside);
      return edges(line.slice(0, tokens[i]!.start)) + line.slice(tokens[close]!.end);
    }
    if (text !== ',' && !(spaced && (fold === '-' || text === ':'))) continue;
    const kind = kindOf(tokens.slice(i + 1));
    // a place may follow the role: "… (koordinator), Oslo, Norge"
    if (kind === undefined) continue;
    set(kind);
    const rest = edges(line.slice(0, tokens[i]!.start));
    // "(Norway, coordinator)"
    return rest.lastIndexOf('(') > rest.lastIndexOf(')') ? `${rest})` : rest;
  }
  return line;
}

/** Removes the grant number: "(prosjektnr. 353075)", "grant agreement No 101004321". */
function withoutGrant(line: string, partner: Partner): string {
  const tokens = tokenize(line);
  const label = tokens.findIndex(({ fold }) => GRANT.has(fold));
  if (label < 1) return line;
  let at = label + 1;
  while (at < tokens.length && (NUMBER.has(tokens[at]!.fold) || '.:#'.includes(tokens[at]!.text))) at++;
  const [first, last] = [tokens[at], numberEnd(tokens, at)];
  if (!first || last < 0) return line;
  partner.grant = line.slice(first.start, tokens[last]!.end);
  return `${edges(line.slice(0, tokens[label]!.start))}${line.slice(tokens[last]!.end).replace(/^\s*\)/, '')}`;
}

/**
 * The last token of a number with at least four digits that starts at `at`, including letters and dashes; -1 if there
 * is none.
 */
function numberEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  let digits = '';
  for (; end < tokens.length; end++) {
    const { text, spaced, kind } = tokens[end]!;
    if (end > at && spaced) break;
    if (kind === 'mark' && !'-/'.includes(text)) break;
    digits += text.replace(/\D/g, '');
  }
  while (end > at && tokens[end - 1]!.kind === 'mark') end--;
  return digits.length >= 4 && end > at ? end - 1 : -1;
}
