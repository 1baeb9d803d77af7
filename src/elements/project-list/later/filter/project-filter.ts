import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { emptyQuery, ProjectIndex } from '../../../../records/project-index.js';
import type { ListOptions } from '../../../../records/project-facts.js';
import { searchWords } from '../../../../records/query.js';
import type { Query } from '../../../../records/query.js';
import type { Project } from '../../../../records/types.js';
import { formatCount } from '../../../../locales/format.js';
import { headingBefore } from '../../../base/content/page-headings.js';
import { adoptStyles } from '../../../base/content/adopt-styles.js';
import { standsOnDark, ThemeWatch } from '../../../base/backdrop.js';
import { RgFilterEvent } from '../filter-event.js';
import { LONG } from '../../list-view.js';
import type { ListView } from '../../list-view.js';
import { drawGroups } from '../../project-groups.js';
import { timeline } from '../../parts.js';
import { isSame, queryIn, withQuery } from './address.js';
import { emptyState } from './empty-state.js';
import { filterPanel, showing } from './filter-panel.js';
import type { PanelState } from './filter-panel.js';
import { marked } from './marks.js';
import { toolsStyles } from './project-filter.styles.js';
import { whenIdle } from './when-idle.js';
import { focusOn } from '../../../base/content/focus.js';

/** The list, with the properties that the filter uses. */
interface Host extends LitElement {
  filter: boolean;
  viewAs: string | undefined;
  pageSize: number;
  urlState: boolean;
  printFiltered: boolean;
}

/** Pause after the last input, in milliseconds, before the count is announced and the URL updated. */
const PAUSE = 400;

/**
 * The search, filters, sort order, counts and paging of a project list, and its query in the page's URL. Loaded when a
 * list needs any of them.
 */
export class ProjectFilter implements ReactiveController {
  #query = emptyQuery();
  #view: ListView | undefined;
  #index: ProjectIndex | undefined;
  /** The options of the index; a new object if the projects, the date or the language changed. */
  #indexed: ListOptions | undefined;
  #dispatched: Query = this.#query;
  /** The query in the page's URL. */
  #urlQuery: Query = this.#query;
  #announced = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #pages = 1;
  #isPrinting = false;
  #isUnfolded = false;
  #hasColorScheme = false;
  /** Number of projects that match the query. */
  #matchCount = 0;
  /** Numbers of rendered projects and of all projects; for a list with paging, of all that match. */
  #counted = { shown: 0, total: 0 };
  /** Cancels the pending idle callback, which would keep a removed element in memory. */
  #forgetIdle = () => {};

  readonly #theme: ThemeWatch;

  /** @param redraw - Renders synchronously, since printing does not wait. */
  constructor(
    private readonly host: Host,
    private readonly redraw: () => void,
  ) {
    adoptStyles(host.renderRoot, toolsStyles);
    this.#theme = new ThemeWatch(host, () => this.#matchColorScheme());
    host.addController(this);
  }

  get query(): Query {
    return this.#query;
  }

