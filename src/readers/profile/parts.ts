import { safeAddress } from '../../records/addresses.js';
import { toPartialDate } from '../../records/dates.js';
import type { GroupProfile } from '../../records/types.js';
import { DomText } from '../page/dom-text.js';
import { rememberNodes } from './nodes.js';
import type { ProfileNodes } from './nodes.js';
import type { LiteralReader } from '../literal/reader.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Labels of a group's leader. A contact need not lead anything. */
const LEADER =
  /^(?:(?:gruppe|forskningsgruppe|forskergruppe|forskingsgruppe|faglig |fagleg )?le(?:de|ia)r|forskningsleder|(?:grupp|forsknings|forskar)?ledare|föreståndare|(?:head|leader|director)(?: of (?:the )?(?:research )?(?:group|unit|cent(?:re|er)))?|(?:research )?group (?:leader|head)|principal investigator|PI|(?:gruppen|arbeitsgruppen)?leit(?:er|erin|ung)|(?:tutkimus)?ryhmän johtaja|(?:onderzoeks)?groepsleider|responsable|direct(?:eur|rice)|joavkojođiheaddji|jođiheaddji)\s*:\s*([^:|@\d]+)$/iu;
/** Headings of what a group is for. */
const ABOUT =
  /^(?:om(?: (?:oss|forsk\S*|gruppen?|gruppa))?|about(?: (?:us|the (?:research )?group))?|über uns|ua min birra|(?:our )?(?:purpose|aims?|mission)|formål(?:et)?|føremål(?:et)?|mål(?:et)?|syftet?|ziele?|tavoite|tarkoitus|doel(?:en)?|objectifs?|ulbmil)$/i;
const REVIEWED = /^(?:sist (?:oppdatert|gjennomgått)|last (?:updated|reviewed)|maŋimuš ođastuvvon)\s*:?\s*/i;

/**
 * The header of a group's page: its name in a heading, above it the kind of group or its parent unit, below
 * it its purpose, its leader ("Leader: …"), and links to the page in other languages (`a[hreflang]`).
 * Undefined if there is no heading.
 *
 * @param elsewhere The heading with the name if it is outside the container: a short first line is then the
 *   kind of group.
 * @param literalReader Reads facts that are to be taken literally.
 */
export function readProfileWith(
  container: Element,
  elsewhere: Element | null | undefined,
  literalReader: LiteralReader | undefined,
): GroupProfile | undefined {
  const own = headingIn(container);
  const heading = own ?? elsewhere;
  const name = heading && new DomText(heading).text.replace(/\n/g, ' ');
  if (!name) return undefined;
  const nodes: ProfileNodes = { ...(own && { heading: own }), purpose: [], alternates: [] };
  const profile: GroupProfile = { name, alternates: [] };
  const takeFrom = (element: Element): string[] => {
    const entry = { element, text: new DomText(element) };
    const literal = literalReader?.readFacts(entry, 'profile');
    Object.assign(profile, literal?.values);
    return Object.keys(literal?.values ?? {});
  };
  const url = safeAddress(heading.querySelector('a[href]')?.getAttribute('href'));
  if (url) profile.url = url;
  takeFrom(heading);
  let isAbout = true;
  for (const part of partsIn(container, heading)) {
    const fields = takeFrom(part);
    if (fields.length) {
      for (const field of fields) rememberPart(nodes, field, part);
      continue;
    }
    const before = own ? isBefore(part, own) : isKicker(part);
    if (!before && part.matches(HEADINGS)) {
      // another group, or a part of the page beside this header
      if (own && levelOf(part) <= levelOf(own)) break;
      isAbout = ABOUT.test(part.textContent.trim());
    } else readPart(part, before, isAbout, profile, nodes);
  }
  rememberNodes(profile, nodes);
  return profile;
}

/** The heading with the name: the first of the first level, else the first, and none of a part for navigation. */
function headingIn(container: Element): Element | undefined {
  if (container.matches(HEADINGS)) return container;
  const found = [...container.querySelectorAll(HEADINGS)].filter(
    (heading) => !heading.closest('nav, [role="navigation"], form, footer') && heading.textContent.trim(),
  );
  return found.find(({ localName }) => localName === 'h1') ?? found[0];
}

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1] ?? 2);

