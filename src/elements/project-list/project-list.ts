import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { groupProjects } from '../../records/group.js';
import { statusOf } from '../../records/status.js';
import { sourceOf } from '../../readers/sources.js';
import { formatCount, plural } from '../../locales/format.js';
import type { GroupKey, ProjectGroup } from '../../records/group.js';
import type { Reading } from '../../records/project-facts.js';
import type { Query } from '../../records/query.js';
import type { Project, Status } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import { headingBefore, headingTemplate, levelOf } from '../base/headings.js';
import { projectRow } from './project-row.js';
import type { reader } from './reader.js';
import type { ProjectTools } from './tools/tools.js';
import { statusMark } from '../base/status-mark.js';
import { projectListStyles } from './project-list.styles.js';

/** How much of a list is drawn, and how. */
export interface Drawing {
  /** At most so many projects. */
  limit?: number;
  /** Marks in a title or name what was searched for. */
  mark?: (content: unknown) => unknown;
  /** Whether finished projects are unfolded. */
  isOpen?: boolean;
  /** Draws the groups in another way, out of the list's own parts. */
  chart?: ((groups: readonly ProjectGroup[], parts: DrawingParts) => unknown) | undefined;
}

/** What a list is made of. */
export interface DrawingParts {
  row: (project: Project) => unknown;
  heading: (group: ProjectGroup) => unknown;
  /** At most so many projects are drawn. */
  limit: number;
  /** The status to be said with a project, where no group says it. */
  status: (project: Project) => Status | undefined;
}

const GROUPS = new Set<string>(['status', 'type', 'funder', 'year', 'none'] satisfies GroupKey[]);

/**
 * A research group's projects, read from the list the page already has.
 *
 * @summary Projects with their status, period, funder, coordinator and partners, out of an ordinary list.
 * @tagname rg-project-list
 *
 * @slot - A `ul` or `ol` with one project in each item. What is not understood of it stays visible.
 *
 * @fires {RgFilterEvent} rg-filter - Something else is asked for; `query` says what, `count` how many projects answer.
 *
 * @csspart group - The projects of one group, with their heading.
 * @csspart group-heading - The heading of a group.
 * @csspart count - The number of projects in a group.
 * @csspart project - One project.
 * @csspart title - A project's title.
 * @csspart acronym - The acronym, where the title does not hold it.
 * @csspart facts - The quiet line of facts under a title.
 * @csspart period - The period, as years or dates.
 * @csspart status - The status with its mark, where no group says it.
 * @csspart summary - The summary, folded where it is long.
 * @csspart image - The picture.
 * @csspart note - What the reader of the line did not understand, as it was written.
 * @csspart filter - The search field, order and choices.
 * @csspart search - The search field.
 * @csspart sort - The choice of an order.
 * @csspart facets - The choices to narrow the list by.
 * @csspart result - How many projects are shown.
 * @csspart clear - The button that gives up all choices.
 * @csspart empty - What stands in place of the list where nothing answers.
 * @csspart more - The buttons for the next projects of a long list.
 * @csspart failure - The message that `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent=LinkText] - Colour of links and marks.
 * @cssproperty [--rg-muted] - Colour of the line of facts; mixed from the text's colour by default.
 * @cssproperty [--rg-line] - Colour of the hairlines; mixed from the text's colour by default.
 * @cssproperty [--rg-space=1em] - The unit of the space between rows and groups.
 * @cssproperty [--rg-title-font=inherit] - Typeface of titles.
 * @cssproperty [--rg-title-weight=600] - Weight of titles.
 * @cssproperty [--rg-measure=36em] - Longest line of a title.
 *
 * @example
 * <rg-project-list>
 *   <ul>
 *     <li>Relational Capacity (RELCAP). Funded by the Research Council of Norway 2021–2024</li>
 *   </ul>
 * </rg-project-list>
 */
export class RgProjectList extends ContentElement<Project, typeof reader> {
  static override styles: CSSResultGroup = projectListStyles;

