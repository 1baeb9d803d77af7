import { acceptProfile as accept } from '../../records/accept-profile.js';
import { profileNodes } from '../../readers/profile-nodes.js';
import { readProfile } from '../../readers/profile.js';
import { childWith } from '../../readers/taken.js';
import type { GroupProfile } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';
import { drawnHeader } from './drawn.js';

export const reader = {
  expected: 'a heading with the group’s name (or the id of one elsewhere in for="…", and a line or two)',
  kind: 'profile',
  accept,
  drawn: drawnHeader,
  holdersOf,
  read(host: HTMLElement) {
    const { headingId } = host as { headingId?: string };
    const root = host.getRootNode() as Document | ShadowRoot;
    const profile = readProfile(host, (headingId && root.getElementById?.(headingId)) || null);
    const parts: Element[] = profile ? Object.values(profileNodes(profile) ?? {}).flat() : [];
    return { records: profile ? [profile] : [], used: holdersOf(host, parts) };
  },
} satisfies Reader<GroupProfile> & Record<string, unknown>;

/** The host's children that are, or contain, any of the parts. */
function holdersOf(host: Element, parts: readonly (Element | undefined)[]): ReadonlySet<Node> {
  return new Set(parts.map((part) => childWith(host, part)).filter((child) => child !== undefined));
}
