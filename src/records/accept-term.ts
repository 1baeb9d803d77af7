import { defined, isObject, numberOf, stringOf, urlOf } from './accept-fields.js';
import type { Loose } from './accept-fields.js';
import type { Term } from './types.js';

/** Makes a term from input; a missing weight is 1. Throws a `TypeError` if there is no word. */
export function acceptTerm(input: unknown): Term {
  const from: Loose = isObject(input) ? input : { text: input };
  const text = stringOf(from['text']);
  if (!text) throw new TypeError('A term needs a text.');
  return defined({
    text,
    weight: numberOf(from['weight']) ?? 1,
    lang: stringOf(from['lang']),
    url: urlOf(from['url']),
    group: stringOf(from['group']),
  });
}
