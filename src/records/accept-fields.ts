import { safeAddress, safePicture } from './addresses.js';
import { orcidAddress, rorAddress } from './identifiers.js';
import type { Funding, Link, Logo, Organisation, Person, Picture, Text } from './types.js';

/**
 * Input written by hand or read from a file, which the functions here convert to values of records. An
 * organisation or a person may be a plain string, a year may be a number, a list may be missing, and a single
 * value may stand for a list. Values that do not fit a field, such as unsafe addresses, become `undefined`.
 */
export type Loose = Record<string, unknown>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A trimmed string or number as text, or wordings by language such as `{ nb: '…' }`; `undefined` for anything else. */
export function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.some(([, text]) => text) ? Object.fromEntries(entries) : undefined;
}

export const stringOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return typeof text === 'string' ? text : undefined;
};

export const urlOf = (value: unknown) => safeAddress(stringOf(value));

export function listOf<T>(value: unknown, accept: (item: unknown) => T | undefined): T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(accept).filter((item): item is T => item !== undefined);
}

/** Drops undefined values, so that records compare and serialise well. */
export function defined<T extends object>(record: T): T {
  const definedFields = {} as T;
  for (const name in record) if (record[name] !== undefined) definedFields[name] = record[name];
  return definedFields;
}

export function organisationOf(value: unknown): Organisation | undefined {
  const from: Loose = isObject(value) && 'name' in value ? value : { name: value };
  const name = textOf(from['name']);
  return name
    ? defined({ name, url: urlOf(from['url']), ror: rorAddress(stringOf(from['ror'])) })
    : undefined;
}

export function personOf(value: unknown): Person | undefined {
  const from: Loose = isObject(value) ? value : { name: value };
  const name = stringOf(from['name']);
  return name
    ? defined({ name, url: urlOf(from['url']), orcid: orcidAddress(stringOf(from['orcid'])) })
    : undefined;
}

export function fundingOf(value: unknown): Funding | undefined {
  const from: Loose = isObject(value) && !('name' in value) ? value : { funder: value };
  const funding = defined({
    funder: organisationOf(from['funder']),
    programme: stringOf(from['programme']),
    grant: stringOf(from['grant']),
  });
  return Object.keys(funding).length ? funding : undefined;
}

export function linkOf(value: unknown): Link | undefined {
  const from: Loose = isObject(value) ? value : { url: value };
  const url = urlOf(from['url']);
  return url
    ? defined({ url, label: stringOf(from['label']) ?? url, service: stringOf(from['service']) })
    : undefined;
}

export function pictureOf(value: unknown): Picture | undefined {
  const from: Loose = isObject(value) ? value : { src: value };
  const src = safePicture(stringOf(from['src']));
  const size = (name: string) => (typeof from[name] === 'number' ? from[name] : undefined);
  return src
    ? defined({ src, alt: stringOf(from['alt']), width: size('width'), height: size('height') })
    : undefined;
}

/** The value if it is one of `known`, otherwise `undefined`. */
export const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | undefined =>
  known.find((word) => word === value);

/** A positive number, also if written as text with a decimal point or comma; `undefined` for anything else. */
export const numberOf = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : Number.parseFloat(stringOf(value)?.replace(',', '.') ?? '');
  return number > 0 && Number.isFinite(number) ? number : undefined;
};

/** A logo: an address, or an object with `src`, `dark`, `width`, `height`. */
export function logoOf(value: unknown): Logo | undefined {
  const from: Loose = isObject(value) ? value : { src: value };
  const src = safePicture(stringOf(from['src']));
  return src
    ? defined({
        src,
        dark: safePicture(stringOf(from['dark'])),
        width: numberOf(from['width']),
        height: numberOf(from['height']),
      })
    : undefined;
}
