import { blockOf, markerFrom, MARKERS, type Marker } from './marker.js';
import {
  CONTAINERS,
  contentAfter,
  contentOf,
  headingLevel,
  isLoading,
  isParsed,
  withNeighbours,
} from './nodes.js';
import {
  fromClasses,
  fromData,
  fromFragment,
  TAGS,
  tagFor,
  unknownOption,
  type Attributes,
  type Unknown,
} from './options.js';
import type { Rule } from './rules.js';

/** Native nodes that become the content of an element. */
export interface Target {
  tag: string;
  attributes: Attributes;
  /** Neighbouring nodes to wrap; empty if only a file has content. */
  nodes: readonly Element[];
  /** Container whose content is wrapped, instead of nodes. */
  inside?: Element;
  /** Link that requested the element. */
  marker?: Marker;
}

const CLASSES = [...TAGS.map((tag) => `.${tag}`), '[data-rg]'].join();
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Selector of nodes at which a target can start. */
export const candidatesFor = (rules: readonly Rule[]): string => {
  const headings = rules.some(({ isHeading }) => isHeading) ? [HEADINGS] : [];
  const contents = rules.map(({ tag, selector }) => selector ?? contentOf(tag));
  return [CLASSES, MARKERS, ...headings, ...contents].join();
};

/** The targets in a root, most explicit first: classes and data attributes, links, then rules. Targets do not overlap. */
export class Targets {
  readonly #claimed = new Set<Element>();

  constructor(
    private readonly root: ParentNode & Node,
    private readonly rules: readonly Rule[],
    /** Whether to leave a node alone. */
    private readonly isLeft: (node: Element) => boolean,
  ) {}

  *[Symbol.iterator](): Generator<Target> {
    yield* this.#named();
    yield* this.#marked();
    for (const rule of this.rules) {
      if (rule.selector) yield* this.#selected(rule);
      if (rule.isHeading) yield* this.#headed(rule);
    }
  }

  *#named(): Generator<Target> {
    for (const node of this.#all(CLASSES)) {
      const [dataName = ''] = (node.getAttribute('data-rg') ?? '').split('&');
      const tag =
        tagFor(dataName) ??
        tagFor([...node.classList].find((name) => name.startsWith('rg-') && tagFor(name)) ?? '');
      if (!tag) {
        if (dataName) report(node, `data-rg="${dataName}" names no element. Use one of ${TAGS.join(', ')}.`);
        continue;
      }
      const unknown = unknownIn(node)(tag);
      const attributes: Attributes = new Map([
        ...fromFragment(node.getAttribute('data-rg') ?? '', tag, unknown),
        ...fromClasses(node, tag, unknown),
        ...fromData(node, tag, unknown),
      ]);
      yield* this.#claim(node, tag, attributes);
    }
  }

  *#marked(): Generator<Target> {
    const isMarker = (node: Element) => node.matches(MARKERS) && !!markerTag(node);
    for (const link of this.#all(MARKERS) as Iterable<HTMLAnchorElement>) {
      const marker = markerFrom(link, unknownIn(link));
      if (!marker || !isParsed(blockOf(link))) continue;
      const { tag, attributes } = marker;
      const hasOwn = attributes.has('for') && tag === 'rg-word-cloud';
      const content = hasOwn ? undefined : this.#contentAfter(blockOf(link), tag, isMarker);
      if (content) yield* this.#claim(content, tag, attributes, marker);
      else if (isLoading(link.ownerDocument)) continue;
      else if (attributes.has('src') || hasOwn) yield { tag, attributes, nodes: [], marker };
      else report(link, `<${tag}> finds no content after the link. Put the link directly before its list.`);
    }
  }

  /** The first content after a marker, past at most one heading. */
  #contentAfter(block: Element, tag: string, isMarker: (node: Element) => boolean): Element | undefined {
    let headings = 0;
    const isEnd = (node: Element) => isMarker(node) || (headingLevel(node) > 0 && ++headings > 1);
    for (const content of contentAfter(block, this.root, tag, 0, isEnd)) return content;
    return undefined;
  }

  *#selected({ selector, tag, attributes }: Rule): Generator<Target> {
    for (const node of this.#all(selector!)) yield* this.#claim(node, tag, attributes);
  }

  *#headed({ isHeading, tag, attributes }: Rule): Generator<Target> {
    for (const heading of this.#all(HEADINGS)) {
      if (!isHeading!(heading.textContent)) continue;
      if (tag === 'rg-group-header') yield* this.#claim(heading, tag, attributes);
      else
        for (const node of contentAfter(heading, this.root, tag, headingLevel(heading), () => false))
          yield* this.#claim(node, tag, attributes);
    }
  }

  *#claim(node: Element, tag: string, attributes: Attributes, marker?: Marker): Generator<Target> {
    if (this.#claimed.has(node) || this.isLeft(node) || !isParsed(node)) return;
    const isOne = node.matches(contentOf(tag));
    if (!isOne && !node.matches(CONTAINERS)) {
      report(
        node,
        `<${tag}> cannot begin with <${node.localName}>. Use one of ${contentOf(tag).replaceAll(',', ', ')}, or a <div> around it.`,
      );
      return;
    }
    const nodes = isOne ? withNeighbours(node, tag) : [node];
    if (!isParsed(nodes.at(-1)!) || nodes.some((one) => this.isLeft(one) || this.#overlaps(one))) return;
    for (const one of nodes) this.#claimed.add(one);
    const own = new Map([...languageOf(node), ...attributes]);
    const target = { tag, attributes: own, ...(marker && { marker }) };
    yield isOne ? { ...target, nodes } : { ...target, nodes: [], inside: node };
  }

  /** Whether a node is claimed, or inside or around a claimed one; elements are not nested. */
  #overlaps(node: Element): boolean {
    for (let at: Element | null = node; at; at = at.parentElement) if (this.#claimed.has(at)) return true;
    return [...this.#claimed].some((claimed) => node.contains(claimed));
  }

  /** Nodes that match a selector, except those to leave alone. */
  *#all(selector: string): Generator<Element> {
    const { root } = this;
    if (root.nodeType === 1 && (root as Element).matches(selector) && !this.isLeft(root as Element))
      yield root as Element;
    for (const node of [...root.querySelectorAll(selector)]) if (!this.isLeft(node)) yield node;
  }
}

const markerTag = (link: Element) => tagFor(/#([\w-]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');

/** The `lang` and `dir` attributes of a native node, which its element needs too. */
const languageOf = (node: Element): [string, string][] =>
  ['lang', 'dir'].flatMap((name) => {
    const value = node.getAttribute(name);
    return value === null ? [] : [[name, value]];
  });

const reported = new WeakMap<Node, Set<string>>();

/** Warns about a node, once for each message. */
function report(node: Node, message: string) {
  const before = reported.get(node) ?? new Set();
  reported.set(node, before);
  if (before.has(message)) return;
  before.add(message);
  console.warn(message, node);
}

const unknownIn =
  (node: Node) =>
  (tag: string): Unknown =>
  (option) =>
    report(node, unknownOption(tag, option));
