import type { Partner } from '../../records/types.js';
import { isInstitution } from '../words/institutions.js';
import { isAllCapitals, isCapital, tokenize } from '../words/tokens.js';
import { isCountry, isCountryCode } from './countries.js';
import { edges } from './edges.js';
import { isInitialsOf } from './initials.js';
import { isForm, isRole, isShort } from './kinds.js';
import { isOrganisation } from './evidence.js';

/**
 * Removes the country: at the end, after a comma or in brackets, with the town before it; or at the start, before a
 * colon or dash or in brackets, "Norway: Lakeside University".
 */
export function withoutCountry(line: string, partner: Partner): string {
  const text = edges(line).replace(/\.$/, '');
  const [, initials = '', first = initials, article, rest] =
    /^(?:[[(]([A-Z]{2})[\])]|(\p{Lu}[^,;:()–—]{1,30}?)\s*(?::| [–—-])) ((?:the|l[ae]|el|das|het|de) )?(\p{Lu}.*)$/u.exec(
      text,
    ) ?? [];
  const isNamed =
    !!rest &&
    (isInstitution(rest) || (!rest.includes(',') && (article ? rest.includes(' ') : isOrganisation(rest))));
  if (rest && isNamed && (isCountryCode(first) ? !isInitialsOf(first, rest) : isCountry(first))) {
    partner.country = first;
    return rest;
  }
  // "Lakeside University (Norway), Department of Rooms"
  const [, whole, country, unit] = /^([^(]+\S) \(([^(),]+)\)(, [^(]+)$/.exec(text) ?? [];
  if (country && looksLikeCountry(country) && isCountry(country) && isInstitution(whole!)) {
    partner.country = country;
    return whole! + unit!;
  }
  const bracket = /^(.*\S)\s*\(([^()]+)\)$/.exec(text);
  if (bracket) {
    const [, before, inside] = bracket;
    const parts = inside!.split(',').map((part) => part.trim());
    const last = parts.at(-1)!;
    // "Norway (Lakeside University)", but not several institutions
    if (isCountry(before!) && isInstitution(parts[0]!) && !parts.slice(1).some(isOrganisation)) {
      partner.country = before;
      return inside!;
    }
    // "Lakeside University, The Netherlands (UM)"
    const isPlaced = before!.includes(', ') && isCountry(before!.slice(before!.lastIndexOf(', ') + 2));
    const isCode = !isPlaced && isCountryCode(last) && !isInitialsOf(last, before!) && !isRole(last, before!);
    if (before && (isCode || (looksLikeCountry(last) && isCountry(last)))) {
      partner.country = last;
      const [short, ...rest] = parts.slice(0, -1);
      if (short && !rest.length && isShort(short)) partner.shortName = short;
      else if (short && (rest.length || isInstitution(short)))
        return `${before} (${parts.slice(0, -1).join(', ')})`;
      return before;
    }
    return line;
  }
  const parts = text.split(/,\s+|\s+[–—|·]\s+|\s-\s|;\s+/);
  const last = parts.at(-1)!.trim();
  if (parts.length > 1 && (isCountryCode(last) || (looksLikeCountry(last) && isCountry(last)))) {
    partner.country = last;
    // "US: Lakeside Program Office, USA"
    const rest = edges(text.slice(0, text.lastIndexOf(last))).replace(/^[A-Z]{2}: /, (code) =>
      isCountryCode(code.slice(0, 2)) ? '' : code,
    );
    const town = parts.length > 2 ? parts.at(-2)!.trim() : '';
    return town && isTown(town) ? edges(rest.slice(0, rest.lastIndexOf(town))) : rest;
  }
  // a short name before the country: "Lakeside Tools International, LTI UK"
  const [, short, land] = /^(\S+) (.+)$/.exec(last) ?? [];
  const name = parts.slice(0, -1).join(', ');
  if (name && isAllCapitals(short ?? '') && isShort(short!) && !isForm(short!) && isCountry(land!)) {
    const isOfName =
      isInitialsOf(short![0]!, name) || (short!.length < 4 && isInitialsOf(short!.at(-1)!, name));
    if (isOfName) {
      partner.shortName = short;
      partner.country = land;
      return name;
    }
  }
  // a code after a name in capitals: "HÄMEEN AMMATTIKORKEAKOULU FI"
  const tokens = tokenize(text);
  const code = tokens.at(-1);
  const isListed =
    tokens.length > 2 && text === text.toUpperCase() && tokens.every(({ kind }) => kind !== 'number');
  if (code?.spaced && isListed && !isForm(code.text) && isCountryCode(code.text)) {
    partner.country = code.text;
    return text.slice(0, code.start).trim();
  }
  return line;
}

/**
 * Removes a town with its country, ", Bergen/Norge", a town that the name contains, "Universität Gera, Gera", or one behind
 * the form of a company.
 */
export function withoutTown(line: string, partner: Partner): string {
  const [, name, town, country = ''] = /^(.+)(?:,| –) ([^,/]+)(?:\/([^,/]+))?$/.exec(edges(line)) ?? [];
  if (!name || !isTown(town!)) return line;
  // "Fjord Analyse AS, Bergen"
  const isCompany = / /.test(name) && isForm(name.split(' ').at(-1)!) && !isForm(town!.split(' ').at(-1)!);
  if (!country) return isCompany || name.split(/[ -]/).includes(town!) ? name : line;
  if (partner.country || !looksLikeCountry(country) || !isCountry(country)) return line;
  partner.country = country;
  return name;
}

/** Whether text consists of up to five words without digits and starts with a capital. */
const looksLikeCountry = (text: string): boolean =>
  isCapital(text.replace(/^the /, '')) && !/\d/.test(text) && text.split(' ').length < 6;

/**
 * Whether text may be a town: one to three words that start with a capital and are not an institution, optionally after
 * a postal code.
 */
export const isTown = (text: string): boolean =>
  /^(?:[A-Z]{0,2}-?\d{3,6} )?\S+(?: \S+){0,2}$/.test(text) &&
  isCapital(text.replace(/^\S*\d\S* /, '')) &&
  !isAllCapitals(text.split(' ')[0]!) &&
  !isInstitution(text) &&
  !/[()]/.test(text);
