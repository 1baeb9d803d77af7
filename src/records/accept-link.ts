import { isObject, linkOf } from './accept-fields.js';
import type { Link } from './types.js';

/** Makes a link from input; the address is the label if there is none. Throws a `TypeError` without a safe address. */
export function acceptLink(input: unknown): Link {
  const link = linkOf(isObject(input) ? input : { url: input });
  if (!link) throw new TypeError('A link needs an address that begins with https://, mailto: or /.');
  return link;
}
