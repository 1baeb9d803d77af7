import type { Content } from '../../../readers/page/used-children.js';
import { finish, type Work } from '../../../readers/work.js';

/** Maximum number of readings in slices if the children keep changing; after that, they are read synchronously. */
const MAX_READINGS = 3;

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  subtree: true,
};

/** Reads an element's children, caches the content, and reads again after changes. */
export class Children<R extends object> {
  #content: Content<R> | undefined;
  /** The current reading in steps, until the content is dropped. */
  #reading: Work<Content<R>> | undefined;
  #isObserved = false;
  readonly #observer: MutationObserver;

  /**
   * @param read Starts to read the children.
   * @param changed Called after a change of the children.
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly read: () => Work<Content<R>>,
    private readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver((mutations) => this.#notice(mutations));
  }

  /** Whether the content is cached. */
  get isRead(): boolean {
    return !!this.#content;
  }

  /** The content; read synchronously if it is not cached. */
  get content(): Content<R> {
    this.#notice(this.#observer.takeRecords());
    return (this.#content ??= finish(this.#begin()));
  }

  /** Reads the content in time slices that keep the page responsive. */
  async readAhead(inSlices: (work: Work<Content<R>>) => Promise<Content<R>>) {
    for (let round = 0; this.host.isConnected && !this.#content && round < MAX_READINGS; round++) {
      const reading = this.#begin();
      const content = await inSlices(reading);
      // a change of the children ends a reading; a script that requests the records completes it
      if (this.#reading === reading) this.#content ??= content;
    }
  }

  /** Observes the children until the element is disconnected. */
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

  /** Drops the content and ends its reading. */
  drop() {
    this.#content = undefined;
    this.#reading?.return(undefined as never);
    this.#reading = undefined;
  }

  /** Starts a reading, or returns the current one; changes are observed from then on. */
  #begin(): Work<Content<R>> {
    this.observe();
    return (this.#reading ??= this.read());
  }

  /** Drops the content after a change, except of the element's own style. */
  #notice(mutations: MutationRecord[]) {
    // changes of observed attributes cause updates by themselves
    const { observedAttributes } = this.host.constructor as unknown as { observedAttributes: string[] };
    const isOwn = (name: string | null) => name === 'style' || observedAttributes.includes(name!);
    if (!mutations.some(({ target, attributeName }) => target !== this.host || !isOwn(attributeName))) return;
    this.drop();
    this.changed();
  }
}
