import type { Content } from '../../../readers/page/used-children.js';
import { finish, type Work } from '../../../readers/work.js';

/** Readings in slices at most where the children keep changing; they are then read at once. */
const MAX_READINGS = 3;

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  subtree: true,
};

/** Reads, once, what an element's children hold, and again when they change. */
export class Children<R extends object> {
  #content: Content<R> | undefined;
  /** The reading of the content, in steps, until it is forgotten. */
  #reading: Work<Content<R>> | undefined;
  #isObserved = false;
  readonly #observer: MutationObserver;

  /**
   * @param read Begins to read the children.
   * @param changed Called after a change of the children.
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly read: () => Work<Content<R>>,
    private readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver((mutations) => this.#notice(mutations));
  }

  /** Whether the content is known, so that asking for it takes no time. */
  get isRead(): boolean {
    return !!this.#content;
  }

  /** The content; read at once where it is not known. */
  get content(): Content<R> {
    this.#notice(this.#observer.takeRecords());
    return (this.#content ??= finish(this.#begin()));
  }

  /** Reads the content in slices, between which the page responds. */
  async readAhead(inSlices: (work: Work<Content<R>>) => Promise<Content<R>>) {
    for (let round = 0; this.host.isConnected && !this.#content && round < MAX_READINGS; round++) {
      const reading = this.#begin();
      const content = await inSlices(reading);
      // a change of the children ends a reading, and a script that asks for the records takes its result
      if (this.#reading === reading) this.#content ??= content;
    }
  }

  /** Watches the children, until the element is disconnected. */
  observe() {
    if (this.#isObserved || !this.host.isConnected) return;
    this.#isObserved = true;
    this.drop();
    this.#observer.observe(this.host, WATCHED);
  }

  disconnect() {
    this.#observer.disconnect();
    this.#isObserved = false;
    this.drop();
  }

  /** Forgets the content, and ends its reading. */
  drop() {
    this.#content = undefined;
    this.#reading?.return(undefined as never);
    this.#reading = undefined;
  }

  /** Begins to read, or returns the reading that has begun; changes are noticed from then on. */
  #begin(): Work<Content<R>> {
    this.observe();
    return (this.#reading ??= this.read());
  }

  /** Forgets the content when any of it changes; the element's own style is not part of it. */
  #notice(mutations: MutationRecord[]) {
    // an observed attribute brings its own update
    const { observedAttributes } = this.host.constructor as unknown as { observedAttributes: string[] };
    const isOwn = (name: string | null) => name === 'style' || observedAttributes.includes(name!);
    if (!mutations.some(({ target, attributeName }) => target !== this.host || !isOwn(attributeName))) return;
    this.drop();
    this.changed();
  }
}
