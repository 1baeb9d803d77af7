import { sourceOf } from '../../readers/page/sources.js';
import { readIssues } from '../../readers/issue/index.js';
import { readProjects } from '../../readers/project/index.js';
import type { Day, Project, SpecialIssue } from '../../records/types.js';
import { anyWording } from '../../records/pick-text.js';
import { blocksIn, type Block } from './blocks.js';
import { languageOf } from './language-of.js';
import { listsOf, type EntryList } from './sections.js';

/** An entry of a list, with its record and its place. */
export interface Entry<R> {
  record: R;
  element: Element;
  list: EntryList;
}

/** A page for the rules; each part is read when a rule first asks for it. */
export class Page {
  /** The language of the page; `''` if the page does not state it. */
  readonly lang: string;
  readonly element: Element | DocumentFragment;
  #blocks: Block[] | undefined;
  #lists: EntryList[] | undefined;
  #projects: Entry<Project>[] | undefined;
  #issues: Entry<SpecialIssue>[] | undefined;

  constructor(
    readonly root: Document | DocumentFragment | Element,
    readonly today: Day,
  ) {
    this.element = root.nodeType === 9 ? (root as Document).documentElement : (root as Element);
    this.lang = languageOf(this.element);
  }

  get blocks(): Block[] {
    return (this.#blocks ??= blocksIn(this.element));
  }

  get lists(): EntryList[] {
    return (this.#lists ??= listsOf(this.element));
  }

  get projects(): Entry<Project>[] {
    return (this.#projects ??= this.#read('projects', (list) => readProjects(list)));
  }

  get issues(): Entry<SpecialIssue>[] {
    return (this.#issues ??= this.#read('issues', (list) => readIssues(list)));
  }

  /** Elements that match a selector, including the root. */
  all(selector: string): Element[] {
    const { element } = this;
    const own = element.nodeType === 1 && (element as Element).matches(selector) ? [element as Element] : [];
    return [...own, ...element.querySelectorAll(selector)];
  }

  #read<R extends object>(kind: EntryList['kind'], read: (list: Element) => R[]): Entry<R>[] {
    return this.lists
      .filter((list) => list.kind === kind)
      .flatMap((list) =>
        read(list.element).flatMap((record) => {
          const element = sourceOf(record)?.entry;
          return element ? [{ record, element, list }] : [];
        }),
      );
  }

  /** Items sorted by the document order of their nodes; items without a node come last. */
  inOrder<T extends { node?: Node }>(things: readonly T[]): T[] {
    const wanted = new Set(things.flatMap(({ node }) => (node ? [node] : [])));
    const places = new Map<Node, number>();
    const walk = (node: Node) => {
      if (wanted.has(node)) places.set(node, places.size);
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    };
    if (wanted.size) walk(this.root);
    const place = ({ node }: T) => (node && places.get(node)) ?? Infinity;
    return things
      .map((thing, i) => ({ thing, at: place(thing), i }))
      .sort((a, b) => (a.at === b.at ? a.i - b.i : a.at - b.at))
      .map(({ thing }) => thing);
  }
}

/** The title of an entry, shortened for messages. */
export const titleOf = ({ record }: Entry<{ title: Project['title'] }>): string =>
  shortened(anyWording(record.title));

/** A text for a message, cut at a space after at most `most` characters. */
export const shortened = (text: string, most = 60): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most).replace(/\s\S*$/, '')} …` : plain;
};
