import { defined, isObject, logoOf, stringOf, textOf, urlOf } from './accept-fields.js';
import { anyWording } from './pick-text.js';
import type { Loose } from './accept-fields.js';
import { rorAddress } from './identifiers.js';
import { idFrom } from './ids.js';
import type { Partner } from './types.js';

/** Makes a partner from input; throws a `TypeError` if it has no name. */
export function acceptPartner(input: unknown): Partner {
  const from: Loose = isObject(input) ? input : { name: input };
  const name = textOf(from['name']);
  if (!name) throw new TypeError('A partner needs a name.');
  return defined({
    id: stringOf(from['id']) ?? idFrom(anyWording(name)),
    name,
    shortName: stringOf(from['shortName']),
    kind: stringOf(from['kind']),
    url: urlOf(from['url']),
    logo: logoOf(from['logo']),
    country: stringOf(from['country']),
    ror: rorAddress(stringOf(from['ror'])),
    grant: stringOf(from['grant']),
    programme: stringOf(from['programme']),
    original: stringOf(from['original']),
  });
}
