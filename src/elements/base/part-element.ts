import { LitElement } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Lazy } from '../../lazy.js';
import type { Culprit } from './failure.js';

/** An element as its controllers know it: one that fetches parts. */
export type PartHost = ReactiveControllerHost &
  HTMLElement &
  Pick<PartElement, 'want' | 'loadPart' | 'waitFor' | 'fail'>;

/** Parts of which the console was told that they are missing. */
const told = new WeakSet<Lazy<unknown>>();

/**
 * An element out of parts, of which nothing that fails takes its content away. A part that cannot be loaded
 * is done without; where reading or drawing throws, the children show as the page has them, in place of the
 * view, until a later drawing succeeds.
 */
export abstract class PartElement extends LitElement {
  #awaited: Promise<unknown> | undefined;
  /** Parts asked for since the element was connected: a drawing does not ask twice. */
  readonly #asked = new Set<Lazy<unknown>>();
  /** Shows the children while the view cannot. */
  #standIn: HTMLSlotElement | undefined;
  readonly #failures = new Set<string>();

  override connectedCallback() {
    this.#asked.clear();
    this.#guard(() => super.connectedCallback());
  }

  override disconnectedCallback() {
    this.#guard(() => super.disconnectedCallback());
  }

  /**
   * A part for a drawing; undefined while it is on its way, after which the element is drawn again.
   *
   * @internal
   */
  want<M>(part: Lazy<M>): M | undefined {
    if (!part.module && !this.#asked.has(part)) {
      this.#asked.add(part);
      this.waitFor(this.loadPart(part).then((module) => module && this.requestUpdate()));
    }
    return part.module;
  }

  /**
   * A part for what a reader has pressed, asked for also where it failed before; undefined, after the console
   * has said so once, where it cannot be loaded.
   *
   * @internal
   */
  async loadPart<M>(part: Lazy<M>): Promise<M | undefined> {
    try {
      return await part.load();
    } catch (error) {
      if (!told.has(part))
        console.warn(`<${this.localName}> A part of it could not be loaded. ${error}`, this);
      told.add(part);
      return undefined;
    }
  }

  /**
   * The view is not whole without what is on its way: `updateComplete` waits for it.
   *
   * @internal
   */
  waitFor(work: Promise<unknown>) {
    const done = work.catch((error: unknown) => this.fail(error));
    this.#awaited = Promise.all([this.#awaited, done]).then(() => {});
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const awaited = this.#awaited;
    await super.getUpdateComplete();
    await awaited;
    const isComplete = await super.getUpdateComplete();
    return awaited === this.#awaited ? isComplete : this.getUpdateComplete();
  }

  protected override performUpdate() {
    if (!this.isUpdatePending) return;
    this.#guard(() => {
      super.performUpdate();
      this.#standIn?.remove();
      this.#standIn = undefined;
    });
  }

  /**
   * Shows the children as they stand, and says why, once for each reason.
   *
   * @internal
   */
  fail(error: unknown) {
    this.#showChildren();
    const reason = String(error);
    if (this.#failures.has(reason)) return;
    this.#failures.add(reason);
    const { name, node = this } = this.culprit() ?? {};
    const what = name ? `“${name}” could not be shown` : 'It could not be shown';
    console.error(
      `<${this.localName}> ${what}, so that all of its content stands as the page has it.`,
      node,
      error,
    );
  }

  /** The entry that is the cause of a failure, where it is one. */
  protected culprit(): Culprit | undefined {
    return undefined;
  }

  #guard(run: () => void) {
    try {
      run();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Lit draws anew, before a mark of its own, once it can: what it was in the midst of is given up. */
  #showChildren() {
    const root = this.shadowRoot;
    if (!root) return;
    root.querySelector('[data-view]')?.remove();
    this.renderOptions.renderBefore = root.appendChild(this.ownerDocument.createComment(''));
    this.#standIn ??= root.appendChild(this.ownerDocument.createElement('slot'));
    this.#standIn.assign(...[...this.childNodes].filter(isSlottable));
  }
}

/** By number: a node that comes from another window is an instance of that window's classes. */
export const isSlottable = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;
