import { LitElement } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Lazy } from '../../lazy.js';
import type { Culprit } from './later/reports.js';

/** An element as its controllers see it: one that loads parts on demand. */
export interface PartHost extends ReactiveControllerHost, HTMLElement {
  want<M>(part: Lazy<M>): M | undefined;
  loadPart<M>(part: Lazy<M>): Promise<M | undefined>;
  waitFor(work: Promise<unknown>): void;
  fail(error: unknown): void;
}

/** Parts whose failure to load has been reported in the console. */
const reported = new WeakSet<Lazy<unknown>>();

/**
 * An element that loads parts on demand, and keeps its content whatever fails. It does without a part that
 * cannot be loaded; where reading or drawing throws, it shows its children as the page has them, in place of
 * the view, until a later drawing succeeds.
 */
export abstract class PartElement extends LitElement {
  #awaited: Promise<unknown> | undefined;
  /** Parts requested since the element was connected, so that drawings do not request them twice. */
  readonly #requested = new Set<Lazy<unknown>>();
  /** Shows the children while the view cannot. */
  #standIn: HTMLSlotElement | undefined;
  readonly #failures = new Set<string>();

  override connectedCallback() {
    this.#requested.clear();
    this.#guard(() => super.connectedCallback());
  }

  override disconnectedCallback() {
    this.#guard(() => super.disconnectedCallback());
  }

  /**
   * Returns a part for a drawing; undefined while it loads, after which the element is drawn again.
   *
   * @internal
   */
  want<M>(part: Lazy<M>): M | undefined {
    if (!part.module && !this.#requested.has(part)) {
      this.#requested.add(part);
      this.waitFor(this.loadPart(part).then((module) => module && this.requestUpdate()));
    }
    return part.module;
  }

  /**
   * Loads a part, such as one for a button that was pressed, also where it failed before. Resolves to undefined
   * where it cannot be loaded, which the console reports once.
   *
   * @internal
   */
  async loadPart<M>(part: Lazy<M>): Promise<M | undefined> {
    try {
      return await part.load();
    } catch (error) {
      if (!reported.has(part))
        console.warn(`<${this.localName}> A part of it could not be loaded. ${error}`, this);
      reported.add(part);
      return undefined;
    }
  }

  /**
   * Makes `updateComplete` wait for work without which the view is incomplete. Where it rejects, the element fails.
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
   * Shows the children as they are, and reports the error, once for each reason.
   *
   * @internal
   */
  fail(error: unknown) {
    this.#showChildren();
    const reason = String(error);
    if (this.#failures.has(reason)) return;
    this.#failures.add(reason);
    this.waitFor(this.#report(error));
  }

  async #report(error: unknown) {
    const { name, node = this } = (await this.culprit()) ?? {};
    const what = name ? `“${name}” could not be shown` : 'It could not be shown';
    console.error(`<${this.localName}> ${what}, so its content is shown as the page has it.`, node, error);
  }

  /** The entry that caused a failure, where it was a single one. */
  protected culprit(): Promise<Culprit | undefined> {
    return Promise.resolve(undefined);
  }

  #guard(run: () => void) {
    try {
      run();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Shows the children in place of the view. Lit's next rendering starts afresh, before a new marker. */
  #showChildren() {
    const root = this.shadowRoot;
    if (!root) return;
    root.querySelector('[data-view]')?.remove();
    this.renderOptions.renderBefore = root.appendChild(this.ownerDocument.createComment(''));
    this.#standIn ??= root.appendChild(this.ownerDocument.createElement('slot'));
    this.#standIn.assign(...[...this.childNodes].filter(isSlottable));
  }
}

/** Tests `nodeType`, since a node from another window is an instance of that window's classes. */
export const isSlottable = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;
