import type { Partner } from '../../records/types.js';
import { isCompanyForm } from '../words/institution-words.js';
import { isInstitution } from '../words/institutions.js';
import { isFieldWord } from '../words/fields-of-work.js';
import { personAt } from '../words/people.js';
import { isAllCapitals, isCapital, tokenize } from '../words/tokens.js';
import { edges } from './edges.js';
import { areInitials, hasLetters, isInitialsOf, isMadeOf } from './initials.js';
import { isForm, isRole, isShort } from './kinds.js';
import { isTown } from './place.js';

/** The number of a research unit after a name: ", UMR 7638". */
const UNIT = /,\s*[A-Z]{2,5}[ -]?\d{2,5}$/;
/** A short name after the legal form of a society or company: "Fachverband Wasser e.V. FVW". */
const AFTER_FORM = /^(.+ (?:e\. ?V\.|g?GmbH|AG|ASA?|AB|Oyj?|r[yf]|S\.[AL]\.))( )(\p{Lu}{3,8})$/u;

/** Removes the short name: "Name (SHORT)", "Name [SHORT]", "SHORT – Name", "SHORT: Name", "Name – SHORT". */
export function withoutShortName(line: string, partner: Partner): string {
  if (partner.shortName) return line;
  // "Laboratoire des Rives – LDR (UMR 9918)"
  const text = edges(line).replace(/ \([A-Z]{2,5}[ -]?\d{2,5}\)$/, '');
  const [, before, bracket, after] = /^(.*?\S)\s*[([]([^()[\]]+)[)\]]\s*(.*)$/.exec(text) ?? [];
  // "(CDL, UMR 4321)"
  const inside = bracket?.replace(UNIT, '');
  // "(co-PI)"
  if (inside && isRole(inside, before!)) return after ? line : before!;
  // "Anna Berg (KUL)": a person, and where she works
  const tokens = tokenize(before ?? '');
  const isPerson =
    !!inside &&
    tokens.length < 4 &&
    personAt(tokens, 0)?.after === tokens.length &&
    !hasLetters(before!, inside);
  if (before && inside && before.includes(' ') && !isPerson && isShortIn(inside, before)) {
    partner.shortName = inside;
    // ", UMR 4321", ", à Saint-Aubin", ", Saint-Aubin"
    const rest = after!.replace(UNIT, '').replace(/^, (?:à|in|i) \p{Lu}[^,;.]*$/u, '');
    if (rest.startsWith(', ') && isPlace(rest.slice(2))) return before;
    return `${before}${rest ? (/^[,;]/.test(rest) ? '' : ' ') + rest : ''}`;
  }
  // "LU (Lakeside University), UK", "LU (Lakeside University) studies the sea"
  const own = (before ?? '').replace(/^L['’]/, '');
  const isSwapped =
    inside && isShort(own) && hasLetters(inside, own) && (isInstitution(inside) || areInitials(own, inside));
  if (isSwapped && /^(?:[,;].*|(?:\p{Ll}{3,}|is|er|är|en|é) .{9,})?$/u.test(after!)) {
    partner.shortName = own;
    return /^[,;]/.test(after!) ? inside + after! : inside;
  }
  const [, first, mark, name] = /^([^\s:,]+)(\s+[–—-]|[:,])\s+(.+)$/.exec(text) ?? [];
  const isSure = mark && (!':,'.includes(mark) || first![0] === name![0]);
  if (
    isSure &&
    isShort(first!) &&
    (isInstitution(name!) || isCompanyForm(tokenize(name!).at(-1)!.fold) || areInitials(first!, name!))
  ) {
    partner.shortName = first;
    return name!;
  }
  // "University of Lapland – ULAP", "University of Lapland, UL"
  const [, long, by = '', short] = /^(.+?)(\s+[–—-]|\s?,)\s+(\S+)$/.exec(text) ?? AFTER_FORM.exec(text) ?? [];
  const isOwn =
    long &&
    short &&
    isShort(short) &&
    // "Linköpings universitet, LiU"
    (isAllCapitals(short) || /^\p{Lu}\p{Ll}{1,2}\p{Lu}+$/u.test(short)) &&
    isInitialsOf(by.includes(',') ? short.replace(/\p{Ll}/gu, '') : short[0]!, long) &&
    !isForm(short);
  if (
    isOwn &&
    (isInstitution(long) || areInitials(short, long) || (AFTER_FORM.test(text) && hasLetters(long, short)))
  ) {
    partner.shortName = short;
    return long;
  }
  return line;
}

/** Lines without a short name of its own line, which is added to the name below or above it: "LU", "Lakeside University". */
export function withShortNames(lines: readonly string[]): readonly string[] {
  const isOf = (short: string, line: string) => {
    const [name] = line.split(/ ?[,(;]/);
    return (
      /^\p{Lu}{2}/u.test(short) &&
      isShort(short) &&
      !isForm(short) &&
      name!.includes(' ') &&
      (hasLetters(name!, short) || (isInstitution(name!) && isInitialsOf(short[0]!, name!)))
    );
  };
  const [first = '', second = '', ...others] = lines;
  const add = (line: string, short: string) => line.replace(/(?= ?[,(;]|$)/, ` (${short})`);
  if (isOf(first, second)) return [add(second, first), ...others];
  return isOf(second, first) ? [add(first, second), ...others] : lines;
}

/** Whether words in brackets are a short name: also "TU Delft", and words of the name that are not capitals in it. */
const isShortIn = (inside: string, name: string): boolean =>
  isShort(inside) ||
  isMadeOf(inside, name) ||
  (isCapital(inside) && name.endsWith(` ${inside[0]!.toLowerCase()}${inside.slice(1)}`)) ||
  (/^(?:\p{Lu}{2,3}|Uni) \p{Lu}\p{Ll}+$/u.test(inside) && name.split(' ').includes(inside.split(' ')[1]!));

/** Whether words behind a short name are a town: capitalised, without a field of work. */
const isPlace = (words: string): boolean =>
  isTown(words) &&
  /^(?:(?:San|Santa|São|Saint|St\.|New|Den|L[ae]|Los|El|Bad) )?\p{Lu}[^\s]+$/u.test(words) &&
  !tokenize(words).some(isFieldWord);

/** The short name behind a name in a text about it: "The Harbour Institute (THI) is …". */
export function shortNameIn(text: string, name: string): string | undefined {
  const bare = name.replace(/ \S+$/, (last) => (isCompanyForm(last.trim().toLowerCase()) ? '' : last));
  const at = text.indexOf(`${bare} (`);
  const [, short] = at < 0 ? [] : (/^\(([^()]+)\)/.exec(text.slice(at + bare.length + 1)) ?? []);
  return short && bare.includes(' ') && isShort(short) && !isRole(short, bare) ? short : undefined;
}
