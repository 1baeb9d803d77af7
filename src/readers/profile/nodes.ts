import type { GroupProfile } from '../../records/types.js';

/** The elements of the page that make up a header. */
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

/** Remembers the elements of a profile's parts. */
export const rememberNodes = (profile: GroupProfile, nodes: ProfileNodes) => void nodesOf.set(profile, nodes);

/** The elements of a profile's parts, if it was read from a page. */
export const profileNodes = (profile: GroupProfile): ProfileNodes | undefined => nodesOf.get(profile);
