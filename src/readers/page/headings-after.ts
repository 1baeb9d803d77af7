import { HEADINGS, levelOf } from './headings.js';
import { holdsFact, textOf } from './part-text.js';

/**
 * Headings after entries with lists of other content: "How to submit" after calls with editors and deadlines. They and all
 * after them at their level have no facts, but at least two before them do, or one that names the entries, and no lists;
 * and they are in no box like these.
 */
export function headingsAfter(
  headings: readonly Element[],
  named: readonly Element[],
  container: Element,
): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const level of new Set(headings.map(levelOf))) {
    const sections = sectionsAt(level, container);
    const end = sections.findLastIndex(({ isFact }) => isFact) + 1;
    const entries = sections.slice(0, end).filter(({ isFact, isListed }) => isFact && !isListed);
    if (entries.length < 2 && !entries.some(({ heading }) => named.includes(heading))) continue;
    const before = sections[end - 1]!.heading;
    for (const { heading } of sections.slice(end))
      if (listAfter(heading) && !areBoxed(before, heading)) found.add(heading);
  }
  return found;
}

/** The headings of a level, and whether facts and lists are below each, up to the next. */
function sectionsAt(level: number, container: Element) {
  const sections: { heading: Element; isFact: boolean; isListed: boolean }[] = [];
  for (const part of container.querySelectorAll(`${HEADINGS}, p, li, dd, td`)) {
    const own = sections.at(-1);
    if (part.matches(HEADINGS)) {
      if (levelOf(part) === level && textOf(part))
        sections.push({ heading: part, isFact: false, isListed: false });
    } else if (own) {
      own.isListed ||= part.localName === 'li';
      own.isFact ||= holdsFact(part);
    }
  }
  return sections;
}

/** Whether a list follows a heading before the next one. */
function listAfter(heading: Element): boolean {
  let next = heading.nextElementSibling;
  while (next && !next.matches(`ul, ol, ${HEADINGS}`)) next = next.nextElementSibling;
  return !!next?.matches('ul, ol');
}

/** Whether two headings are in different boxes that are alike. */
const areBoxed = ({ parentElement: a }: Element, { parentElement: b }: Element): boolean =>
  a !== b && a!.localName === b!.localName && a!.className === b!.className;
