import { html, nothing } from 'lit';
import { fill } from '../../locales/format.js';
import type { Strings } from '../../locales/index.js';
import { searchText, searchWords } from '../../records/query.js';
import type { Query } from '../../records/query.js';
import type { Project, Term } from '../../records/types.js';
import { nearestLanguage } from '../base/language.js';
import { RgWordSelectEvent } from './word-select-event.js';

interface Host extends HTMLElement {
  requestUpdate(): void;
}

/** What a word narrows: a project list, by what it is asked for. */
interface Narrowed extends HTMLElement {
  query: Partial<Query>;
  readonly records: readonly Project[];
  readonly updateComplete: Promise<unknown>;
}

/** The word that a reader has chosen, and the list that shows what has it. */
export class Choosing {
  #chosen: Term | undefined;
  #id: string | undefined;
  #watching = new AbortController();
  /** What the projects of the list are searched by. */
  #searched:
    { projects: readonly Project[]; texts: readonly string[]; found: Map<string, boolean> } | undefined;

  constructor(private readonly host: Host) {}

  /** @param id - Of the list. */
  watch(id: string | undefined) {
    if (id === this.#id) return;
    this.stop();
    this.#id = id;
    // the list may come later than the cloud, so that its events are awaited where both stand
    const { signal } = (this.#watching = new AbortController());
    if (!id) return;
    this.host.ownerDocument.addEventListener('rg-filter', this.#filtered, { signal });
    void customElements
      .whenDefined('rg-project-list')
      .then(() => this.#list?.updateComplete)
      .then(() => this.host.requestUpdate());
  }

  stop() {
    this.#watching.abort();
    this.#id = undefined;
  }

  isChosen(term: Term): boolean {
    return this.#chosen?.text === term.text;
  }

  /** Whether the list has anything for the word; not known, and so said of every word, until it has projects. */
  finds({ text }: Term): boolean {
    const list = this.#list;
    if (!list?.records?.length) return true;
    const { records } = list;
    if (this.#searched?.projects !== records) {
      const lang = nearestLanguage(list);
      this.#searched = {
        projects: records,
        texts: records.map((project) => searchText(project, lang)),
        found: new Map(),
      };
    }
    const { texts, found } = this.#searched;
    let isFound = found.get(text);
    if (isFound === undefined) {
      const words = searchWords(text);
      isFound = texts.some((project) => words.every((word) => project.includes(word)));
      found.set(text, isFound);
    }
    return isFound;
  }

  toggle(term: Term) {
    const selected = !this.isChosen(term);
    this.#chosen = selected ? term : undefined;
    const list = this.#list;
    if (list) list.query = { ...list.query, text: selected ? term.text : '' };
    this.host.requestUpdate();
    this.host.dispatchEvent(new RgWordSelectEvent(term, selected));
  }

  /** What the chosen word does, and the way back. */
  note({ words: said }: Strings) {
    const [before, word, after] = fill(said.chosen, this.#chosen?.text ?? '');
    return html`<p part="chosen" role="status">
      ${
        this.#chosen && this.#list
          ? html`${before}${word}${after}
              <a href="#${this.#id}" @click=${this.#show}>${said.toList}</a>
              <button @click=${() => this.toggle(this.#chosen!)}>${said.clear}</button>`
          : nothing
      }
    </p>`;
  }

  /** The list may be out of sight; where it stands in a shadow root, an address does not find it. */
  readonly #show = (event: Event) => {
    const list = this.#list;
    if (!list || list.getRootNode() === this.host.ownerDocument) return;
    event.preventDefault();
    list.scrollIntoView();
  };

  get #list(): Narrowed | null {
    const root = this.host.getRootNode();
    // a tree that is on no page has no ids
    return this.#id && 'getElementById' in root
      ? ((root as Document).getElementById(this.#id) as Narrowed | null)
      : null;
  }

  /** Who searches the list for something else has let go of the word. */
  readonly #filtered = (event: GlobalEventHandlersEventMap['rg-filter']) => {
    // the list itself, also where it stands in a shadow root
    const [list] = event.composedPath();
    if (!this.#chosen || list !== this.#list || event.query.text === this.#chosen.text) return;
    const term = this.#chosen;
    this.#chosen = undefined;
    this.host.requestUpdate();
    this.host.dispatchEvent(new RgWordSelectEvent(term, false));
  };
}
