import { isLabelled, labelsIn } from '../../writers/html/labels.js';
import type { Field } from '../model/field.js';
import type { Kind } from '../model/types.js';
import { en } from './en.js';
import { nb } from './nb.js';
import type { Plural, Words } from './strings.js';

export type { Words } from './strings.js';
export type UiLang = 'nb' | 'en';

export const WORDS: Readonly<Record<UiLang, Words>> = { nb, en };

/** The composer's language for a page's language. */
export const uiLangFor = (lang: string): UiLang => (/^(?:nb|nn|no|se|da|sv)\b/i.test(lang) ? 'nb' : 'en');

/** Replaces the placeholders of a text. */
export const filledIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w*)\}/g, (_, name: string) => String(values[name] ?? ''));

export const plural = ({ one, other }: Plural, count: number): string =>
  filledIn(count === 1 ? one : other, { '': count });

/** The label of a field, with a number from the second source of funding on. */
export function labelOf(lang: UiLang, kind: Kind, { name, label }: Field): string {
  const { labels } = WORDS[lang];
  const [, number, part] = /^funding\.(\d+)\.(\w+)$/.exec(name) ?? [];
  if (part) return Number(number) ? `${labels[part]} ${Number(number) + 1}` : labels[part]!;
  const [first = ''] = label.split('.');
  if (kind === 'term' && name === 'text') return labels['word']!;
  return (
    labels[`${kind}.${label}`] ??
    labels[label] ??
    labels[first] ??
    (isLabelled(label) ? labelsIn(lang)(label) : isLabelled(first) ? labelsIn(lang)(first) : label)
  );
}
