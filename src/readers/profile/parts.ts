import { baseLanguage } from '../../records/pick-text.js';
import { safeAddress } from '../../records/addresses.js';
import { toPartialDate } from '../../records/dates.js';
import type { GroupProfile } from '../../records/types.js';
import { DomText } from '../page/dom-text.js';
import { factsIn, leaderIn, parentIn, sets } from './facts.js';
import { rememberNodes } from './nodes.js';
import type { ProfileNodes } from './nodes.js';
import type { LiteralReader } from '../literal/reader.js';
import { call } from '../page/tree.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
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
  // a whole page may be one form, and a header in a footer: only those inside count
  const isAside = (heading: Element) => {
    const around = heading.closest('nav, [role="navigation"], form, footer');
    return !!around && around !== container && container.contains(around);
  };
  const found = [...container.querySelectorAll(HEADINGS)].filter(
    (heading) => !isAside(heading) && heading.textContent.trim(),
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

/** Elements that may be around several parts. */
const BOXES = 'div, section, article, header, main';

/** Whether an element has its words in several blocks, which are not the label and the value of one fact. */
const isOfBlocks = (box: Element): boolean =>
  [...box.childNodes].every((node) => node.nodeType !== 3 || !node.textContent?.trim()) &&
  [...box.children].filter((child) => child.matches(`p, dl, ul, ol, figure, ${BOXES}, ${HEADINGS}`)).length >
    1 &&
  !sets(box);

/** The language of an element, on a page that may be one form, in which fields hide properties. */
function languageAt(part: Element): string {
  const marked = part.closest('[lang]');
  return (marked && call<[string], string | null>(marked, 'getAttribute', 'lang')) ?? '';
}

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
  const own = baseLanguage(languageAt(part));
  const alternates = links.flatMap((link) => {
    const [lang, url] = [link.getAttribute('hreflang'), safeAddress(link.getAttribute('href'))];
    // some systems name the language of each link
    return lang && url && baseLanguage(lang) !== own ? [{ lang, url }] : [];
  });
  const facts = before || isFrame ? [] : factsIn(part, text);
  const leader = leaderIn(facts);
  const parent = profile.parent ? undefined : parentIn(facts);
  if (leader || parent) {
    if (leader) profile.leader ??= leader;
    if (parent) profile.parent = parent;
    nodes[leader && !nodes.leader ? 'leader' : 'parent'] ??= part;
  } else if (alternates.length) {
    profile.alternates.push(...alternates);
    nodes.alternates.push(part);
  } else if (part.matches('img, picture, figure') || (!isFrame && !text && part.querySelector('img')))
    nodes.picture ??= part;
  else if (before && text) {
    // a line of links, a link to a place on the page, and a sentence are not of the group
    const isGroup = GREETING.test(text) || (!KIND.test(text) && isShortFor(text, String(profile.name)));
    if (!isGroup && links.length < 2 && !page?.startsWith('#') && /^[^!?]{1,100}(?<![.:])$/.test(text))
      readAbove(part, text, page, profile, nodes);
  } else if (REVIEWED.test(text)) {
    const day = toPartialDate(part.querySelector('time')?.getAttribute('datetime'));
    if (day) profile.reviewed = day;
    nodes.reviewed = part;
  } else if (!before && KIND.test(text)) {
    if (!nodes.kind) [profile.kind, nodes.kind] = [text, part];
  } else if (!before && isAbout && !facts.length && part.matches('p, div') && text && !isOfLinks(part)) {
    profile.purpose = profile.purpose ? `${String(profile.purpose)}\n\n${text}` : text;
    nodes.purpose.push(part);
  }
}

/** A greeting, which the name may end: "Welcome to the". */
const GREETING = /^(?:welcome|v[eä]lkommen|willkommen|bienvenue|tervetuloa) /i;

/** Whether a mark of the site is a part of a group's name, or its initials: "QRL" of "The Quiet Rooms Lab". */
const isShortFor = (text: string, name: string): boolean =>
  name.includes(text) ||
  (text.length > 1 && text === text.toUpperCase() && name.replace(/[^\p{Lu}]/gu, '').includes(text));

/** Kinds of group, in a line of their own below the name. */
const KIND =
  /^(?:(?:forsk\S*|research|arbeits|forschungs|tutkimus|onderzoeks)[ -]?(?:grupp\S*|group|network|cent(?:re|er)|unit|ryhmä|groep|nettverk|senter|nätverk)|équipe de recherche)$/i;

/** Whether all words of a part are links. */
const isOfLinks = (part: Element): boolean =>
  [...part.querySelectorAll('a')]
    .map((link) => link.textContent)
    .join('')
    .replace(/\s/g, '') === part.textContent.replace(/\s/g, '');

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
