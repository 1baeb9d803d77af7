import { Lazy } from '../../lazy.js';
import type { Strings } from '../../locales/index.js';
import type { Term } from '../../records/types.js';
import type { PartHost } from '../base/part-element.js';

const selection = new Lazy(() => import('./later/word-selection.js'));

type Host = PartHost & { readonly controls: string | undefined };

/**
 * Words as buttons: all words if there is a listener to `rg-word-select`, else those found in a project list.
 */
export class WordButtons {
  #selection: import('./later/word-selection.js').WordSelection | undefined;
  #isListenedTo = false;

  constructor(private readonly host: Host) {}

  /** Makes every word a button. */
  listen() {
    if (this.#isListenedTo) return;
    this.#isListenedTo = true;
    this.host.requestUpdate();
  }

  /** Follows the host's properties; call it before each render. */
  update() {
    const { host } = this;
    if (this.#isWanted && !this.#selection) {
      const part = host.want(selection);
      if (part) this.#selection = new part.WordSelection(host);
    }
    if (host.isConnected) this.#selection?.watch(host.controls);
  }

  stop() {
    this.#selection?.stop();
  }

  has(term: Term): boolean {
    const active = this.#activeSelection;
    return !!active && (this.#isListenedTo || active.isChosen(term) || active.finds(term));
  }

  isPressed(term: Term): boolean {
    return !!this.#activeSelection?.isChosen(term);
  }

  press(term: Term) {
    this.#selection!.toggle(term);
  }

  /** The message about the pressed word. */
  note(strings: Strings, language: string): unknown {
    return this.#activeSelection?.note(strings, language);
  }

  get #isWanted(): boolean {
    return !!this.host.controls || this.#isListenedTo;
  }

  get #activeSelection() {
    return this.#isWanted ? this.#selection : undefined;
  }
}
