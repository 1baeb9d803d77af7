import { programmeAt, typeAt } from './project-kinds.js';
import { namedStatus } from '../../words/statuses.js';
import { htmlText } from '../html-text.js';
import { personAt } from '../../words/people.js';
import { tokenize } from '../../words/tokens.js';
import type { RecordKind } from '../kinds.js';

/** Splits a cell with several values at semicolons, bars and line breaks. */
export const several = (value: string, separators = /[;|\n\r]+/): string[] =>
  value
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);

/** The text of a cell, without HTML. */
export const plainCell = (value: string): string => (/[<&]/.test(value) ? htmlText(value) : value);

/** The address in a cell: that of a link if it contains HTML, otherwise the text. */
export function addressCell(value: string): string {
  const [, quoted, bare] = /<a\s[^<>]*?href\s*=\s*(?:["']([^"'<>]*)["']|([^\s"'<>]+))/i.exec(value) ?? [];
  return plainCell(quoted ?? bare ?? value).trim();
}

const FILE = /\.(?:html?|php|aspx?|pdf|docx?|xlsx?|csv|json|png|jpe?g|svg|gif|webp|txt|md)$/i;

/** Normalises a hand-typed address; undefined for words. An address without a scheme is not taken for a path of the site. */
export function addressOf(value: string): string | undefined {
  if (value.length > 3000) return undefined;
  if (/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(value) || /^(?:\.{0,2}\/|[?#])\S*$/.test(value)) return value;
  const doi = /^(?:doi:? ?|(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(value)?.[1];
  if (doi) return `https://doi.org/${encodeURI(decoded(doi))}`;
  if (/^www\.\S+$/i.test(value)) return `https://${value}`;
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u.test(value)) {
    const isFile = FILE.test(value) && !value.includes('/');
    return isFile ? value : `https://${value}`;
  }
  // a path on the same site
  return /^[^\s:@]+$/.test(value) && (value.includes('/') || FILE.test(value)) ? value : undefined;
}

/** Decodes an address, so that its escapes are not escaped twice. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Parses a number in the file's notation: `12,5`, `1 234,50`, `1.234,50` or `1,234.50`. */
export function cellNumber(value: string, decimal: ',' | '.'): number | undefined {
  const grouping = decimal === ',' ? /[\s.'’](?=\d{3}(?!\d))/gu : /[\s,'’](?=\d{3}(?!\d))/gu;
  const number = Number(value.trim().replace(grouping, '').replace(',', '.').replace(/%$/, ''));
  return value.trim() && Number.isFinite(number) ? number : undefined;
}

/** Parses a link with text before or after it: `Nettside https://…`. */
export function linkOf(value: string): { url: string; label?: string } | undefined {
  if (value.length > 3000) return undefined;
  const url = /(?:https?:\/\/|mailto:|www\.)\S+/i.exec(value)?.[0];
  const label = url && value.replace(url, '').replace(/^[\s:–—([-]+|[\s:–—()[\]-]+$/gu, '');
  const address = addressOf(url ?? value);
  return address === undefined ? undefined : { url: address, ...(label && { label }) };
}

/** The key of a type or programme; an unknown word is returned unchanged. */
function typeKey(word: string): string {
  const known = typeAt(word) ?? programmeAt(word);
  return known?.length === word.length ? known.key : word;
}

/** Parses a list in a cell. Commas separate keywords and types, but can be part of the names of partners and people. */
export function listOf(field: string, value: string): string[] {
  const parts = several(value);
  if (field === 'editors') return parts.flatMap(personsIn);
  const words =
    parts.length < 2 && (field === 'keywords' || field === 'types') ? several(value, /[,;|\n\r]+/) : parts;
  return field === 'types' ? words.map(typeKey) : words;
}

/** Splits a list of people at commas and "and" if all parts are names: "A Berg, B Lie and C Moe". */
function personsIn(names: string): string[] {
  const parts = names.split(/,?\s+(?:and|og|och|und|et|en|ja|&)\s+|,\s+/);
  const isPerson = (part: string) => {
    const tokens = tokenize(part);
    return part.includes(' ') && personAt(tokens, 0)?.after === tokens.length;
  };
  return parts.every(isPerson) ? parts : [names];
}

const MORE_STATUS: readonly (readonly [string, RegExp])[] = [
  ['planned', /^(?:suunnit|tulossa|gepland|prévu|à venir|not ?started|pending)/i],
  ['ongoing', /^(?:käynnissä|meneillään|lopend|actief|en cours|running|i gang|i drift|under arbeid)/i],
  ['finished', /^(?:päättyn|valmis|afgerond|afgelopen|termin|achevé|fini|avbr[ou]t|slut(?:t|ført)?$|done)/i],
];

const CALL_STATES: readonly (readonly [string, RegExp])[] = [
  ['open', /^(?:åp[ne]|op[ep]?[ne]|öppe|åben|offen|rabas|avoin|ouvert)/i],
  ['closed', /^(?:stengt?|lukk[ae]|closed|stängd|geschlossen|gesloten|avslut|suljettu|clos|fermé)/i],
  ['published', /^(?:publi[sz]|publié|publicer|utgitt|utgjeve|utkomme|udgivet|erschienen|veröffentlicht|julkaistu|verschenen|gepubliceerd)/i],
]; // prettier-ignore

/** The status for a word; null if a register's word adds nothing to the dates. */
export function statusOfWord(kind: RecordKind, word: string): string | null | undefined {
  if (kind === 'issue') return CALL_STATES.find(([, pattern]) => pattern.test(word))?.[0];
  if (/^signed$/i.test(word)) return null;
  return namedStatus(word) ?? MORE_STATUS.find(([, pattern]) => pattern.test(word))?.[0];
}

const PARTNER_KINDS: readonly (readonly [string, RegExp])[] = [
  ['funder', /^(?:finansi[øöäe]r\p{L}*|financeurs?|financiers?|funders?|förderer|geldgeber|rahoittaja)$/iu],
  [
    'partner',
    /^(?:(?:samarbeids|samarbets|kooperations|pro[sj]+ekt)?partner(?:e|s)?|partenaires?|kumppani)$/iu,
  ],
];

/** The key of a partner's kind; unknown words are returned unchanged. */
export const partnerKindOf = (value: string): string =>
  PARTNER_KINDS.find(([, words]) => words.test(value.trim()))?.[0] ?? value;
