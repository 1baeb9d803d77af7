import { safeAddress } from './addresses.js';
import { toPartialDate } from './dates.js';
import type { Definition, Funding, Link, Organisation, Person, Picture, Project, Text } from './types.js';

/**
 * Records as people and files give them, made whole: an organisation or a person may be a plain string,
 * a year a number, a list may be missing, a single value may stand for a list. What has no meaning in a
 * field is left out; an unsafe address is dropped. Each throws a `TypeError` that says what is missing
 * where there is no record to be made.
 */
type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or `undefined` for what is none; `{ nb: '…' }` passes as it is. */
function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.some(([, text]) => text) ? Object.fromEntries(entries) : undefined;
}

const stringOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return typeof text === 'string' ? text : undefined;
};

const urlOf = (value: unknown) => safeAddress(stringOf(value));

const listOf = <T>(value: unknown, accept: (item: unknown) => T | undefined): T[] =>
  (Array.isArray(value) ? value : [value]).map(accept).filter((item): item is T => item !== undefined);

/** Leaves out what is undefined, so that records compare and serialise well. */
const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

function organisationOf(value: unknown): Organisation | undefined {
  const from: Loose = isObject(value) && 'name' in value ? value : { name: value };
  const name = textOf(from['name']);
  return name ? defined({ name, url: urlOf(from['url']), ror: urlOf(from['ror']) }) : undefined;
}

function personOf(value: unknown): Person | undefined {
  const from: Loose = isObject(value) ? value : { name: value };
  const name = stringOf(from['name']);
  return name ? defined({ name, url: urlOf(from['url']), orcid: urlOf(from['orcid']) }) : undefined;
}

function fundingOf(value: unknown): Funding | undefined {
  const from: Loose = isObject(value) && !('name' in value) ? value : { funder: value };
  const funding = defined({
    funder: organisationOf(from['funder']),
    programme: stringOf(from['programme']),
    grant: stringOf(from['grant']),
  });
  return Object.keys(funding).length ? funding : undefined;
}

function linkOf(value: unknown): Link | undefined {
  const from: Loose = isObject(value) ? value : { url: value };
  const url = urlOf(from['url']);
  return url
    ? defined({ url, label: stringOf(from['label']) ?? url, service: stringOf(from['service']) })
    : undefined;
}

function pictureOf(value: unknown): Picture | undefined {
  const from: Loose = isObject(value) ? value : { src: value };
  const src = urlOf(from['src']);
  const size = (name: string) => (typeof from[name] === 'number' ? from[name] : undefined);
  return src
    ? defined({ src, alt: stringOf(from['alt']), width: size('width'), height: size('height') })
    : undefined;
}

const statusOf = (value: unknown) =>
  value === 'planned' || value === 'ongoing' || value === 'finished' ? value : undefined;

/** An id made from a name: `Det trengs en hel landsby` → `det-trengs-en-hel-landsby`. */
export const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/å/g, 'a')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

const anyWording = (text: Text) => (typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));

/** A project out of what was given; throws a `TypeError` if it has no title. */
export function acceptProject(input: unknown): Project {
  const from: Loose = isObject(input) ? input : { title: input };
  const acronym = stringOf(from['acronym']);
  const title = textOf(from['title']) ?? acronym;
  if (!title) throw new TypeError('A project needs a title.');
  return defined({
    id: stringOf(from['id']) ?? idFrom(acronym ?? anyWording(title)),
    title,
    acronym,
    lang: stringOf(from['lang']),
    types: listOf(from['types'], stringOf),
    status: statusOf(from['status']),
    start: toPartialDate(from['start']),
    end: toPartialDate(from['end']),
    coordinator: organisationOf(from['coordinator']),
    leader: personOf(from['leader']),
    funding: listOf(from['funding'], fundingOf),
    partners: listOf(from['partners'], organisationOf),
    url: urlOf(from['url']),
    links: listOf(from['links'], linkOf),
    summary: textOf(from['summary']),
    note: stringOf(from['note']),
    keywords: listOf(from['keywords'], stringOf),
    image: pictureOf(from['image']),
    original: stringOf(from['original']),
  });
}

/** A definition out of what was given; throws a `TypeError` if it has no text. */
export function acceptDefinition(input: unknown): Definition {
  const from: Loose = isObject(input) ? input : { text: input };
  const text = stringOf(from['text']);
  if (!text) throw new TypeError('A definition needs a text.');
  const term = stringOf(from['term']);
  return defined({
    id: stringOf(from['id']) ?? idFrom(term ?? text.slice(0, 40)),
    term,
    text,
    lang: stringOf(from['lang']),
    authors: listOf(from['authors'], stringOf),
    year: stringOf(from['year']),
    locator: stringOf(from['locator']),
    url: urlOf(from['url']),
    doi: stringOf(from['doi']),
    sourceTitle: stringOf(from['sourceTitle']),
    original: stringOf(from['original']),
  });
}
