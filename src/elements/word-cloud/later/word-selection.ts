import { html, nothing } from 'lit';
import { fill } from '../../../locales/format.js';
import type { Strings } from '../../../locales/index.js';
import { searchText, searchWords } from '../../../records/query.js';
import type { Query } from '../../../records/query.js';
import type { Project, Term } from '../../../records/types.js';
import { nearestLanguage } from '../../base/language.js';
import { RgWordSelectEvent } from './word-select-event.js';
import { own } from '../../base/page-language.js';

interface Host extends HTMLElement {
  requestUpdate(): void;
}

/** The project list that a word filters, through its query. */
interface Narrowed extends HTMLElement {
  query: Partial<Query>;
  readonly records: readonly Project[];
  readonly updateComplete: Promise<unknown>;
}

/** The word that a visitor has chosen, and the list that it filters. */
export class WordSelection {
  #chosen: Term | undefined;
  #id: string | undefined;
  #watching = new AbortController();
  /** Searchable texts of the list's projects, and the words looked up in them. */
  #searched:
    { projects: readonly Project[]; texts: readonly string[]; found: Map<string, boolean> } | undefined;

  constructor(private readonly host: Host) {}

  /** @param id - Id of the list. */
  watch(id: string | undefined) {
    if (id === this.#id) return;
    this.stop();
    this.#id = id;
    // the list may come later than the cloud: listen on the document of both
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

  /** Whether any project of the list has the word; true for every word until the list has projects. */
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

  /** The effect of the chosen word, with a link to the list and a button to undo it. */
  note({ words: texts }: Strings, language: string) {
    const [before, word, after] = fill(texts.chosen, this.#chosen?.text ?? '');
    return html`<p part="chosen" role="status">
      ${
        this.#chosen && this.#list
          ? html`<bdi>${before}${own(word, language)}${after}</bdi>
              <a href="#${this.#id}" @click=${this.#show}>${texts.toList}</a>
              <button @click=${this.#clear}>${texts.clear}</button>`
          : nothing
      }
    </p>`;
  }

  /** Deselects the word from the button that goes with it: focus moves to the word. */
  readonly #clear = () => {
    this.host.shadowRoot?.querySelector<SVGElement>('[aria-pressed="true"]')?.focus();
    this.toggle(this.#chosen!);
  };

  /** Scrolls to a list in a shadow root, which a fragment link does not find. */
  readonly #show = (event: Event) => {
    const list = this.#list;
    if (!list || list.getRootNode() === this.host.ownerDocument) return;
    event.preventDefault();
    list.scrollIntoView();
  };

  get #list(): Narrowed | null {
    const root = this.host.getRootNode();
    // the root of a detached tree cannot look up ids
    if (!this.#id || !('getElementById' in root)) return null;
    const named = (root as Document).getElementById(this.#id);
    // an ordinary list that became an element keeps its id
    const around = named?.closest('rg-project-list') ?? named?.querySelector('rg-project-list');
    return (around ?? named) as Narrowed | null;
  }

  /** Deselects the word when the list is searched for something else. */
  readonly #filtered = (event: GlobalEventHandlersEventMap['rg-filter']) => {
    // the list itself, also inside a shadow root
    const [list] = event.composedPath();
    if (!this.#chosen || list !== this.#list || event.query.text === this.#chosen.text) return;
    const term = this.#chosen;
    this.#chosen = undefined;
    this.host.requestUpdate();
    this.host.dispatchEvent(new RgWordSelectEvent(term, false));
  };
}
