import { acceptLink as accept } from '../../../records/accept-link.js';
import { readLinks } from '../../../readers/links.js';
import { takenFrom } from '../../../readers/taken.js';
import type { Link } from '../../../records/types.js';
import type { Reader } from '../../base/content-element.js';

export const reader: Reader<Link> = {
  expected: 'links',
  kind: 'link',
  accept,
  read: (host) => takenFrom(host, readLinks(host)),
};
