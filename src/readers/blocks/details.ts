import { isList } from '../page/lists.js';
import { HEADINGS, holdsFact, namesKind, namesStatus, PERIOD, wordsOf } from './nodes.js';

/** A heading, with the words below it up to the next heading, outside lists, and the lists there. */
interface Part {
  heading?: Element;
  words: string;
  lists: Element[];
}

/**
 * Whether lists only belong to entries that begin with headings: each follows a labelled fact below a heading, several
 * headings of the same level have periods below them, and no item of the lists has one.
 */
export function areDetails(container: Element, lists: readonly Element[]): boolean {
  if (!lists.length || lists.some((list) => PERIOD.test(wordsOf(list)))) return false;
  const given = new Set(lists);
  const parts = partsOf(container, given);
  const withLists = parts.filter((part) => part.lists.length);
  const [first] = withLists;
  const isTitle = ({ heading }: Part) =>
    heading?.localName === first?.heading?.localName &&
    !namesStatus(wordsOf(heading!)) &&
    !namesKind(wordsOf(heading!));
  return (
    !!first?.heading &&
    withLists.every((part) => isTitle(part) && holdsFact(part.words)) &&
    parts.filter((part) => isTitle(part) && PERIOD.test(part.words)).length > 1
  );
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