  static override properties: PropertyDeclarations = {
    groupBy: { attribute: 'group-by' },
    defaultStatus: { attribute: 'default-status' },
    headingLevel: { attribute: 'heading-level', type: Number },
    filter: { type: Boolean },
    viewAs: { attribute: 'view' },
    pageSize: { attribute: 'page-size', type: Number },
    urlState: { attribute: 'url-state', type: Boolean },
    printFiltered: { attribute: 'print-filtered', type: Boolean },
    query: { attribute: false, noAccessor: true },
  };

  /** What the projects are grouped by: `status`, `type`, `funder`, `year` or `none`. By status where two statuses are known, else not at all. */
  declare groupBy: GroupKey | undefined;

  /** Status of projects that have no dates and say none: `planned`, `ongoing` or `finished`. By default what the heading above the list says. */
  declare defaultStatus: Exclude<Status, 'unknown'> | undefined;

  /** Level of the heading that the list stands under; its groups' headings are one below. By default that of the nearest heading before it. */
  declare headingLevel: number | undefined;

  /** Whether the list has a search field, choices to narrow it by, and an order to choose. */
  declare filter: boolean;

  /** How the projects are shown: `list`, `cards` or `timeline`. */
  declare viewAs: 'list' | 'cards' | 'timeline' | undefined;

  /** How many projects are shown at a time where there are more than 200. */
  declare pageSize: number;

  /** Whether what is searched for stands in the page's address, under names that begin with the element's `id`. */
  declare urlState: boolean;

  /** Whether only what is searched for is printed; otherwise every project is. */
  declare printFiltered: boolean;

  #tools: ProjectTools | undefined;
  /** What the headings above the lists say, for one drawing. */
  #saidAbove = new Map<Element, Status>();
  #statuses = new Map<Project, Status>();
  #today = '';
  #asked: Partial<Query> | undefined;

  constructor() {
    super();
    this.filter = this.urlState = this.printFiltered = false;
    this.pageSize = 50;
  }

  /** What is asked for: `{ text, status, type, funder, year, sort }`; what is left out is not asked for. */
  get query(): Partial<Query> {
    return this.#tools?.query ?? this.#asked ?? {};
  }

