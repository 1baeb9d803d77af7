import { isEdited } from './editing.js';
import { candidatesFor, Targets, type Target } from './find.js';
import { blockOf, settleMarker } from './marker.js';
import { TAGS, unknownOption } from './options.js';
import { isLoading } from './nodes.js';
import { acceptRules, isSelector, type Rule } from './rules.js';
import type { watchFor } from './watch.js';

/** Options of `upgrade`. */
export interface UpgradeOptions {
  /** Selector of further places to leave alone, such as an editor's preview. */
  skip?: string | undefined;
}

const TAG_SELECTOR = TAGS.join();

/** Functions that undo each element created here. */
const undo = new WeakMap<Element, () => void>();
/** Markers whose element has been created. */
const answered = new WeakSet<Element>();
/** Nodes restored by `downgrade`. */
const restored = new WeakSet<Element>();
const watchers = new Set<Watcher>();

/** Functions that differ between the package and the CDN script. */
export interface Environment {
  watchFor: typeof watchFor;
  /** Called with the tag of each element created. */
  onMade: (tag: string) => unknown;
}

/** Implementation of `upgrade`. */
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
  for (const earlier of watchers) if (earlier.covers(root, accepted, skip)) earlier.stop();
  const watcher = new Watcher(root, accepted, skip, environment);
  return () => watcher.stop();
}

/**
 * Undoes `upgrade` in a part of the page: removes its elements and puts the original nodes back, until `upgrade` is
 * called again.
 */
export function downgrade(root: Document | ShadowRoot | Element = document): void {
  for (const watcher of watchers) if (root.contains(watcher.root)) watcher.stop();
  for (const element of root.querySelectorAll(TAG_SELECTOR)) undo.get(element)?.();
}

/** Upgrades the targets in a root, and looks again when possible targets are added. */
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

  /** Whether this watcher already covers the same root, rules and exceptions. */
  covers(root: Node, rules: readonly Rule[], skip: string | undefined): boolean {
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
    // stop first, so that moved nodes are not seen as additions
    this.#stop();
    // while parsing, any addition may complete a target
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
  undo.set(element, () => {
    undo.delete(element);
    restoreMarker?.();
    for (const node of moved) {
      answered.delete(node);
      restored.add(node);
    }
    element.replaceWith(...element.childNodes);
  });
}

/** A node and its following siblings up to, but not including, `end`. */
function between(first: Node, end: Node | null): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = first; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}
