import { entriesOf, isList } from '../page/lists.js';
import { sectionOf } from '../page/section.js';
import {
  HEADINGS,
  holdsFact,
  isLabel,
  isSection,
  namesEntries,
  namesKind,
  namesStatus,
  PERIOD,
  wordsOf,
} from './nodes.js';

/** A heading, with the words below it up to the next heading, outside lists, and the lists there. */
interface Part {
  heading?: Element;
  words: string;
  lists: Element[];
}

/**
 * Whether lists only belong to entries that begin with headings. They hold the values of headings that are labels, below
 * several other headings. Or each follows a labelled fact below a heading, several headings of the same level have
 * periods below them, and no item of the lists has one.
 */
export function areDetails(container: Element, lists: readonly Element[]): boolean {
  const parts = partsOf(container, new Set(lists));
  const withLists = parts.filter((part) => part.lists.length);
  const [first] = withLists;
  if (!first?.heading) return false;
  if (withLists.every(isField))
    return parts.filter((part, i) => isNamed(part) && !isField(part) && isField(parts[i + 1])).length > 1;
  const isTitle = (part: Part) => part.heading?.localName === first.heading!.localName && isNamed(part);
  return (
    !lists.some((list) => PERIOD.test(wordsOf(list))) &&
    withLists.every((part) => isTitle(part) && holdsFact(part.words)) &&
    parts.filter((part) => isTitle(part) && PERIOD.test(part.words)).length > 1
  );
}

/** Whether a part is below a heading that does not only name a kind or status of entries. */
const isNamed = ({ heading }: Part): boolean => !!heading && !namesEntries(wordsOf(heading));

/** Whether a part is below a heading that is a label, but not of entries such as "Grants". */
function isField(part: Part | undefined): boolean {
  const words = wordsIn(part?.heading).replace(/\s*:$/, '');
  return (
    isLabel(words) &&
    !namesStatus(words) &&
    !/^(?:projects|issues)$/.test(sectionOf(words) ?? '') &&
    !PLURAL.test(words)
  );
}

const PLURAL = /^(?:grants|awards|studies|bevilgning)/i;

/**
 * Lists that hold other things than entries, where other lists follow a heading for projects or a status: those below
 * headings such as "Publications", and a few short links above the first of these headings.
 */
export function listsApart(container: Element, lists: readonly Element[]): ReadonlySet<Element> {
  const parts = partsOf(container, new Set(lists));
  const namesProjects = (words: string) => namesStatus(words) || sectionOf(words) === 'projects';
  const first = parts.findIndex(({ heading, lists }) => lists.length && namesProjects(wordsIn(heading)));
  if (first < 0) return new Set();
  const name = parts[first]!.heading!.localName;
  const isApart = ({ heading }: Part) =>
    isSection(wordsIn(heading)) && !namesProjects(wordsIn(heading)) && !namesKind(wordsIn(heading));
  return new Set(
    parts.flatMap((part, i) => {
      if (isApart(part)) return part.lists;
      // above the first heading, or below one of the page
      const isAbove = i < first && (!part.heading || part.heading.localName < name);
      return isAbove ? part.lists.filter(areShortLinks) : [];
    }),
  );
}

const wordsIn = (heading: Element | undefined): string => (heading ? wordsOf(heading) : '');

/** Whether a list has a few items, each a link of a few words. */
function areShortLinks(list: Element): boolean {
  const items = entriesOf(list);
  const isShort = (item: Element) => {
    const words = wordsOf(item);
    const link = item.querySelector('a[href]');
    return !!link && wordsOf(link) === words && words.split(' ').length < 4;
  };
  return items.length < 5 && items.every(isShort);
}

function partsOf(container: Element, lists: ReadonlySet<Element>): readonly Part[] {
  const parts: Part[] = [{ words: '', lists: [] }];
  const visit = (node: Node): void => {
    const part = parts.at(-1)!;
    const element = node as Element;
    if (node.nodeType === 3) part.words += `${(node as Text).data} `;
    if (node.nodeType !== 1) return;
    if (lists.has(element)) part.lists.push(element);
    else if (element.matches(HEADINGS)) parts.push({ heading: element, words: '', lists: [] });
    else if (!isList(element)) element.childNodes.forEach(visit);
  };
  container.childNodes.forEach(visit);
  return parts;
}
