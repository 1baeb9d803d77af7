import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { ListOptions } from '../../records/project-facts.js';
import type { Query } from '../../records/query.js';
import type { Project, ProjectGroup } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import { LONG } from './list-view.js';
import type { Grouping, ListView } from './list-view.js';
import { drawGroups } from './project-groups.js';
import type * as support from './content/index.js';
import type { Statuses } from './content/statuses.js';
import type { ProjectFilter } from './later/filter/project-filter.js';
import { otherGroups, thumbnails, timeline, tools } from './parts.js';
import { projectListStyles } from './project-list.styles.js';

// types of events that are fired from modules loaded on demand
export type { RgFilterEvent } from './later/filter-event.js';

/**
 * A research group's projects, read from the list the page already has.
 *
 * @summary Projects with status, period, funder, coordinator and partners, from an ordinary list.
 * @tagname rg-project-list
 *
 * @slot - A `ul` or `ol` with one project in each item. Unrecognised content stays visible.
 *
 * @fires {RgFilterEvent} rg-filter - Search, filters or sort order changed; `query` is the new query, `count` the number of matches.
 *
 * @csspart group - The projects of one group, with their heading.
 * @csspart group-heading - The heading of a group.
 * @csspart count - The number of projects in a group.
 * @csspart project - One project.
 * @csspart title - A project's title.
 * @csspart acronym - The acronym, unless the title contains it.
 * @csspart facts - The line of facts below a title.
 * @csspart period - The period, as years or dates.
 * @csspart status - The status with its mark, unless a group names it.
 * @csspart summary - The summary, collapsed if it is long.
 * @csspart image - A picture.
 * @csspart note - Text of the entry that was not recognised, as written.
 * @csspart filter - The panel with search field, sort order and filters.
 * @csspart search - The search field.
 * @csspart sort - The selection of the sort order.
 * @csspart facets - The filters.
 * @csspart result - The number of projects shown.
 * @csspart clear - The button that clears all filters.
 * @csspart empty - The empty state, shown when no project matches.
 * @csspart more - The buttons for the next projects of a long list.
 * @csspart failure - Message shown if `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent] - Colour of links, of marks and of the lines above groups and cards; by default that of the page’s links.
 * @cssproperty [--rg-muted] - Colour of the line of facts; by default mixed from the text's colour.
 * @cssproperty [--rg-line] - Colour of the hairlines; by default mixed from the text's colour.
 * @cssproperty [--rg-space=1em] - Unit of the space between rows and groups.
 * @cssproperty [--rg-title-font=inherit] - Typeface of titles.
 * @cssproperty [--rg-title-weight] - Weight of titles; by default 600 on cards and in links, and 500 in rows.
 * @cssproperty [--rg-measure=36em] - Maximum line length of titles.
 * @cssproperty [--rg-control-background=transparent] - Background of fields and buttons.
 * @cssproperty [--rg-control-line] - Border of fields and buttons, a value for `border`; by default a line mixed from the text's colour.
 * @cssproperty [--rg-control-radius] - Corner radius of fields and buttons.
 * @cssproperty [--rg-control-height=44px] - Minimum height of fields and of the buttons that show more projects.
 *
 * @example
 * <rg-project-list>
 *   <ul>
 *     <li>Relational Capacity (RELCAP). Funded by the Research Council of Norway 2021–2024</li>
 *   </ul>
 * </rg-project-list>
 */
export class RgProjectList extends ContentElement<Project, typeof support> {
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

  /** Grouping of the projects: `status`, `type`, `funder`, `year`, `heading` (as on the page) or `none`. Default: `heading` if there are lists under headings that name no status, else by status if there are at least two statuses, else none. */
  declare groupBy: 'status' | 'type' | 'funder' | 'year' | 'heading' | 'none' | undefined;

  /** Status of projects without dates or a status: `planned`, `ongoing` or `finished`. Default: the status named by the heading above the list. */
  declare defaultStatus: 'planned' | 'ongoing' | 'finished' | undefined;

  /** Level of the heading above the element; group headings are one level below. Default: the level of the nearest heading before it. */
  declare headingLevel: number | undefined;

  /** Whether the list has a search field, filters and a sort order. */
  declare filter: boolean;

  /**
   * View of the projects: `list`, `cards` or `timeline`.
   *
   * @default list
   */
  declare viewAs: 'list' | 'cards' | 'timeline' | undefined;

  /** Number of projects per page; lists over 200 projects are paginated. */
  declare pageSize: number;

  /** Whether the query is kept in the page's URL, in parameters whose names start with the element's `id`. */
  declare urlState: boolean;

  /** Whether only projects that match the query are printed; by default all are. */
  declare printFiltered: boolean;

  #tools: ProjectFilter | undefined;
  #initialQuery: Partial<Query> | undefined;
  #statuses: Statuses | undefined;
  /** Date, language and statuses of the list; the same object until an input changes. */
  #options: Required<ListOptions> | undefined;
  #optionsFor: unknown[] = [];
  /** The current grouping. */
  #by: Grouping = 'none';

  constructor() {
    super();
    this.filter = this.urlState = this.printFiltered = false;
    this.pageSize = 50;
  }

