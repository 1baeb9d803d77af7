import { INLINE, linesOf } from '../blocks/inline-lines.js';
import { inertDocument, isFilled, precedes, wordsOf } from '../blocks/nodes.js';
import { HEADINGS, levelOf } from '../page/headings.js';
import type { MadeLists } from '../blocks/types.js';
import { withoutOthers } from '../blocks/without-others.js';
import { sectionOf } from '../page/section.js';
import { personAt } from '../words/people.js';
import { isCapital, tokenize } from '../words/tokens.js';
import { isCountry } from './countries.js';
import { isBody, PAYS } from './bodies.js';
import { withoutBrackets } from './evidence.js';
import { kindOf } from './kinds.js';
import { shortNameIn } from './short-name.js';
import { parsePartner } from './line.js';
import { labelOf, leadsToSite as saysSite, picturesIn } from './logos.js';

/**
 * A list of the names, sites and logos of partners that are headings, each with paragraphs, tasks and people below it.
 * Since records of partners do not contain that content, it covers nothing unless there is none. Undefined if most
 * headings do not name organisations, or if lists below them contain the partners.
 *
 * @param isRead Whether a partner of that name was read otherwise.
 */
export const listFromSections = (
  container: Element,
  isRead: (name: string) => boolean,
): MadeLists | undefined => withoutOthers(container, 'partner', (rest) => listFrom(rest, isRead));

function listFrom(container: Element, isRead: (name: string) => boolean): MadeLists | undefined {
  for (const selector of TITLES) {
    const headings = [...container.querySelectorAll(selector)].filter(isTitle);
    const levels = titlesIn(headings).map((titles) => withoutFirst(titles, container));
    for (const titles of levels) {
      const sections = sectionsOf(container, titles, headings);
      const list = listOf(container, titles, sections, isRead);
      if (list) return { container: list, covered: bareTitles(titles, sections) };
      // headings of kinds, above those of partners
      if (titles.some((title) => isOrganisation(wordsOf(title)))) break;
    }
    if (levels.some(({ length }) => length > 1)) return undefined;
  }
  return undefined;
}

/** Whether a heading names the role of what is below it. */
const isRole = (words: string): boolean =>
  kindOf(tokenize(words)) !== undefined || sectionOf(words) === 'partners';

function listOf(
  container: Element,
  titles: readonly Element[],
  sections: readonly (readonly Element[])[],
  isRead: (name: string) => boolean,
): Element | undefined {
  if (titles.length < 2) return undefined;
  const known = titles.filter((title, i) => isOrganisation(wordsOf(title)) || isShown(title, sections[i]!));
  const facts = titles.map((title, i) => factsIn(sections[i]!, title));
  const named = titles.filter(
    (title, i) => known.includes(title) || (facts[i]!.some(isRole) && !personIn(wordsOf(title))),
  );
  // a role alone may be that of a project
  if (named.length * 3 < titles.length * 2 || known.length * 3 < titles.length) return undefined;
  if (titles.every((title) => isRead(String(parsePartner(wordsOf(title)).record.name)))) return undefined;
  const items = [...container.querySelectorAll('li')].map(wordsOf);
  if (items.filter(isOrganisation).length * 3 > items.length) return undefined;
  const page = inertDocument(container.ownerDocument);
  const list = page.createElement('ul');
  for (const [i, section] of sections.entries()) {
    const item = itemOf(page, titles[i]!, section);
    for (const fact of facts[i]!) item.append(page.createElement('br'), fact);
    list.append(item);
  }
  return list;
}

