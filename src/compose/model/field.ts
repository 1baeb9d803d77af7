import { safeAddress } from '../../records/addresses.js';
import { toPartialDate } from '../../records/dates.js';
import { readIssueLine } from '../../readers/issue/index.js';
import { linesOf, nameIn, namesIn, nameText, wordingsIn, wordingText } from './values.js';

export type Loose = Record<string, unknown>;

/** Reason why a value is rejected. */
export type Problem = 'required' | 'date' | 'address' | 'number';

/** Kind of control for editing a field. */
export type Control = 'text' | 'long' | 'lines' | 'date' | 'address' | 'choice' | 'number';

/** An editable field of a record. */
export interface Field {
  /** Path of the field, such as `funding.0.grant`. */
  name: string;
  /** Key of its label: the path without numbers. */
  label: string;
  control: Control;
  /** Fields of the marks that it may be read from. */
  marks: readonly string[];
  choices?: readonly string[];
  get(record: object): string;
  set(record: object, text: string): object | Problem;
}

interface Options {
  marks?: readonly string[];
  control?: Control;
  choices?: readonly string[];
  required?: boolean;
}

/** The value at a path of keys. */
const at = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Loose | undefined)?.[key], record);

/** A copy with a value set at a path; objects and list items that become empty are removed, but not the record's own lists. */
function put(record: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(record) || /^\d+$/.test(key)) {
    const list: unknown[] = Array.isArray(record) ? [...(record as unknown[])] : [];
    list[Number(key)] = put(list[Number(key)], rest, value);
    return list.filter((item) => item !== undefined);
  }
  const inner = put((record as Loose | undefined)?.[key], rest, value);
  const { [key]: _, ...others } = (record ?? {}) as Loose;
  if (inner === undefined || inner === '') return Object.keys(others).length ? others : undefined;
  // keep the order of keys
  return record && key in (record as Loose)
    ? { ...(record as Loose), [key]: inner }
    : { ...others, [key]: inner };
}

function field(
  name: string,
  control: Control,
  read: (value: unknown) => string,
  write: (text: string, before: unknown) => unknown,
  problem: Problem,
  { marks, choices, required, control: other }: Options = {},
): Field {
  const path = name.split('.');
  return {
    name,
    label: path.filter((part) => !/^\d+$/.test(part)).join('.'),
    control: other ?? control,
    marks: marks ?? [path.at(-1)!],
    ...(choices && { choices }),
    get: (record) => read(at(record, path)),
    set: (record, text) => {
      if (!text.trim()) {
        if (required) return 'required';
        const empty = Array.isArray((record as Loose)[name]) ? [] : undefined;
        return put(record, path, empty) as object;
      }
      const value = write(text, at(record, path));
      return value === undefined ? problem : (put(record, path, value) as object);
    },
  };
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const text = (name: string, options?: Options): Field =>
  field(name, 'text', plain, (given) => given.trim(), 'required', options);

/** A field for a text that may have several wordings. */
export const wording = (name: string, options?: Options): Field =>
  field(
    name,
    'long',
    wordingText,
    (given, before) => wordingsIn(given, typeof before === 'object') || undefined,
    'required',
    options,
  );

/** A field for a date, entered in ISO notation or in words. */
export const date = (name: string, options?: Options): Field =>
  field(name, 'date', plain, dateIn, 'date', options);

function dateIn(given: string): string | undefined {
  const trimmed = given.trim();
  const known = toPartialDate(trimmed);
  if (known) return known;
  const { deadline, note } = readIssueLine(`–\nDeadline: ${trimmed}`);
  return note ? undefined : deadline;
}

export const address = (name: string, options?: Options): Field =>
  field(
    name,
    'address',
    plain,
    (given) => {
      const trimmed = given.trim();
      return safeAddress(/^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(trimmed) ? `https://${trimmed}` : trimmed);
    },
    'address',
    options,
  );

export const named = (name: string, options?: Options): Field =>
  field(name, 'text', nameText, nameIn, 'required', options);

export const names = (name: string, options?: Options): Field =>
  field(
    name,
    'lines',
    (value) => (Array.isArray(value) ? value.map(nameText).join('\n') : ''),
    namesIn,
    'required',
    options,
  );

export const words = (name: string, options?: Options): Field =>
  field(
    name,
    'lines',
    (value) => (Array.isArray(value) ? value.map(plain).join('\n') : ''),
    linesOf,
    'required',
    options,
  );

export const choice = (name: string, choices: readonly string[], options?: Options): Field =>
  field(name, 'choice', plain, (given) => (choices.includes(given) ? given : undefined), 'required', {
    ...options,
    choices,
  });

export const number = (name: string, options?: Options): Field =>
  field(
    name,
    'number',
    plain,
    (given) => {
      const value = Number(given.trim().replace(',', '.'));
      return value > 0 ? value : undefined;
    },
    'number',
    options,
  );

/** A field for links, one per line: the text, which is stored under `key`, then the address. */
export const links = (name: string, key: string): Field =>
  field(
    name,
    'lines',
    (value) =>
      Array.isArray(value)
        ? (value as Loose[]).map((link) => `${plain(link[key])} ${plain(link['url'])}`.trim()).join('\n')
        : '',
    (given) => {
      const found = linesOf(given).map((line) => {
        const [, label = '', given = ''] = /^(.*?)\s*(\S+)$/.exec(line) ?? [];
        const url = safeAddress(given);
        return url && { url, [key]: label || url };
      });
      return found.every(Boolean) ? found : undefined;
    },
    'address',
  );
