import type { GroupProfile } from '../records/types.js';

/** Where the parts of a header stand on the page. */
export interface ProfileNodes {
  heading?: Element;
  kind?: Element;
  parent?: Element;
  purpose: Element[];
  leader?: Element;
  reviewed?: Element;
  alternates: Element[];
  picture?: Element;
}

const nodesOf = new WeakMap<GroupProfile, ProfileNodes>();

/** Remembers where a profile's parts stand. */
export const rememberNodes = (profile: GroupProfile, nodes: ProfileNodes) => void nodesOf.set(profile, nodes);

/** Where on the page a profile's parts stand, if it was read from one. */
export const profileNodes = (profile: GroupProfile): ProfileNodes | undefined => nodesOf.get(profile);