/** The elements of sections, if none has more than its title and a picture. */
function bareTitles(
  titles: readonly Element[],
  sections: readonly (readonly Element[])[],
): ReadonlySet<Element> {
  let box = titles[0]!;
  while (!titles.every((title) => box.contains(title))) box = box.parentElement!;
  const counts = new Map<Element, number>();
  for (const title of titles)
    for (let at: Element | null = title; at && at !== box; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  const isApart = (part: Element, title: Element) =>
    part === box || !box.contains(part) || (counts.get(part) ?? 0) > (part.contains(title) ? 1 : 0);
  const all = titles.map((title, i) => [
    title.closest('p') ?? title,
    ...sections[i]!.filter((part) => !isApart(part, title) && part.localName !== 'button'),
  ]);
  const isBare = (part: Element, title: Element) =>
    part.contains(title) ? wordsOf(part) === wordsOf(title) : title.contains(part) || !wordsOf(part);
  const areBare = all.every(
    (parts, i) =>
      parts.every((part) => isBare(part, titles[i]!)) &&
      parts.filter((part) => part.matches('img, svg')).length < 2 &&
      !parts.some((part) => part.matches('iframe, video, form')),
  );
  return new Set(areBare ? all.flat() : []);
}

/**
 * The elements of each title's section: those of its own box, or those up to the next title, including pictures before
 * it.
 */
function sectionsOf(
  container: Element,
  titles: readonly Element[],
  headings: readonly Element[],
): Element[][] {
  const boxes = titles.map((title) => boxOf(title, container, titles));
  if (boxes.every((box, i) => box !== titles[i]))
    return boxes.map((box) => [box, ...box.querySelectorAll('*')]);
  const all = [...container.querySelectorAll('*')];
  const leads = picturesBefore(titles[0]!).length > 0;
  const starts = titles.map((title) => all.indexOf((leads && picturesBefore(title).at(-1)) || title));
  return titles.map((title, i) => {
    const next = headings.find((other) => precedes(title, other) && levelOf(other) <= levelOf(title));
    const end =
      titles.indexOf(next!) > 0 ? starts[titles.indexOf(next!)] : next ? all.indexOf(next) : undefined;
    return all.slice(starts[i], end);
  });
}

/** The largest element that contains a title but no other title; the title itself if it contains nothing else. */
function boxOf(title: Element, container: Element, titles: readonly Element[]): Element {
  let box = title;
  for (let up = title.parentElement; up && up !== container; up = up.parentElement)
    if (titles.some((other) => other !== title && up.contains(other))) break;
    else box = up;
  return wordsOf(box) === wordsOf(title) && !picturesIn(box).length ? title : box;
}

/** The siblings directly before a title that contain only pictures, nearest first. */
function picturesBefore(title: Element): Element[] {
  const found: Element[] = [];
  for (let before = title.previousElementSibling; before; before = before.previousElementSibling)
    if (isFilled(before) && !wordsOf(before)) found.push(before);
    else break;
  return found;
}

/** Titles of sections, most common first: headings, terms, summaries, and bold text at the start of a paragraph. */
const TITLES = [HEADINGS, 'dt', 'summary', 'p > :is(strong, b, [style*="bold"])'];

/** Whether an element has text and, if it is bold, starts its paragraph. */
const isTitle = (element: Element): boolean =>
  isFilled(element) &&
  !PAYS.test(wordsOf(element)) &&
  (!/^(?:strong|b|span)$/.test(element.localName) ||
    wordsOf(element.parentElement!).startsWith(wordsOf(element)));

/** The headings of each level that occurs more than once, without those of roles, "Coordinator", "Partners". */
function titlesIn(headings: readonly Element[]): (readonly Element[])[] {
  const levels = [...new Set(headings.map(levelOf))]
    .sort()
    .map((level) => headings.filter((heading) => levelOf(heading) === level));
  const isTitles = (titles: readonly Element[]) =>
    titles.length > 1 && !titles.every((title) => isRole(wordsOf(title)));
  return levels.filter(isTitles);
}

/** Whether text is the name of a person. */
function personIn(words: string): boolean {
  const tokens = tokenize(words);
  return tokens.length > 0 && personAt(tokens, 0)?.after === tokens.length;
}

/** Titles without the first, if it names all others, or if only the others are in boxes. */
function withoutFirst(titles: readonly Element[], container: Element): readonly Element[] {
  const [first, ...others] = titles;
  if (!first || others.length < 2) return titles;
  const isBoxed = (title: Element) => boxOf(title, container, titles) !== title;
  return sectionOf(withoutBrackets(wordsOf(first))) || (!isBoxed(first) && others.every(isBoxed))
    ? others
    : titles;
}

/** Whether text is the name of an organisation, optionally with short name and country. */
function isOrganisation(words: string): boolean {
  if (words.length > 120 || /[.!?:]$/.test(words)) return false;
  const { record } = parsePartner(words);
  const name = String(record.name);
  return !!(record.country ?? record.shortName) || isBody(name);
}

/**
 * Whether the section of a title shows that it names an organisation: by a link to another site with the same words, or a
 * picture labelled with them.
 */
function isShown(title: Element, section: readonly Element[]): boolean {
  const words = wordsOf(title);
  if (words.length > 120 || personIn(words)) return false;
  return section.some(
    (element) =>
      (element.localName === 'a' &&
        /^https?:/.test(element.getAttribute('href') ?? '') &&
        wordsOf(element) === words) ||
      (PICTURE.test(element.localName) && labelOf(element)?.replace(/ \(.*\)$/, '') === words),
  );
}

/** An item with name, link and logo of a partner. */
function itemOf(page: Document, title: Element, section: readonly Element[]): HTMLElement {
  const item = page.createElement('li');
  const isOwn = (picture: Element | undefined) => isLogo(picture, title, section);
  const link =
    section.find((element) => leadsToSite(element, wordsOf(title), isOwn)) ??
    title.closest('a[href^="http"]');
  const logo = section.find((element) => PICTURE.test(element.localName) && isOwn(element));
  const name = link ? (page.importNode(link, false) as Element) : page.createElement('span');
  name.append(wordsOf(title));
  const told = section.filter(({ localName }) => localName === 'p').map(wordsOf);
  const short = told.map((words) => shortNameIn(words, wordsOf(title))).find(Boolean);
  if (logo) item.append(page.importNode(logo, true), ' ');
  item.append(name, short ? ` (${short})` : '');
  return item;
}

/**
 * Lines of a section that are only a country, perhaps behind a town, or a role: "Austria", "Viana (Portugal)", "Portugal
 * – Coordinator"; one of each at most.
 */
function factsIn(section: readonly Element[], title: Element): string[] {
  const holder = title.closest('p');
  const mayHold = (box: Element) =>
    box.matches(HEADINGS)
      ? title.matches(HEADINGS) && levelOf(box) > levelOf(title)
      : /^(?:p|div|span|small)$/.test(box.localName);
  const boxes = section
    .filter((box) => mayHold(box) && !box.closest('li'))
    .filter((box) => [...box.querySelectorAll('*')].every((part) => part.matches(INLINE)));
  const lines = boxes
    .filter((box) => !boxes.some((other) => other !== box && other.contains(box)))
    .flatMap((box) => linesOf(box).map((nodes) => [box, nodes.map(wordsOf).join(' ').trim()] as const))
    .map(([box, line]) => (box === holder ? line.replace(wordsOf(title), '') : line));
  const isLand = (words: string) => isCapital(words) && isCountry(words);
  const facts = lines
    .map((line) => line.replace(FACT_LABEL, ''))
    .map((line) => /^\p{Lu}[^,(]+ \(([^()]+)\)$/u.exec(line)?.[1] ?? line)
    .map((line) => line.split(/ [–—-] |, /).map((part) => part.replace(/^[\s(]+|[\s)]+$/g, '')))
    .filter((parts) => parts.length < 3 && parts.every((part) => isLand(part) || kindOf(tokenize(part))));
  const found = [...new Set(facts.flat())];
  const lands = found.filter(isLand);
  return lands.length > 1 || found.length - lands.length > 1 ? [] : found;
}

/** A label of a role or country before its value. */
const FACT_LABEL =
  /^(?:rolle?|rôle|role|rooli|rol|ruolo|country|land|pays|maa|país|paese)(?: in (?:the )?project)?(?:\s*:)?\s+(?=\p{L})/iu;

const PICTURE = /^(?:img|svg)$/;

/**
 * Whether a link leads to a partner's site: around its name or logo, or with its address or words for a site as text.
 */
function leadsToSite(
  element: Element,
  name: string,
  isOwn: (picture: Element | undefined) => boolean,
): boolean {
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(element.getAttribute('href') ?? '') ?? [];
  if (element.localName !== 'a' || !host) return false;
  const words = wordsOf(element);
  if (!words) return isOwn(picturesIn(element)[0]);
  return words === name || words.toLowerCase().includes(host.toLowerCase()) || saysSite(words);
}

/**
 * Whether a picture is a logo, according to its label or file name, or as the only picture of its section, if it comes
 * before the title or is linked.
 */
function isLogo(picture: Element | undefined, title: Element, section: readonly Element[]): boolean {
  if (!picture) return false;
  const label = labelOf(picture) ?? '';
  const file = /[^/]+$/.exec(picture.getAttribute('src') ?? '')?.[0] ?? '';
  if (/logo/i.test(file)) return true;
  const wordsIn = (text: string) =>
    new Set(tokenize(text).flatMap(({ kind, fold }) => (kind === 'word' && fold.length > 3 ? [fold] : [])));
  const names = wordsIn(String(parsePartner(wordsOf(title)).record.name));
  const others = wordsIn(label || file);
  // the photo of "Eva Sund" has only one word of "Sund Institute"
  if (names.size && [...names].filter((word) => others.has(word)).length * 2 > names.size) return true;
  const isOnly = section.filter(({ localName }) => PICTURE.test(localName)).length === 1;
  return isOnly && !personIn(label) && (precedes(picture, title) || !!picture.closest('a[href^="http"]'));
}
