import { baseLanguage } from '../../records/pick-text.js';
import { safeAddress } from '../../records/addresses.js';
import { toPartialDate } from '../../records/dates.js';
import type { GroupProfile } from '../../records/types.js';
import { DomText } from '../page/dom-text.js';
import { factsIn, leaderIn, pairIn, parentIn } from './facts.js';
import { rememberNodes } from './nodes.js';
import type { ProfileNodes } from './nodes.js';
import type { LiteralReader } from '../literal/reader.js';
import { HEADINGS, levelOf } from '../page/headings.js';
import { call } from '../page/tree.js';

/** Headings above a group's purpose. */
const ABOUT =
  /^(?:om(?: (?:oss|forsk\S*|gruppen?|gruppa))?|about(?: (?:us|the (?:research )?group))?|über uns|ua min birra|(?:our )?(?:purpose|aims?|mission)|formål(?:et)?|føremål(?:et)?|mål(?:et)?|syftet?|ziele?|tavoite|tarkoitus|doel(?:en)?|objectifs?|ulbmil)$/i;
const REVIEWED = /^(?:sist (?:oppdatert|gjennomgått)|last (?:updated|reviewed)|maŋimuš ođastuvvon)\s*:?\s*/i;

/**
 * Reads the header of a group's page: the name in a heading; the kind of group or its parent unit above it; the purpose,
 * the leader ("Leader: …") and links to other languages (`a[hreflang]`) below it. Undefined without a heading.
 *
 * @param elsewhere The heading with the name, if it is outside the container; a short first line is then the kind of
 *   group.
 * @param literalReader Reads facts in the literal form.
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
      // the start of another group or another part of the page
      if (own && levelOf(part) <= levelOf(own)) break;
      isAbout = ABOUT.test(part.textContent.trim());
    } else readPart(part, before, isAbout, profile, nodes);
  }
  rememberNodes(profile, nodes);
  return profile;
}

/** The heading with the name: the first `h1`, or else the first heading, outside navigation, forms and footers. */
function headingIn(container: Element): Element | undefined {
  if (container.matches(HEADINGS)) return container;
  // the container may itself be in a form or a footer, so only those inside it count
  const isAside = (heading: Element) => {
    const around = heading.closest('nav, [role="navigation"], form, footer');
    return !!around && around !== container && container.contains(around);
  };
  const found = [...container.querySelectorAll(HEADINGS)].filter(
    (heading) => !isAside(heading) && heading.textContent.trim(),
  );
  return found.find(({ localName }) => localName === 'h1') ?? found[0];
}

/** The parts of a header except its name, in order; boxes around several parts or around the name are flattened. */
function partsIn(container: Element, heading: Element | null | undefined): Element[] {
  return [...container.children].flatMap((part) => {
    if (part === heading) return [];
    const isBox =
      part.contains(heading ?? null) || (part.matches(BOXES) && !isFramed(part) && isOfBlocks(part));
    return isBox ? partsIn(part, heading) : [part];
  });
}

/** Elements that may contain several parts. */
const BOXES = 'div, section, article, header, main';

/** Whether a box contains several blocks that are not the label and value of one fact. */
const isOfBlocks = (box: Element): boolean =>
  [...box.childNodes].every((node) => node.nodeType !== 3 || !node.textContent?.trim()) &&
  [...box.children].filter((child) => child.matches(`p, dl, ul, ol, figure, ${BOXES}, ${HEADINGS}`)).length >
    1 &&
  !pairIn(box);

/** The language of an element; safe on pages inside a form, whose fields may shadow `getAttribute`. */
function languageAt(part: Element): string {
  const marked = part.closest('[lang]');
  return (marked && call<[string], string | null>(marked, 'getAttribute', 'lang')) ?? '';
}

/** Remembers the element that a field was read from. */
function rememberPart(nodes: ProfileNodes, field: string, part: Element) {
  if (field === 'purpose' || field === 'alternates') nodes[field].push(part);
  else if (field === 'kind' || field === 'parent' || field === 'leader' || field === 'reviewed')
    nodes[field] = part;
}

const isBefore = (part: Element, heading: Element) => !!(part.compareDocumentPosition(heading) & 4);

/** Whether a part is a short first line that is not a sentence. */
const isKicker = (part: Element) =>
  !part.previousElementSibling &&
  /^[^.!?:]{1,80}$/.test(part.textContent.trim()) &&
  !!part.nextElementSibling;

/** Parts of the page layout, which do not describe the group. */
const FRAME = 'nav, [role="navigation"], [aria-label*="breadcrumb" i], ul, ol, form, button, script, style';

/** Whether a part contains nothing but page layout, such as a `nav` in a `div`. */
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
    // some systems set hreflang on every link, including those in the page's own language
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
    // skip lines of links, links to anchors, and sentences
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

/** A greeting that the name may complete: "Welcome to the". */
const GREETING = /^(?:welcome|v[eä]lkommen|willkommen|bienvenue|tervetuloa) /i;

/** Whether a text is part of a group's name or its initials: "QRL" for "The Quiet Rooms Lab". */
const isShortFor = (text: string, name: string): boolean =>
  name.includes(text) ||
  (text.length > 1 && text === text.toUpperCase() && name.replace(/[^\p{Lu}]/gu, '').includes(text));

/** Kinds of groups, on a separate line below the name. */
const KIND =
  /^(?:(?:forsk\S*|research|arbeits|forschungs|tutkimus|onderzoeks)[ -]?(?:grupp\S*|group|network|cent(?:re|er)|unit|ryhmä|groep|nettverk|senter|nätverk)|équipe de recherche)$/i;

/** Whether a part consists of links only. */
const isOfLinks = (part: Element): boolean =>
  [...part.querySelectorAll('a')]
    .map((link) => link.textContent)
    .join('')
    .replace(/\s/g, '') === part.textContent.replace(/\s/g, '');

/** Reads a line above the name: the parent unit if it is linked, otherwise the kind of group. */
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
