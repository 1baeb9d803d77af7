import { profileNodes } from '../../../readers/profile/nodes.js';
import { readProfileWith } from '../../../readers/profile/parts.js';
import { childWith } from '../../../readers/page/used-children.js';
import type { GroupProfile } from '../../../records/types.js';
import type { Reader } from '../../base/reader.js';
import { withMissing } from '../../base/content/missing-part.js';
import { missingLiteral, literal } from '../../base/content/literal.js';

export const reader: Reader<GroupProfile> = {
  expected: 'a heading with the group’s name (or the id of one elsewhere in for="…", and a line or two)',
  kind: 'profile',
  read(host) {
    const { headingId } = host as { headingId?: string };
    const root = host.getRootNode() as Document | ShadowRoot;
    const profile = readProfileWith(
      host,
      (headingId && root.getElementById?.(headingId)) || null,
      literal.module?.literalReader,
    );
    const parts: Element[] = profile ? Object.values(profileNodes(profile) ?? {}).flat() : [];
    const content = { records: profile ? [profile] : [], used: holdersOf(host, parts) };
    return withMissing(content, missingLiteral(host, []));
  },
};

/** Children of the host that are parts or contain them. */
export function holdersOf(host: Element, parts: readonly (Element | undefined)[]): ReadonlySet<Node> {
  return new Set(parts.map((part) => childWith(host, part)).filter((child) => child !== undefined));
}
