import { htmlText } from '../html-text.js';
import { languageFrom } from '../languages.js';

/** Unchecked values of JSON. */
export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object, or one without anything. */
export const object = (value: unknown): Loose => (isObject(value) ? value : {});

/** A list; a single value is a list of one. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The words of a string or number, without the HTML they may hold. */
export function words(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? htmlText(value) || undefined : undefined;
}

/** The words of the first value that has any. */
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

/** One wording of a text, where records hold only one. */
export function wording(value: unknown): string | undefined {
  const texts = text(value);
  return typeof texts === 'object' ? (texts['nb'] ?? texts['en'] ?? Object.values(texts)[0]) : texts;
}

/** The parts of a name, in the order of a full name. */
export const fullName = (...parts: unknown[]): string | undefined =>
  parts.map(words).filter(Boolean).join(' ') || undefined;

/** Words with commas or semicolons between them, or a list of words. */
export const wordList = (value: unknown): string[] =>
  list(value)
    .flatMap((item) => (typeof item === 'string' ? item.split(/[,;|]/) : [wording(item)]))
    .flatMap((item) => words(item) ?? []);