  set query(query: Partial<Query>) {
    this.#asked = query;
    if (this.#tools) this.#tools.query = query;
    this.requestUpdate();
  }

  /** Reads the children anew and draws the list, where something it depends on has changed outside of it. */
  refresh() {
    this.requestUpdate('today');
  }

  protected override importReader() {
    return import('./reader.js');
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#saidAbove.clear();
    this.#statuses.clear();
    this.#today = this.day;
    const { filter, urlState, viewAs } = this;
    if (
      this.#tools ||
      this.pending ||
      !(filter || urlState || viewAs || this.#asked || this.records.length > 200)
    )
      return;
    this.pending = import('./tools/tools.js').then(({ ProjectTools }) => {
      this.#tools = new ProjectTools(this);
      if (this.#asked) this.#tools.query = this.#asked;
      this.requestUpdate();
    });
  }

  protected override view(projects: readonly Project[]) {
    const { language, strings } = this;
    const reading = { today: this.#today, lang: language, statusOf: this.#statusOf };
    const draw = (shown: readonly Project[], drawing?: Drawing) => this.#draw(shown, reading, drawing);
    const redraw = () => {
      this.requestUpdate();
      this.performUpdate();
    };
    return this.#tools
      ? this.#tools.view(projects, {
          reading,
          language,
          strings,
          markupOf: this.reader!.markupOf,
          draw,
          redraw,
        })
      : draw(projects, { limit: projects.length > 200 ? this.pageSize : Infinity });
  }

  /** The list itself, in its groups. */
  #draw(
    projects: readonly Project[],
    reading: Reading,
    { limit = Infinity, mark, isOpen = false, chart }: Drawing = {},
  ) {
    const by = this.#grouping(this.records);
    const groups = groupProjects(projects, by, reading);
    if (chart)
      return chart(groups, {
        row: (project) => this.#row(project, by, mark),
        heading: (group) => (by === 'none' ? nothing : this.#heading(by, group)),
        limit,
        status: (project) => this.#shownStatus(project, by),
      });
    let left = limit;
    const row = (project: Project) => (left-- > 0 ? this.#row(project, by, mark) : nothing);
    return html`<div class="list">
      ${groups.map((group) => {
        if (left <= 0) return nothing;
        const heading = by === 'none' ? nothing : this.#heading(by, group);
        const rows = html`<ul role="list">
          ${group.projects.map(row)}
        </ul>`;
        const isOver = by === 'status' && group.key === 'finished' && groups.length > 1;
        return html`<div part="group" class="group" .style=${`flex-grow: ${group.projects.length}`}>
          ${
            isOver
              ? html`<details ?open=${isOpen}>
                  <summary>${heading}</summary>
                  ${rows}
                </details>`
              : html`${heading}${rows}`
          }
        </div>`;
      })}
    </div>`;
  }

  /** The status on the day; of a project that has no dates, what the list or the heading above it says. */
  readonly #statusOf = (project: Project): Status => {
    const status = this.#statuses.get(project) ?? this.#findStatus(project);
    this.#statuses.set(project, status);
    return status;
  };

  #findStatus(project: Project): Status {
    const status = statusOf(project, this.#today);
    if (status !== 'unknown') return status;
    if (this.defaultStatus) return this.defaultStatus;
    const list = sourceOf(project)?.entry.parentElement ?? this;
    const said = this.#saidAbove.get(list) ?? this.#statusAbove(list);
    this.#saidAbove.set(list, said);
    return said;
  }

  #statusAbove(list: Element): Status {
    const heading = headingBefore(list);
    return (heading && this.reader?.statusSaid(heading.textContent)) || 'unknown';
  }

  #grouping(projects: readonly Project[]): GroupKey {
    if (this.groupBy && GROUPS.has(this.groupBy)) return this.groupBy;
    if (this.groupBy)
      this.warn({
        what: `group-by="${this.groupBy}" is not known.`,
        fix: `Use one of ${[...GROUPS].join(', ')}.`,
      });
    const known = new Set(projects.map((project) => this.#statusOf(project)));
    known.delete('unknown');
    return known.size > 1 ? 'status' : 'none';
  }

  #heading(by: GroupKey, { key, projects }: ProjectGroup) {
    const { project: said } = this.strings;
    const above = headingBefore(this);
    const level = (this.headingLevel || (above ? levelOf(above) : 2)) + 1;
    const words =
      by === 'status'
        ? said.status[key as Status]
        : by === 'type'
          ? (said.types[key as keyof typeof said.types] ?? key)
          : key;
    return headingTemplate(
      level,
      'group-heading',
      html`${by === 'status' ? statusMark(key as Status) : nothing}<span class="words"
          >${words || said.other}</span
        >
        <span part="count"
          ><span aria-hidden="true">${formatCount(projects.length, this.language)}</span
          ><span class="spoken">${plural(said.count, projects.length, this.language)}</span></span
        >`,
    );
  }

  /** A heading inside that says a status is said again by the group it names. */
  protected override replaces(child: Node): boolean {
    if (super.replaces(child)) return true;
    const isHeading = /^H[1-6]$/.test(child.nodeName) && this.#grouping(this.records) === 'status';
    return isHeading && !!this.reader?.statusSaid(child.textContent ?? '');
  }

  #row(project: Project, by: GroupKey, mark?: Drawing['mark']) {
    const { language, strings } = this;
    const { markupOf } = this.reader!;
    return projectRow(project, { language, strings, markupOf, mark, status: this.#shownStatus(project, by) });
  }

  /** The status that a project's own line says: none where its group says it, or where nothing is known. */
  #shownStatus(project: Project, by: GroupKey): Status | undefined {
    const status = this.#statusOf(project);
    return by === 'status' || status === 'unknown' ? undefined : status;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-project-list': RgProjectList;
  }
}
