import { defined, isObject, listOf, stringOf, urlOf } from './accept-fields.js';
import type { Loose } from './accept-fields.js';
import { idFrom } from './ids.js';
import type { Definition } from './types.js';

/** Makes a definition from input; throws a `TypeError` if it has no text. */
export function acceptDefinition(input: unknown): Definition {
  const from: Loose = isObject(input) ? input : { text: input };
  const text = stringOf(from['text']);
  if (!text) throw new TypeError('A definition needs a text.');
  const term = stringOf(from['term']);
  const authors = from['authors'];
  return defined({
    id: stringOf(from['id']) ?? idFrom(term ?? text.slice(0, 40)),
    term,
    text,
    lang: stringOf(from['lang']),
    authors: listOf(typeof authors === 'string' ? authors.split(';') : authors, stringOf),
    year: stringOf(from['year']),
    locator: stringOf(from['locator']),
    url: urlOf(from['url']),
    doi: stringOf(from['doi']),
    sourceTitle: stringOf(from['sourceTitle']),
    original: stringOf(from['original']),
  });
}
