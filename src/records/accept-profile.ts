import {
  defined,
  isObject,
  listOf,
  organisationOf,
  personOf,
  stringOf,
  textOf,
  urlOf,
} from './accept-fields.js';
import type { Loose } from './accept-fields.js';
import { toPartialDate } from './dates.js';
import type { GroupProfile } from './types.js';

function alternateOf(value: unknown): { lang: string; url: string } | undefined {
  const from: Loose = isObject(value) ? value : {};
  const lang = stringOf(from['lang']);
  const url = urlOf(from['url']);
  return lang && url ? { lang, url } : undefined;
}

/** Makes a group's profile from input; throws a `TypeError` if it has no name. */
export function acceptProfile(input: unknown): GroupProfile {
  const from: Loose = isObject(input) ? input : { name: input };
  const name = textOf(from['name']);
  if (!name) throw new TypeError('A group needs a name.');
  return defined({
    name,
    kind: stringOf(from['kind']),
    purpose: textOf(from['purpose']),
    parent: organisationOf(from['parent']),
    leader: personOf(from['leader']),
    url: urlOf(from['url']),
    alternates: listOf(from['alternates'], alternateOf),
    reviewed: toPartialDate(from['reviewed']),
  });
}