/** The parts of a header without its name, in order; boxes around several, or around the name, are none themselves. */
function partsIn(container: Element, heading: Element | null | undefined): Element[] {
  return [...container.children].flatMap((part) => {
    if (part === heading) return [];
    const isBox =
      part.contains(heading ?? null) || (part.matches(BOXES) && !isFramed(part) && isOfBlocks(part));
    return isBox ? partsIn(part, heading) : [part];
  });
}

/** Elements that may stand around several parts. */
const BOXES = 'div, section, article, header, main';

/** Whether an element has its words in several blocks. */
const isOfBlocks = (box: Element): boolean =>
  [...box.childNodes].every((node) => node.nodeType !== 3 || !node.textContent?.trim()) &&
  [...box.children].filter((child) => child.matches(`p, ul, ol, figure, ${BOXES}, ${HEADINGS}`)).length > 1;

/** Remembers an element as that of a field. */
function rememberPart(nodes: ProfileNodes, field: string, part: Element) {
  if (field === 'purpose' || field === 'alternates') nodes[field].push(part);
  else if (field === 'kind' || field === 'parent' || field === 'leader' || field === 'reviewed')
    nodes[field] = part;
}

const isBefore = (part: Element, heading: Element) => !!(part.compareDocumentPosition(heading) & 4);

/** A short line that is not a sentence, before everything else. */
const isKicker = (part: Element) =>
  !part.previousElementSibling &&
  /^[^.!?:]{1,80}$/.test(part.textContent.trim()) &&
  !!part.nextElementSibling;

/** Parts of a page's frame, which say nothing of the group. */
const FRAME = 'nav, [role="navigation"], [aria-label*="breadcrumb" i], ul, ol, form, button, script, style';

/** Whether all words of a part are the frame's: a `nav`, also in a `div` of its own. */
const isFramed = (part: Element): boolean =>
  part.matches(FRAME) ||
  (part.childElementCount > 0 &&
    [...part.childNodes].every((node) =>
      node.nodeType === 1 ? isFramed(node as Element) : node.nodeType !== 3 || !node.textContent?.trim(),
    ));

function readPart(
  part: Element,
  before: boolean,
  isAbout: boolean,
  profile: GroupProfile,
  nodes: ProfileNodes,
) {
  const isFrame = isFramed(part);
  const text = isFrame ? '' : new DomText(part).text;
  const links = [...(part.matches('a') ? [part] : part.querySelectorAll('a[href]'))];
  const page = links.map((link) => safeAddress(link.getAttribute('href'))).find(Boolean);
  const alternates = links.flatMap((link) => {
    const [lang, url] = [link.getAttribute('hreflang'), safeAddress(link.getAttribute('href'))];
    return lang && url ? [{ lang, url }] : [];
  });
  const leader = LEADER.exec(text)?.[1];
  if (alternates.length) {
    profile.alternates.push(...alternates);
    nodes.alternates.push(part);
  } else if (part.matches('img, picture, figure') || (!isFrame && !text && part.querySelector('img')))
    nodes.picture ??= part;
  else if (before && text) {
    // a line of links, a link to a place on the page, and a sentence are not of the group
    if (links.length < 2 && !page?.startsWith('#') && /^[^!?]{1,100}(?<![.:])$/.test(text))
      readAbove(part, text, page, profile, nodes);
  } else if (leader) {
    profile.leader = { name: leader, ...(page && { url: page }) };
    nodes.leader = part;
  } else if (REVIEWED.test(text)) {
    const day = toPartialDate(part.querySelector('time')?.getAttribute('datetime'));
    if (day) profile.reviewed = day;
    nodes.reviewed = part;
  } else if (!before && isAbout && part.matches('p, div') && text) {
    profile.purpose = profile.purpose ? `${String(profile.purpose)}\n\n${text}` : text;
    nodes.purpose.push(part);
  }
}

/** The lines above the name: the kind of group, its parent unit, which is linked, or both. */
function readAbove(
  part: Element,
  text: string,
  url: string | undefined,
  profile: GroupProfile,
  nodes: ProfileNodes,
) {
  if (url && !profile.parent) {
    profile.parent = { name: text, url };
    nodes.parent = part;
    profile.kind ??= text;
  } else if (!nodes.kind) {
    profile.kind = text;
    nodes.kind = part;
  }
}
