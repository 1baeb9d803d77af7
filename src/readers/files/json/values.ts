import { htmlText } from '../html-text.js';
import { languageFrom } from '../languages.js';

/** Unchecked values of JSON. */
export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value if it is an object, otherwise an empty object. */
export const object = (value: unknown): Loose => (isObject(value) ? value : {});

/** The value as a list: a single value becomes a list of one, a missing value an empty list. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The text of a string or number, without HTML. */
export function words(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? htmlText(value) || undefined : undefined;
}

/** The text of the first value that has any. */
export const firstWords = (...values: unknown[]): string | undefined =>
  values.flatMap(list).map(words).find(Boolean);

/** A text in one language or several; registers write `no` for Bokmål. */
export function text(value: unknown): string | Record<string, string> | undefined {
  if (!isObject(value)) return firstWords(value);
  const entries = Object.entries(value).flatMap(([lang, content]): [string, string][] => {
    const wording = words(content);
    return wording ? [[languageFrom(lang) ?? lang, wording]] : [];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** One wording of a text, for fields that hold only one. */
export function wording(value: unknown): string | undefined {
  const texts = text(value);
  return typeof texts === 'object' ? (texts['nb'] ?? texts['en'] ?? Object.values(texts)[0]) : texts;
}

/** Joins the parts of a name. */
export const fullName = (...parts: unknown[]): string | undefined =>
  parts.map(words).filter(Boolean).join(' ') || undefined;

/** Words from a list, or from text with commas or semicolons. */
export const wordList = (value: unknown): string[] =>
  list(value)
    .flatMap((item) => (typeof item === 'string' ? item.split(/[,;|]/) : [wording(item)]))
    .flatMap((item) => words(item) ?? []);
