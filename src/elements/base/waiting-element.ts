import { Lazy } from '../../lazy.js';
import { PartElement } from './part-element.js';

const whenParsed = new Lazy(() => import('./later/when-parsed.js'));

/** Maximum number of times that long content which keeps changing is read and rendered before it is shown. */
const MAX_TURNS = 3;

/**
 * An element that renders only when the modules it needs are loaded and the parser has left it. Until then, or if a
 * needed module cannot be loaded, the page's markup stays as it is.
 */
export abstract class WaitingElement extends PartElement {
  /** A new object for each connection, so that work for an earlier connection stops. */
  #connection: object | undefined;
  /** State before the first render; `unable` if a module failed to load. */
  #state: 'waiting' | 'ready' | 'unable' = 'waiting';
  #settle: (() => void)[] = [];

  /** Modules that are required for rendering. */
  protected abstract get needed(): readonly Lazy<unknown>[];

  /** Further parts for the next render, as far as they are known. A part that cannot be loaded is skipped. */
  protected abstract get wanted(): readonly Lazy<unknown>[];

  /** Whether there is long content that has not been read. */
  protected abstract get isUnread(): boolean;

  /** Reads long content in advance; undefined if there is none. */
  protected abstract readAhead(): Promise<void> | undefined;

  /** Renders the rows of a long list before it is first shown; undefined if the list is short. */
  protected abstract drawAhead(): Promise<void> | undefined;

  /** Called on each connection, after all modules are loaded and before the element renders. */
  protected abstract prepare(): void;

  override connectedCallback() {
    const connection = (this.#connection = {});
    if (this.#state === 'unable') this.#state = 'waiting';
    // loads while the parser continues; failures are reported later, when the module is needed
    this.#load(new Set())?.catch(() => {});
    // the parser may have reached only the beginning of the list
    if (this.ownerDocument.readyState === 'loading') void this.#startParsed(connection);
    else void this.#start(connection);
  }

  override disconnectedCallback() {
    this.#connection = undefined;
    super.disconnectedCallback();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // Lit's own promise waits for the first render, which does not happen while a module is missing
    if (!this.hasUpdated && this.#state !== 'ready')
      await new Promise<void>((settle) => (this.#state === 'unable' ? settle() : this.#settle.push(settle)));
    return this.#state === 'unable' ? false : super.getUpdateComplete();
  }

  /** Renders when all modules are loaded: at once if an earlier element has loaded them. */
  async #start(connection: object, turn = 1): Promise<void> {
    const failed = new Set<Lazy<unknown>>();
    // reading may reveal further parts, each of which may need another
    for (;;) {
      const ahead = this.readAhead();
      if (ahead) await ahead;
      const load = this.#load(failed);
      if (!load) break;
      try {
        await load;
      } catch {
        if (connection === this.#connection) this.#settled('unable');
        return;
      }
    }
    if (connection !== this.#connection) return;
    this.prepare();
    const drawing = this.drawAhead();
    if (drawing) {
      await drawing;
      if (connection !== this.#connection) return;
      // the content has changed in the meantime
      if (this.isUnread && turn < MAX_TURNS) return this.#start(connection, turn + 1);
    }
    this.#settled('ready');
    super.connectedCallback();
  }

  async #startParsed(connection: object) {
    const module = await this.loadPart(whenParsed);
    const start = () => void this.#start(connection);
    if (module) module.whenParsed(this, start);
    else if (this.ownerDocument.readyState === 'loading')
      this.ownerDocument.addEventListener('DOMContentLoaded', start, { once: true });
    else start();
  }

  #settled(state: 'ready' | 'unable') {
    this.#state = state;
    this.#settle.splice(0).forEach((settle) => settle());
  }

  /**
   * Loads all modules for the first render in parallel; undefined if they are loaded.
   *
   * @param failed Parts that could not be loaded, which are added; they are skipped.
   */
  #load(failed: Set<Lazy<unknown>>): Promise<unknown> | undefined {
    const { needed } = this;
    // long content, which tells what other parts are needed, is not read synchronously
    const missing = [...needed, ...(this.isUnread ? [] : this.wanted)].filter(
      (part) => !part.module && !failed.has(part),
    );
    if (!missing.length) return undefined;
    return Promise.all(
      missing.map(async (part) => {
        if (await this.loadPart(part)) return;
        if (needed.includes(part)) throw new Error('It stays as it is.');
        failed.add(part);
      }),
    );
  }
}
