import type { Partner } from '../../records/types.js';
import type { MadeLists } from '../blocks/types.js';
import { HEADINGS } from '../page/headings.js';
import { listsIn } from '../page/lists.js';
import type { Work } from '../work.js';

/** Readers of partners that are not list items; undefined until loaded. */
export interface ShapeReaders {
  /** Reads partners that are headings, with texts below them. */
  sections: ((container: Element, isRead: (name: string) => boolean) => MadeLists | undefined) | undefined;
  /** Reads partners in rows, boxes and lines, with the lists and logos beside them. */
  others: ((container: Element) => MadeLists | undefined) | undefined;
}

/** The partners of a container. */
export interface FoundPartners {
  records: Partner[];
  /** The lists that they were read from, if these are not on the page. */
  made?: MadeLists;
  /** The reader that is needed first. */
  wants?: keyof ShapeReaders;
}

/** Elements that may be headings of partners. */
const TITLES = `${HEADINGS}, dt, summary, p > :is(strong, b, [style*="bold"])`;

/**
 * The partners of a container, whatever their markup: items of lists, logos, headings, rows, boxes or lines. The only
 * place that decides between them, so that elements and functions read the same.
 *
 * @param read Reads the lists of a container, or logos outside lists.
 */
export function* findPartners(
  container: Element,
  read: (container: Element) => Work<Partner[]>,
  readers: ShapeReaders,
): Work<FoundPartners> {
  const records = yield* read(container);
  const isListed = listsIn(container).length > 0;
  const shapes: (keyof ShapeReaders)[] = [];
  if ((!isListed || records.every(mayBeOther)) && container.querySelectorAll(TITLES).length > 1)
    shapes.push('sections');
  if (isListed ? holdsNamesBeside(container) : container.textContent.trim()) shapes.push('others');
  // beside logos of the same names, headings have further facts
  const names = new Set(isListed ? records.map(({ name }) => String(name)) : []);
  for (const shape of shapes) {
    const reader = readers[shape];
    if (!reader) return { records, wants: shape };
    const made = reader(container, (name) => names.has(name));
    if (made) return { records: yield* read(made.container), made };
  }
  return { records };
}

/** Whether an item may be a task or a member of a partner that is a heading. */
const mayBeOther = ({ name, logo, url }: Partner): boolean =>
  !logo && (!url || /^\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(String(name)));

/** Whether a container may have names outside its lists: a paragraph with lines, or one that is no sentence. */
const holdsNamesBeside = (container: Element): boolean =>
  [...container.querySelectorAll('p, div, td, dd')].some((box) => {
    if (box.closest('li') || box.querySelector(`p, div, ul, ol, table, ${HEADINGS}`)) return false;
    const words = box.textContent.trim();
    return words !== '' && words.length < 400 && (!/[.!?:]$/.test(words) || !!box.querySelector('br'));
  });
