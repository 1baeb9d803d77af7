import { html, nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { emptyQuery, ProjectIndex } from '../../../records/project-index.js';
import type { Reading } from '../../../records/project-facts.js';
import { searchWords } from '../../../records/query.js';
import type { Query } from '../../../records/query.js';
import type { Project } from '../../../records/types.js';
import { formatCount } from '../../../locales/format.js';
import { adopt } from '../../base/adopt.js';
import { standsOnDark, ThemeWatch } from '../../base/ground.js';
import { RgFilterEvent } from '../filter-event.js';
import { LONG } from '../project-groups.js';
import type { Drawing, ListContext } from '../project-groups.js';
import { timeline } from '../parts.js';
import type { RgProjectList } from '../project-list.js';
import { isSame, queryIn, withQuery } from './address.js';
import { emptyState } from './empty-state.js';
import { filterPanel, showing } from './filter-panel.js';
import type { PanelState } from './filter-panel.js';
import { marked } from './marks.js';
import { toolsStyles } from './tools.styles.js';

/** What the list gives its tools to draw with. */
export interface ToolsContext extends ListContext {
  draw: (projects: readonly Project[], drawing?: Drawing) => unknown;
  /** Draws at once, where a print must not wait. */
  redraw: () => void;
}

/** A reader who goes on typing is not interrupted. */
const PAUSE = 400;

/**
 * What a project list does beyond standing there: searching, narrowing, ordering, counting, paging, and
 * keeping what is asked for in the address. Loaded when a list asks for any of it.
 */
export class ProjectTools implements ReactiveController {
  #query = emptyQuery();
  #context: ToolsContext | undefined;
  #index: ProjectIndex | undefined;
  /** What it was made with, which is another where the projects, the day or the language are. */
  #indexed: Reading | undefined;
  #told: Query = this.#query;
  /** What the address holds. */
  #kept: Query = this.#query;
  #announced = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #pages = 1;
  #isPrinting = false;
  #isUnfolded = false;
  #isSuited = false;
  #counted = { shown: 0, total: 0 };
  /** Calls off what waits for an idle moment, which would keep a list that has left the page. */
  #forgetIdle = () => {};

  readonly #theme: ThemeWatch;

  constructor(private readonly host: RgProjectList) {
    adopt(host.renderRoot, toolsStyles);
    this.#theme = new ThemeWatch(host, () => this.#suitGround());
    host.addController(this);
  }

  get query(): Query {
    return this.#query;
  }

  /** Asks for something else; what is left out of `query` is no longer asked for. */
  set query(query: Partial<Query>) {
    const asked = { ...emptyQuery(), ...query };
    if (isSame(asked, this.#query)) return;
    this.#query = asked;
    this.#pages = 1;
    this.host.requestUpdate();
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

  /** The browser's own parts of fields and boxes are light or dark as the ground is, where a page says only colours. */
  #suitGround() {
    const view = this.host.shadowRoot?.querySelector<HTMLElement>('[data-view]');
    if (!view || !this.host.filter) return;
    const isDark = standsOnDark(this.host);
    view.style.colorScheme = isDark === undefined ? '' : isDark ? 'dark' : 'light';
  }

  hostUpdate() {
    if (this.host.viewAs === 'timeline') timeline.module?.dress(this.host.shadowRoot!);
  }

  hostUpdated() {
    if (!this.#isSuited) this.#suitGround();
    this.#isSuited = true;
    if (isSame(this.#told, this.#query)) return;
    this.#told = this.#query;
    this.host.dispatchEvent(new RgFilterEvent(this.#query, this.#counted.shown));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#settle(), PAUSE);
  }

  /** Draws as many pages as it takes for a project to be on one. */
  reveal(project: Project) {
    if (!this.#context || !this.#index) return;
    const found = this.#context.group(this.#index.find(this.#query));
    const at = found.flatMap(({ projects }) => projects).indexOf(project);
    this.#pages = Math.max(this.#pages, Math.ceil((at + 1) / this.host.pageSize));
    this.host.requestUpdate();
  }

  /** The whole view: the panel, and of the list what is asked for. */
  view(projects: readonly Project[], context: ToolsContext) {
    this.#context = context;
    const index = this.#indexOf(projects, context.reading);
    const isWhole = this.#isPrinting && !this.host.printFiltered;
    const query = isWhole ? emptyQuery() : this.#query;
    const found = index.find(query);
    this.#counted = { shown: found.length, total: projects.length };
    const state = this.#state(index);
    const isLong = found.length > LONG && !this.#isPrinting;
    const limit = isLong ? this.#pages * this.host.pageSize : Infinity;
    const words = searchWords(query.text);
    const chart = this.#chart(context, (content) => marked(content, words));
    const drawing = {
      chart,
      limit,
      mark: (content: unknown) => marked(content, words),
      isOpen: words.length > 0 || this.#isPrinting,
    };
    return html`${this.host.filter ? filterPanel(state) : nothing}
      <div class="${this.host.viewAs === 'cards' ? 'cards' : 'plain'} ${isLong ? 'long' : ''}">
        ${found.length ? context.draw(found, drawing) : emptyState(index, state)}
      </div>
      ${limit < found.length ? this.#more(found.length) : nothing}`;
  }

  /** The timeline; until it is there, the list stands in. */
  #chart(
    { language, strings, reading, markupOf }: ToolsContext,
    mark: (content: unknown) => unknown,
  ): Drawing['chart'] {
    if (this.host.viewAs !== 'timeline') return undefined;
    const part = timeline.module;
    if (!part) return undefined;
    const { timelineView } = part;
    return (groups, parts) =>
      timelineView(groups, { language, strings, markupOf, mark, today: reading.today, ...parts });
  }

  #more(count: number) {
    const { filter } = this.#context!.strings;
    const show = (pages: number) => () => {
      this.#pages = pages;
      this.host.requestUpdate();
    };
    return html`<p part="more" class="more">
      <button type="button" @click=${show(this.#pages + 1)}>${filter.more}</button>
      <button type="button" @click=${show(Infinity)}>
        ${filter.all.replace('{}', formatCount(count, this.#context!.language))}
      </button>
    </p>`;
  }

  #state(index: ProjectIndex): PanelState {
    return {
      query: this.#query,
      hasChoices: index.hasChoices,
      counts: this.#isUnfolded ? index.counts(this.#query) : undefined,
      ...this.#counted,
      announced: this.#announced,
      strings: this.#context!.strings,
      language: this.#context!.language,
      unfold: (isUnfolded) => {
        this.#isUnfolded = isUnfolded;
        this.host.requestUpdate();
      },
      ask: (query) => {
        this.query = { ...this.#query, ...query };
      },
      clear: () => {
        this.query = emptyQuery();
        this.host.shadowRoot?.querySelector<HTMLElement>('input[type="search"]')?.focus();
      },
    };
  }

  #indexOf(projects: readonly Project[], reading: Reading): ProjectIndex {
    if (!this.#index || reading !== this.#indexed) {
      this.#index = new ProjectIndex(projects, reading);
      this.#indexed = reading;
      this.#forgetIdle();
      if (this.host.filter && projects.length > LONG) this.#prepare(this.#index);
    }
    return this.#index;
  }

  /** Readies the index of a long list for the first letter, in moments when the page has nothing else to do. */
  #prepare(index: ProjectIndex) {
    this.#forgetIdle = whenIdle((hasTime) => {
      if (!index.prepare(hasTime)) this.#prepare(index);
    });
  }

  /** Once the reader has paused: the count is announced, and the address keeps what is asked for. */
  #settle() {
    this.#announced = showing({
      ...this.#counted,
      strings: this.#context!.strings,
      language: this.#context!.language,
    });
    this.host.requestUpdate();
    if (!this.host.urlState) return;
    const address = withQuery(location.href, this.#name, this.#query);
    if (address === location.href) return;
    // Back leads to before a search, not through its letters
    const goesOn =
      isSame({ ...this.#query, text: '' }, { ...this.#kept, text: '' }) &&
      this.#kept.text &&
      this.#query.text;
    history[goesOn ? 'replaceState' : 'pushState'](history.state, '', address);
    this.#kept = this.#query;
  }

  readonly #restore = () => {
    if (!this.host.urlState) return;
    this.query = queryIn(location.href, this.#name);
    // the address says it already
    this.#told = this.#kept = this.#query;
  };

  readonly #print = ({ type }: Event) => {
    this.#isPrinting = type === 'beforeprint';
    this.#context?.redraw();
  };

  get #name(): string {
    return this.host.id || 'projects';
  }
}

/**
 * Calls back in an idle moment; in browsers that know none, in a while and for a few milliseconds.
 *
 * @returns A function that calls it off.
 */
function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 0));
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(() => {
    const end = performance.now() + 5;
    run(() => performance.now() < end);
  }, 50);
  return () => clearTimeout(timer);
}
