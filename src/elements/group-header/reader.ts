import { acceptProfile as accept } from '../../records/accept-profile.js';
import { profileNodes } from '../../readers/profile-nodes.js';
import { readProfile } from '../../readers/profile.js';
import type { GroupProfile } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';

export const reader: Reader<GroupProfile> = {
  expected: 'a heading with the group’s name',
  kind: 'profile',
  accept,
  read(host) {
    const profile = readProfile(host);
    const parts = profile ? Object.values(profileNodes(profile) ?? {}).flat() : [];
    const used = new Set(
      [...host.childNodes].filter((child) => parts.some((part: Element) => child.contains(part))),
    );
    return { records: profile ? [profile] : [], used };
  },
};
