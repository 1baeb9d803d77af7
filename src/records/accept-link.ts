import { isObject, linkOf } from './accept-fields.js';
import type { Link } from './types.js';

/** Makes a link from input; without a label, the address is used. Throws a `TypeError` if there is no safe address. */
export function acceptLink(input: unknown): Link {
  const link = linkOf(isObject(input) ? input : { url: input });
  if (!link) throw new TypeError('A link needs an address that begins with https://, mailto: or /.');
  return link;
}
