import { acceptProfile as accept } from '../../records/accept-profile.js';
import { profileNodes } from '../../readers/profile-nodes.js';
import { readProfile } from '../../readers/profile.js';
import type { GroupProfile } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';
import { drawnHeader } from './drawn.js';

export const reader = {
  expected: 'a heading with the group’s name (or the id of one elsewhere in for="…", and a line or two)',
  kind: 'profile',
  accept,
  drawn: drawnHeader,
  read(host: HTMLElement) {
    const { headingId } = host as { headingId?: string };
    const root = host.getRootNode() as Document | ShadowRoot;
    const profile = readProfile(host, (headingId && root.getElementById?.(headingId)) || null);
    const parts = profile ? Object.values(profileNodes(profile) ?? {}).flat() : [];
    const used = new Set(
      [...host.childNodes].filter((child) => parts.some((part: Element) => child.contains(part))),
    );
    return { records: profile ? [profile] : [], used };
  },
} satisfies Reader<GroupProfile> & Record<string, unknown>;
