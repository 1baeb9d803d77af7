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

/** The project list that a word filters by setting its query. */
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
  /** Searchable texts of the list's projects, with the words already looked up. */
  #searched:
    { projects: readonly Project[]; texts: readonly string[]; found: Map<string, boolean> } | undefined;

  constructor(private readonly host: Host) {}

  /** @param id - Id of the list. */
  watch(id: string | undefined) {
    if (id === this.#id) return;
    this.stop();
    this.#id = id;
    // on the document, since the list may come after the cloud
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

  /** Whether a project of the list contains the word; true for every word until the list has projects. */
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

  /** Message about the chosen word, with a link to the list and a button to deselect it. */
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

  /** Deselects the word, and moves focus to it, because the button disappears. */
  readonly #clear = () => {
    this.host.shadowRoot?.querySelector<SVGElement>('[aria-pressed="true"]')?.focus();
    this.toggle(this.#chosen!);
  };

  /** Scrolls to a list in a shadow root, which fragment links cannot reach. */
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
    // a native list upgraded to an element keeps its id
    const around = named?.closest('rg-project-list') ?? named?.querySelector('rg-project-list');
    return (around ?? named) as Narrowed | null;
  }

  /** Deselects the word when the list's search changes. */
  readonly #filtered = (event: GlobalEventHandlersEventMap['rg-filter']) => {
    // the original target, even inside a shadow root
    const [list] = event.composedPath();
    if (!this.#chosen || list !== this.#list || event.query.text === this.#chosen.text) return;
    const term = this.#chosen;
    this.#chosen = undefined;
    this.host.requestUpdate();
    this.host.dispatchEvent(new RgWordSelectEvent(term, false));
  };
}
