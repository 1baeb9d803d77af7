import { saysMore } from '../page/navigation.js';
import { wordsOf } from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import { ask } from '../page/tree.js';
import type { FoundBlocks } from './types.js';

/** Content that records cannot represent, or that a script reveals; it would be lost when records are drawn in its place. */
const UNREADABLE =
  'iframe, object, embed, video, audio, canvas, form, input, select, textarea, button, [hidden], [aria-expanded]';

/**
 * The buttons that only reveal further entries, which are needless once all are drawn: "More…". Undefined if an entry
 * has unreadable content or is in such content, except a form around all of the page, or if a script may show or hide
 * entries. Headings with buttons, other titles that control the rest of their entry, and the parts they collapse are
 * allowed.
 */
export function buttonsAround(
  container: Element,
  { covered }: FoundBlocks,
): ReadonlySet<Element> | undefined {
  const entries = [...covered];
  const isAround = (part: Element) => entries.some((entry) => part.contains(entry));
  const isInside = (part: Element) => entries.some((entry) => entry.contains(part));
  const buttons = new Set<Element>();
  const folded = new Set<Element>();
  const isApart = (element: Element): boolean => {
    if (isInside(element) || (element.localName !== 'form' && isAround(element))) return false;
    const parts = partsOf(element, container);
    if (!parts.some((part) => isAround(part))) return true;
    const isMore = saysMore(element) && parts.every((part) => !isInside(part));
    if (isMore) for (const part of [element, ...parts]) (part === element ? buttons : folded).add(part);
    return isMore;
  };
  for (const button of container.querySelectorAll(`:is(${HEADINGS}) button`)) {
    if (wordsOf(button) !== wordsOf(button.closest(HEADINGS)!) && !isApart(button)) return undefined;
    for (const part of partsOf(button, container)) folded.add(part);
  }
  // the titles of an accordion: "<div role="button" aria-controls="…">"
  const entryAround = (part: Element) => {
    let at: Node | null = part;
    while (at && at !== container && !covered.has(at)) at = ask(at, 'parentNode');
    return at && covered.has(at) ? at : undefined;
  };
  for (const title of container.querySelectorAll('[aria-expanded][aria-controls]')) {
    const entry = entryAround(title);
    const parts = partsOf(title, container);
    const isOfEntries = (part: Element) =>
      !part.contains(title) &&
      (!!entryAround(part) || [...part.querySelectorAll('*')].some((each) => covered.has(each)));
    if (!entry || !parts.length || !parts.every(isOfEntries)) continue;
    if (!wordsOf(entry).startsWith(wordsOf(title)) || !wordsOf(title) || saysMore(title)) continue;
    for (const part of [title, ...parts]) folded.add(part);
  }
  // a title that reveals the rest of its entry, or an icon beside it
  const isOfTitle = (element: Element): boolean => {
    const entry = element.matches('button, [aria-expanded]') ? entryAround(element) : undefined;
    const title = wordsOf(element) ? element : element.parentElement!;
    return (
      !!entry &&
      entry !== title &&
      wordsOf(title) !== '' &&
      (title !== element || wordsOf(title) !== wordsOf(entry)) &&
      wordsOf(entry).startsWith(wordsOf(title)) &&
      !saysMore(title)
    );
  };
  const isKnown = (element: Element): boolean =>
    isOfTitle(element) ||
    (element.matches('[aria-expanded]') && folded.has(element)) ||
    (element.localName === 'button' && !!element.closest(HEADINGS)) ||
    (element.matches('[hidden]:not([aria-expanded])') && folded.has(element)) ||
    isApart(element);
  return [...container.querySelectorAll(UNREADABLE)].every(isKnown) ? buttons : undefined;
}

/** The parts of a container that a button or field controls. */
function partsOf(element: Element, container: Element): readonly Element[] {
  const ids = ['aria-controls', 'data-bs-target', 'data-target']
    .flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? [])
    .map((id) => id.replace(/^#/, ''));
  return ids.flatMap((id) => (id && byId(container, id)) || []);
}

/** The element with an id in a part of a page. */
export const byId = (container: Element, id: string): Element | null =>
  container.querySelector(`[id="${id.replace(/["\\]/g, '\\$&')}"]`);
