import { readLinksWith } from '../../../readers/link/index.js';
import { contentFrom } from '../../../readers/page/used-children.js';
import type { Link } from '../../../records/types.js';
import type { Reader } from '../../base/content-element.js';

export const reader: Reader<Link> = {
  expected: 'links',
  kind: 'link',
  *read(host) {
    return contentFrom(host, yield* readLinksWith(host));
  },
};