  /** Replaces the query; missing keys are reset. */
  set query(query: Partial<Query>) {
    const newQuery = { ...emptyQuery(), ...query };
    if (isSame(newQuery, this.#query)) return;
    this.#query = newQuery;
    this.#pages = 1;
    this.host.requestUpdate();
  }

  /** Maximum number of projects rendered in a long list. */
  get drawn(): number {
    return this.#pages * this.host.pageSize;
  }

  hostConnected() {
    addEventListener('popstate', this.#restore);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#theme.start();
    this.#restore();
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#restore);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    clearTimeout(this.#pause);
    this.#forgetIdle();
    this.#theme.stop();
  }

  /** Gives native form controls the light or dark scheme of the background, on pages that set no `color-scheme`. */
  #matchColorScheme() {
    const view = this.host.shadowRoot?.querySelector<HTMLElement>('[data-view]');
    if (!view || !this.host.filter) return;
    const isDark = standsOnDark(this.host);
    view.style.colorScheme = isDark === undefined ? '' : isDark ? 'dark' : 'light';
  }

  hostUpdate() {
    if (this.host.viewAs === 'timeline') timeline.module?.addStyles(this.host.shadowRoot!);
  }

  hostUpdated() {
    if (!this.#hasColorScheme) this.#matchColorScheme();
    this.#hasColorScheme = true;
    if (isSame(this.#dispatched, this.#query)) return;
    this.#dispatched = this.#query;
    this.host.dispatchEvent(new RgFilterEvent(this.#query, this.#matchCount));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#settle(), PAUSE);
  }

  /** Renders enough pages to include a project. */
  reveal(project: Project) {
    if (!this.#view || !this.#index) return;
    const matches = this.#view.group(this.#index.find(this.#query));
    const at = matches.flatMap(({ projects }) => projects).indexOf(project);
    this.#pages = Math.max(this.#pages, Math.ceil((at + 1) / this.host.pageSize));
    this.host.requestUpdate();
  }

  /** The whole view: the panel, and the matching projects. */
  view(projects: readonly Project[], view: ListView) {
    this.#view = view;
    const index = this.#indexOf(projects, view.options);
    const isWhole = this.#isPrinting && !this.host.printFiltered;
    const query = isWhole ? emptyQuery() : this.#query;
    const matches = index.find(query);
    const isLong = matches.length > LONG && !this.#isPrinting;
    const limit = isLong ? this.drawn : Infinity;
    this.#matchCount = matches.length;
    this.#counted = {
      shown: Math.min(limit, matches.length),
      total: isLong ? matches.length : projects.length,
    };
    // without projects there is nothing to search, and no choice that could be cleared
    if (!projects.length) return nothing;
    const state = this.#state(index);
    const words = searchWords(query.text);
    const drawing: ListView = {
      ...view,
      limit,
      mark: (content) => marked(content, words),
      isOpen: words.length > 0 || this.#isPrinting,
    };
    return html`${this.host.filter ? filterPanel(state) : nothing}
      <div class="${this.host.viewAs === 'cards' ? 'cards' : 'plain'} ${isLong ? 'long' : ''}">
        ${matches.length ? this.#draw(matches, drawing) : emptyState(index, state)}
      </div>
      ${isLong ? this.#more() : nothing}`;
  }

  /** The timeline, or rows in groups until it has loaded. */
  #draw(projects: readonly Project[], view: ListView): unknown {
    const chart = this.host.viewAs === 'timeline' && timeline.module;
    return chart ? chart.timelineView(view.group(projects), view) : drawGroups(projects, view);
  }

  /** The number of projects shown, and the buttons to show more. */
  #more() {
    const { filter } = this.#view!.strings;
    const { shown, total } = this.#counted;
    // with a panel, the panel announces the count
    return html`<p part="more" class="more">
      <span role=${this.host.filter ? nothing : 'status'}>${this.#showing()}</span>
      ${
        shown < total
          ? html`<button type="button" @click=${() => this.#show(this.#pages + 1)}>${filter.more}</button>
              <button type="button" @click=${() => this.#show(Infinity)}>
                ${filter.all.replace('{}', formatCount(total, this.#view!.language))}
              </button>`
          : nothing
      }
    </p>`;
  }

  /** Renders more pages, announces the new count, and moves focus to the first new project. */
  async #show(pages: number) {
    const rows = () => [...this.host.renderRoot.querySelectorAll<HTMLElement>('[part="project"]')];
    const before = new Set(rows().map(({ id }) => id));
    this.#pages = pages;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const next = rows().find(({ id }) => !before.has(id));
    focusOn(next?.closest('details:not([open])')?.querySelector('summary') ?? next);
    this.#announced = this.#showing();
    this.host.requestUpdate();
  }

  get #search() {
    return this.host.renderRoot.querySelector<HTMLElement>('input[type="search"]');
  }

  #showing(): string {
    const { strings, language } = this.#view!;
    return showing({ ...this.#counted, strings, language });
  }

  #state(index: ProjectIndex): PanelState {
    return {
      query: this.#query,
      hasChoices: index.hasChoices,
      counts: this.#isUnfolded ? index.counts(this.#query) : undefined,
      ...this.#counted,
      heading: headingBefore(this.host)?.textContent.trim(),
      announced: this.#announced,
      strings: this.#view!.strings,
      language: this.#view!.language,
      unfold: (isUnfolded) => {
        this.#isUnfolded = isUnfolded;
        this.host.requestUpdate();
      },
      ask: (query) => {
        this.query = { ...this.#query, ...query };
      },
      clear: () => {
        this.query = emptyQuery();
        this.#search?.focus();
      },
      toSearch: () => this.#search?.focus(),
    };
  }

  #indexOf(projects: readonly Project[], options: ListOptions): ProjectIndex {
    if (!this.#index || options !== this.#indexed) {
      this.#index = new ProjectIndex(projects, options);
      this.#indexed = options;
      this.#forgetIdle();
      if (this.host.filter && projects.length > LONG) this.#prepare(this.#index);
    }
    return this.#index;
  }

  /** Prepares the index of a long list for the first keystroke while the browser is idle. */
  #prepare(index: ProjectIndex) {
    this.#forgetIdle = whenIdle((hasTime) => {
      if (!index.prepare(hasTime)) this.#prepare(index);
    });
  }

  /** Announces the count and updates the URL after a pause. */
  #settle() {
    this.#announced = this.#showing();
    this.host.requestUpdate();
    if (!this.host.urlState) return;
    const address = withQuery(location.href, this.#name, this.#query);
    if (address === location.href) return;
    // Back leaves the search instead of undoing it letter by letter
    const isRefined =
      isSame({ ...this.#query, text: '' }, { ...this.#urlQuery, text: '' }) &&
      this.#urlQuery.text &&
      this.#query.text;
    history[isRefined ? 'replaceState' : 'pushState'](history.state, '', address);
    this.#urlQuery = this.#query;
  }

  readonly #restore = () => {
    if (!this.host.urlState) return;
    this.query = queryIn(location.href, this.#name);
    // the URL already has this query
    this.#dispatched = this.#urlQuery = this.#query;
  };

  readonly #print = ({ type }: Event) => {
    this.#isPrinting = type === 'beforeprint';
    if (this.#view) this.redraw();
  };

  get #name(): string {
    return this.host.id || 'projects';
  }
}
