import { Lazy } from '../../lazy.js';
import { PartElement } from './part-element.js';

const whenParsed = new Lazy(() => import('./later/when-parsed.js'));

/** Parts that reading may show to be needed one after another, at most. */
const MAX_ROUNDS = 4;

/** Turns in which long content that keeps changing is read and drawn before it is shown, at most. */
const MAX_TURNS = 3;

/**
 * An element that is first drawn when the modules it needs are loaded and the parser has left it. Until then, and
 * where a module that it needs cannot be loaded, the page's markup stays as it is.
 */
export abstract class WaitingElement extends PartElement {
  /** A new object for each connection, so that work begun for an earlier one stops. */
  #connection: object | undefined;
  /** Readiness for the first drawing; `unable` where a module failed to load. */
  #state: 'waiting' | 'ready' | 'unable' = 'waiting';
  #settle: (() => void)[] = [];

  /** Modules without which nothing is drawn. */
  protected abstract get needed(): readonly Lazy<unknown>[];

  /** Further parts of the next drawing, as far as they are known. One that cannot be loaded is done without. */
  protected abstract get wanted(): readonly Lazy<unknown>[];

  /** Whether there is long content that has not been read. */
  protected abstract get isUnread(): boolean;

  /** Reads long content before it is asked for; undefined where there is none. */
  protected abstract readAhead(): Promise<void> | undefined;

  /** Draws the rows of a long list before it is first shown; undefined where the list is short. */
  protected abstract drawAhead(): Promise<void> | undefined;

  /** Called at each connection, once all modules are loaded and before the element is drawn. */
  protected abstract prepare(): void;

  override connectedCallback() {
    const connection = (this.#connection = {});
    if (this.#state === 'unable') this.#state = 'waiting';
    // loads while the parser continues; a failure is reported where the module is needed
    this.#load()?.catch(() => {});
    // the parser may have reached only the beginning of the list
    if (this.ownerDocument.readyState === 'loading') void this.#startParsed(connection);
    else void this.#start(connection);
  }

  override disconnectedCallback() {
    this.#connection = undefined;
    super.disconnectedCallback();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // Lit's own promise waits for the first drawing, which does not come while a module is missing
    if (!this.hasUpdated && this.#state !== 'ready')
      await new Promise<void>((settle) => (this.#state === 'unable' ? settle() : this.#settle.push(settle)));
    return this.#state === 'unable' ? false : super.getUpdateComplete();
  }

  /** Draws once all modules are loaded: at once where an earlier element has loaded them. */
  async #start(connection: object, turn = 1): Promise<void> {
    // reading may show that further parts are needed, each of which may need another
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const ahead = this.readAhead();
      if (ahead) await ahead;
      const load = this.#load();
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
      // the content has changed meanwhile
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

  /** Loads all modules that the first drawing needs, in parallel; undefined where they are there. */
  #load(): Promise<unknown> | undefined {
    const { needed } = this;
    // long content, which tells what else is wanted, is not read at once
    const missing = [...needed, ...(this.isUnread ? [] : this.wanted)].filter(({ module }) => !module);
    if (!missing.length) return undefined;
    return Promise.all(
      missing.map(async (part) => {
        const module = await this.loadPart(part);
        if (!module && needed.includes(part)) throw new Error('It stays as it is.');
      }),
    );
  }
}
