import { isEdited } from './editing.js';
import { candidatesFor, Targets, type Target } from './find.js';
import { blockOf, settleMarker } from './marker.js';
import { TAGS, unknownOption } from './options.js';
import { isLoading } from './nodes.js';
import { acceptRules, isSelector, type Rule } from './rules.js';
import type { watchFor } from './watch.js';

/** Settings of `upgrade`. */
export interface UpgradeOptions {
  /** Selector of further places to leave alone, such as those that a content management system edits. */
  skip?: string | undefined;
}

const TAG_SELECTOR = TAGS.join();

/** Functions that undo the elements made here. */
const undoing = new WeakMap<Element, () => void>();
/** Links that have their element. */
const answered = new WeakSet<Element>();
/** Nodes that `downgrade` restored. */
const restored = new WeakSet<Element>();
const watchers = new Set<Watcher>();

/** Functions that the package and the script for CDNs define separately. */
export interface Environment {
  watchFor: typeof watchFor;
  /** Called with the tag of each element made. */
  onMade: (tag: string) => unknown;
}

/** The work of `upgrade`; see there. */
export function startUpgrading(
  rules: unknown,
  root: Document | ShadowRoot | Element,
  { skip }: UpgradeOptions,
  environment: Environment,
): () => void {
  const accepted = acceptRules(rules, (tag) => (option) => console.warn(unknownOption(tag, option)));
  if (skip && !isSelector(skip)) {
    console.warn(`"${skip}" is not a valid selector and skips nothing. Write it as ".our-editor, #preview".`);
    skip = undefined;
  }
  for (const earlier of watchers) if (earlier.does(root, accepted, skip)) earlier.stop();
  const watcher = new Watcher(root, accepted, skip, environment);
  return () => watcher.stop();
}

/**
 * Undoes what `upgrade` did in a part of the page: the original nodes are again where they were, and the elements
 * are gone. They stay so until `upgrade` is called again.
 */
export function downgrade(root: Document | ShadowRoot | Element = document): void {
  for (const watcher of watchers) if (root.contains(watcher.root)) watcher.stop();
  for (const element of root.querySelectorAll(TAG_SELECTOR)) undoing.get(element)?.();
}

/** Looks for targets in a root, and again when nodes are added that may be some. */
class Watcher {
  #stop = () => {};

  constructor(
    readonly root: Document | ShadowRoot | Element,
    private readonly rules: readonly Rule[],
    private readonly skip: string | undefined,
    private readonly environment: Environment,
  ) {
    watchers.add(this);
    this.#look(true);
    if (isLoading(this.#page)) this.#page.addEventListener('DOMContentLoaded', this.#atEnd, { once: true });
  }

  get #page(): Document {
    return this.root.ownerDocument ?? (this.root as Document);
  }

  /** Whether it does what is asked for already. */
  does(root: Node, rules: readonly Rule[], skip: string | undefined): boolean {
    return root === this.root && skip === this.skip && keyOf(rules) === keyOf(this.rules);
  }

  stop() {
    watchers.delete(this);
    this.#stop();
  }

  readonly #atEnd = () => {
    if (watchers.has(this)) this.#look();
  };

  #look(isAsked = false) {
    const isLeft = (node: Element) =>
      answered.has(node) ||
      (restored.has(node) && !isAsked) ||
      !!node.closest(TAG_SELECTOR) ||
      isEdited(node, this.skip);
    for (const target of [...new Targets(this.root, this.rules, isLeft)]) {
      make(target);
      this.environment.onMade(target.tag);
    }
    // moved nodes are not additions
    this.#stop();
    // what the parser adds may complete what was begun
    const added = isLoading(this.#page) ? '*' : candidatesFor(this.rules);
    this.#stop = this.environment.watchFor(added, this.root, () => this.#look());
  }
}

const keyOf = (rules: readonly Rule[]) =>
  JSON.stringify(
    rules.map(({ tag, attributes, heading, selector }) => [tag, [...attributes], heading, selector]),
  );

function make({ tag, attributes, nodes, inside, marker }: Target) {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const moved = [...nodes, inside ?? [], marker?.link ?? []].flat();
  const restoreMarker = marker && settleMarker(marker);
  if (marker) answered.add(marker.link);
  if (inside) {
    element.append(...inside.childNodes);
    inside.append(element);
  } else if (nodes.length) {
    const [first] = nodes as [Element];
    const { parentNode } = first;
    const next = nodes.at(-1)!.nextSibling;
    element.append(...between(first, next));
    parentNode!.insertBefore(element, next);
  } else blockOf(marker!.link).after(element);
  undoing.set(element, () => {
    undoing.delete(element);
    restoreMarker?.();
    for (const node of moved) {
      answered.delete(node);
      restored.add(node);
    }
    element.replaceWith(...element.childNodes);
  });
}

/** A node and all its next siblings before another. */
function between(first: Node, end: Node | null): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = first; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}
