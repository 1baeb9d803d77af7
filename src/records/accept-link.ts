import { isObject, linkOf } from './accept-fields.js';
import type { Link } from './types.js';

/** A link out of what was given, its label the address where none is; throws a `TypeError` without an address that may be linked. */
export function acceptLink(input: unknown): Link {
  const link = linkOf(isObject(input) ? input : { url: input });
  if (!link) throw new TypeError('A link needs an address that begins with https://, mailto: or /.');
  return link;
}
