import { safeAddress } from '../records/addresses.js';
import { toPartialDate } from '../records/dates.js';
import type { GroupProfile } from '../records/types.js';
import { DomText } from './dom-text.js';
import { rememberNodes } from './profile-nodes.js';
import type { ProfileNodes } from './profile-nodes.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const LEADER =
  /^(?:(?:gruppe|forskningsgruppe|forskingsgruppe|faglig |fagleg )?le(?:de|ia)r|forskningsleder|head|group leader|leader|contact|kontakt(?:person)?|joavkojođiheaddji|jođiheaddji)\s*:\s*(.+)$/i;
const REVIEWED = /^(?:sist (?:oppdatert|gjennomgått)|last (?:updated|reviewed)|maŋimuš ođastuvvon)\s*:?\s*/i;

/**
 * What stands at the head of a group's page: its name in a heading, above it what kind of group it is or
 * the unit it belongs to, below it what it is for, who leads it ("Leader: …"), and links to the page in
 * other languages (`a[hreflang]`). Undefined where there is no heading.
 */
export function readProfile(container: Element): GroupProfile | undefined {
  const heading = container.matches(HEADINGS) ? container : container.querySelector(HEADINGS);
  const name = heading && new DomText(heading).text.replace(/\n/g, ' ');
  if (!name) return undefined;
  const nodes: ProfileNodes = { heading, purpose: [], alternates: [] };
  const profile: GroupProfile = { name, alternates: [] };
  const url = safeAddress(heading.querySelector('a[href]')?.getAttribute('href'));
  if (url) profile.url = url;
  for (const part of container.children) {
    if (part === heading || part.contains(heading)) continue;
    readPart(part, heading, profile, nodes);
  }
  rememberNodes(profile, nodes);
  return profile;
}

function readPart(part: Element, heading: Element, profile: GroupProfile, nodes: ProfileNodes) {
  const text = new DomText(part).text;
  const other = part.matches('a[hreflang]') ? part : part.querySelector('a[hreflang]');
  const url = safeAddress(other?.getAttribute('href'));
  const before = part.compareDocumentPosition(heading) & 4;
  const leader = LEADER.exec(text)?.[1];
  if (other && url) {
    profile.alternates.push({ lang: other.getAttribute('hreflang') ?? '', url });
    nodes.alternates.push(part);
  } else if (!text && part.querySelector('img')) nodes.picture = part;
  else if (part.matches('img, picture')) nodes.picture = part;
  else if (before && !profile.kind && text) {
    const parent = safeAddress(part.querySelector('a[href]')?.getAttribute('href'));
    profile.kind = text;
    if (parent) profile.parent = { name: text, url: parent };
    nodes.kind = part;
  } else if (leader) {
    const page = safeAddress(part.querySelector('a[href]')?.getAttribute('href'));
    profile.leader = { name: leader, ...(page && { url: page }) };
    nodes.leader = part;
  } else if (REVIEWED.test(text)) {
    const day = toPartialDate(part.querySelector('time')?.getAttribute('datetime'));
    if (day) profile.reviewed = day;
  } else if (!before && part.matches('p, div') && text) {
    profile.purpose = profile.purpose ? `${String(profile.purpose)}\n\n${text}` : text;
    nodes.purpose.push(part);
  }
}
