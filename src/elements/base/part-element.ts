import { LitElement } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Lazy } from '../../lazy.js';
import type { Culprit } from './later/reports.js';

/** An element as seen by its controllers: it loads parts on demand. */
export interface PartHost extends ReactiveControllerHost, HTMLElement {
  want<M>(part: Lazy<M>): M | undefined;
  loadPart<M>(part: Lazy<M>): Promise<M | undefined>;
  waitFor(work: Promise<unknown>): void;
  fail(error: unknown): void;
}

/** Parts whose failure to load has been logged. */
const reported = new WeakSet<Lazy<unknown>>();

/**
 * An element that loads parts on demand and keeps its content if anything fails. It works without parts that cannot be
 * loaded. If reading or rendering throws, its children are shown in place of the view until a later render succeeds.
 */
export abstract class PartElement extends LitElement {
  #awaited: Promise<unknown> | undefined;
  /** Parts requested since the element was connected, so that renders do not request them twice. */
  readonly #requested = new Set<Lazy<unknown>>();
  /** Slot for the children while the view cannot be shown. */
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
   * Returns a part for a render; undefined while it loads, after which the element renders again.
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
   * Loads a part, for example for a pressed button, even if it failed before. Resolves to undefined if it cannot be
   * loaded, and warns once in the console.
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
   * Makes `updateComplete` wait for work that the view depends on. If it rejects, the element fails.
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
   * Shows the children as they are, and logs the error, once for each reason.
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

  /** The entry that caused a failure, if it was a single entry. */
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

  /** Shows the children in place of the view. Lit's next render starts from scratch, before a new marker. */
  #showChildren() {
    const root = this.shadowRoot;
    if (!root) return;
    root.querySelector('[data-view]')?.remove();
    this.renderOptions.renderBefore = root.appendChild(this.ownerDocument.createComment(''));
    this.#standIn ??= root.appendChild(this.ownerDocument.createElement('slot'));
    this.#standIn.assign(...[...this.childNodes].filter(isSlottable));
  }
}

/** Tests `nodeType`, since nodes from another window are instances of that window's classes. */
export const isSlottable = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;
