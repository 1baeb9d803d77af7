import { HEADINGS } from '../page/headings.js';
import { isFootOfEntry, isMenu, isPager, navigationIn } from '../page/navigation.js';
import { NAVIGATION, SHARES } from '../page/rare-markup.js';
import { contentsIn, sectionsApart, type EntryKind } from '../page/sections-apart.js';
import { ask, call } from '../page/tree.js';
import { copyWithout } from './copy-without.js';
import { divideAtEmptyLines, hasEmptyLines } from './empty-lines.js';
import { saysChanged } from './ends.js';
import { wordsOf } from './nodes.js';
import type { MadeLists } from './types.js';

/**
 * Reads a copy of a container without navigation and parts below headings for other content, and with paragraphs divided
 * at empty lines, and returns the nodes of the page instead of their copies. Without such parts, reads the container
 * itself.
 *
 * @param read Is given the parts below such headings.
 */
export function withoutOthers(
  container: Element,
  kind: EntryKind | undefined,
  read: (
    rest: Element,
    pageNode: (node: Node) => Node,
    sections: ReadonlySet<Element>,
  ) => MadeLists | undefined,
): MadeLists | undefined {
  const sections = sectionsApart(container, kind);
  const others = new Set([...sections, ...pagePartsIn(container)]);
  const readAll = () => read(container, (node) => node, new Set());
  if (!others.size && !hasEmptyLines(container)) return readAll();
  const { copy, sourceOf } = copyWithout(container, (node) => others.has(node as Element));
  const wholes = divideAtEmptyLines(copy);
  if (!others.size && !wholes.size) return readAll();
  const pageNode = (node: Node) => sourceOf(wholes.get(node as Element) ?? node);
  const made = read(copy, pageNode, sections);
  if (!made) return undefined;
  const covered = new Set([...made.covered].map(pageNode));
  // a paragraph is in entries as a whole or not at all
  const isCovered = (part: Element) =>
    made.covered.has(part) || [...made.covered].some((node) => node.contains(part));
  if ([...wholes].some(([part, whole]) => covered.has(sourceOf(whole)) && !isCovered(part))) return readAll();
  // what belongs to an entry must not be lost with it
  if ([...others].some((part) => [...covered].some((node) => node.contains(part) && wordsOf(part))))
    return readAll();
  const repeated = made.repeated && new Set([...made.repeated].map(pageNode) as Element[]);
  return { ...made, covered, ...(repeated && { repeated }) };
}

/** Whether an element is in a part of a container that holds no entries of a kind. */
export function isAmongOthers(container: Element, kind: EntryKind): (element: Element) => boolean {
  const others = [...sectionsApart(container, kind), ...pagePartsIn(container)];
  return (element) => others.some((part) => part.contains(element));
}

/** The navigation and other parts of a page in a container, unless it has no other text. */
function pagePartsIn(container: Element): readonly Element[] {
  const parts = [...container.querySelectorAll(NAVIGATION), ...contentsIn(container)];
  const boxes = [...container.querySelectorAll('div, p, ul, td')];
  const tops = boxes.filter(leadsToTop);
  const isNavigation = navigationIn(container);
  // the only one is that of the page
  const [signature, ...signatures] = container.querySelectorAll('address');
  if (signature && !signatures.length && !signature.closest('li, article')) parts.push(signature);
  parts.push(...[...container.querySelectorAll('a[href^="#"]')].filter((link) => SKIPS.test(wordsOf(link))));
  const notes = [...container.querySelectorAll('[class*="cookie"], [id*="cookie"]')];
  parts.push(...notes.filter((note) => wordsOf(note).length < 400 && isOnCookies(note)));
  parts.push(...[...container.querySelectorAll('footer')].filter((foot) => isFootOfPage(foot, container)));
  const others = boxes.filter(
    (part) =>
      (part.localName === 'ul' && isNavigation(part)) ||
      isPager(part) ||
      isMenu(part) ||
      isShare(part) ||
      isDated(part) ||
      (tops.length < 2 && part === tops[0]),
  );
  const isLast = (form: Element): boolean => {
    // fields may have the names of these properties
    for (let at: Element | null = form; at && at !== container; at = ask(at, 'parentElement'))
      for (let next = ask(at, 'nextElementSibling'); next; next = ask(next, 'nextElementSibling'))
        if (wordsOf(next) && !others.includes(next) && !parts.includes(next)) return false;
    return true;
  };
  parts.push(...[...container.querySelectorAll('form')].filter((form) => isOfFields(form) && isLast(form)));
  const all = [...parts, ...others].filter(
    (part, _, others) => !others.some((other) => other !== part && call(other, 'contains', part)),
  );
  const length = all.reduce((sum, part) => sum + wordsOf(part).length, 0);
  return length < wordsOf(container).length ? all : [];
}

/** Whether a footer is that of the page, and holds no logos. */
const isFootOfPage = (foot: Element, container: Element): boolean =>
  !isFootOfEntry(foot, container) && !foot.querySelector('img, svg');

/** Whether a form only has fields and their labels, as for a search. */
const isOfFields = (form: Element): boolean =>
  wordsOf(form).length < 400 && !form.querySelector(`${HEADINGS}, li, p, table, article`);

/** Whether a box only has links or buttons that share the page, after a word such as "Share". */
function isShare(part: Element): boolean {
  const links = [...part.querySelectorAll(`a[href], ${SHARE_BOX} button`)];
  if (!links.length || !links.every((link) => link.matches(`${SHARES}, button`))) return false;
  const words = links.reduce((rest, link) => rest.replace(wordsOf(link), ''), wordsOf(part));
  return words.trim().length < 25;
}

/** Whether a class or the id of a part is that of a note on cookies, not that of an entry: "cookie-banner". */
const isOnCookies = ({ classList, id }: Element): boolean =>
  [...classList, id].some((name) => COOKIES.test(name));
const COOKIES =
  /^(?:[a-z]{1,8}[-_]+)*(?:cookies?|(?:cookies?[-_]?)(?:consent|notice|note|banner|bar|info|message|popup|policy|warning|law|box|dialog)[-_a-z]*|(?:consent|notice|banner|bar)[-_]?cookies?)$/i;

/** Starts of links to the main content of a page. */
const SKIPS =
  /^(?:(?:skip|jump) (?:to|navig|the)|hopp(?:e|a)? (?:til|till|over|rett|direkt)|gå (?:til|till) inn|zum (?:haupt)?inhalt|direkt zum|aller au|siirry|spring til|naar (?:de )?inhoud)/i;

const SHARE_BOX = ':is([class^="share"], [class*=" share"], [class*="-share"], [class*="social"])';

/** Whether a line only says when the page was changed. */
const isDated = (part: Element): boolean => wordsOf(part).length < 80 && saysChanged(part);

/** Whether a line only has a link to the top of the page. */
function leadsToTop(part: Element): boolean {
  const link = part.querySelector('a[href="#"], a[href="#top"]');
  return !!link && wordsOf(link) === wordsOf(part);
}