  /**
   * Search, filters and sort order: `{ text, status, type, funder, year, sort }`. Missing keys do not filter or sort.
   */
  get query(): Partial<Query> {
    return this.#tools?.query ?? this.#initialQuery ?? {};
  }

  set query(query: Partial<Query>) {
    this.#initialQuery = query;
    if (this.#tools) this.#tools.query = query;
    this.requestUpdate();
  }

  /** Reads the children again and renders the list, after changes outside the element that it depends on. */
  refresh() {
    this.#options = undefined;
    this.readAgain();
  }

  /**
   * Draws the page of the list that a project is on.
   *
   * @internal
   */
  reveal(project: object) {
    this.#tools?.reveal(project as Project);
  }

  override connectedCallback() {
    // the headings above may have changed
    this.#options = undefined;
    super.connectedCallback();
  }

  protected override importContent() {
    return import('./content/index.js');
  }

  protected override get parts() {
    const isTimeline = this.viewAs === 'timeline';
    return [
      ...(this.#needsTools ? [tools] : []),
      ...(isTimeline ? [timeline] : []),
      ...(this.#needsOthers ? [otherGroups] : []),
      ...(this.#hasPictures ? [thumbnails] : []),
    ];
  }

  /** Also checks the markup, before it is read, to avoid a later layout shift. */
  get #hasPictures(): boolean {
    return !!this.querySelector('img,[data-image]') || this.records.some(({ image }) => image);
  }

  get #needsTools(): boolean {
    const isPlain = !this.viewAs || this.viewAs === 'list';
    return this.filter || this.urlState || !isPlain || !!this.#initialQuery || this.records.length > LONG;
  }

  get #needsOthers(): boolean {
    const { groupBy } = this;
    return !!groupBy && !/^(status|none|heading)$/.test(groupBy);
  }

  protected override get keepsHeadings(): boolean {
    const { groupBy, support } = this;
    return groupBy ? groupBy === 'heading' : !!support && this.areUnderTopics(support.isStatusHeading);
  }

  protected override willUpdate(changed: PropertyValues) {
    // null once the attribute is removed; such pages would be empty
    if (!(this.pageSize >= 1)) this.pageSize = 50;
    super.willUpdate(changed);
    this.#read();
    thumbnails.module?.addStyles(this.renderRoot);
    if (this.#tools || !tools.module || !this.#needsTools) return;
    this.#tools = new tools.module.ProjectFilter(this, () => {
      this.requestUpdate();
      this.performUpdate();
    });
    if (this.#initialQuery) this.#tools.query = this.#initialQuery;
  }

  /** Recomputes the statuses if the projects, the date, the language or the default status changed. */
  #read() {
    const { records, day: today, language: lang, defaultStatus: otherwise } = this;
    const now = [records, today, lang, otherwise];
    if (this.#options && now.every((part, i) => part === this.#optionsFor[i])) return;
    this.#optionsFor = now;
    this.#statuses = new this.support!.Statuses(this, { today, otherwise });
    this.#options = { today, lang, statusOf: this.#statuses.of };
    this.support!.warnOfSwappedDates(records, this.warn);
  }

  protected override viewOf(projects: readonly Project[]) {
    const { language, strings } = this;
    const by = (this.#by = this.#grouping(projects));
    const view: ListView = {
      language,
      strings,
      markupOf: this.support!.markupOf,
      picturesOf: (project) => thumbnails.module?.picturesOf(project),
      rows: this.rows,
      by,
      group: (shown) => this.#group(shown, by),
      heading:
        by === 'heading'
          ? this.topics!.topicSlot
          : this.support!.statusHeadings(this, by, { language, strings }),
      options: this.#options!,
      level: this.viewAs === 'cards' ? this.support!.levelIn(this) + (by === 'none' ? 0 : 1) : undefined,
      statusFact: (status) => this.support!.statusFact(status, strings),
    };
    return this.#tools
      ? this.#tools.view(projects, view)
      : drawGroups(projects, { ...view, limit: projects.length > LONG ? this.pageSize : Infinity });
  }

  /** Only a page of a long list is rendered, unless all projects are requested. */
  protected override get isLong(): boolean {
    return super.isLong && (this.#tools?.drawn ?? this.pageSize) > LONG;
  }

  #grouping(projects: readonly Project[]): Grouping {
    const { groupBy } = this;
    if (this.topics) return 'heading';
    if (groupBy && (this.#needsOthers ? otherGroups.module?.isGroupKey(groupBy, this.warn) : true))
      return groupBy;
    return this.#statuses!.differ(projects) ? 'status' : 'none';
  }

  #group(projects: readonly Project[], by: Grouping): ProjectGroup[] {
    if (by === 'status') return this.#statuses!.grouped(projects);
    if (by === 'heading')
      return this.topics!.groupByList(this, projects).map(({ key, records }) => ({
        key,
        projects: [...records],
      }));
    if (otherGroups.module) return otherGroups.module.groupProjects(projects, by, this.#options);
    return projects.length ? [{ key: '', projects: [...projects] }] : [];
  }

  /** Also replaces headings inside that name a status, since the group headings repeat them. */
  protected override replaces(child: Node): boolean {
    if (super.replaces(child)) return true;
    return this.#by === 'status' && !!this.support?.isStatusHeading(child);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-project-list': RgProjectList;
  }
}
