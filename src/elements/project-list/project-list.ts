import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { groupProjects } from '../../records/group.js';
import { statusOf } from '../../records/status.js';
import { sourceOf } from '../../readers/sources.js';
import { formatCount, plural } from '../../locales/format.js';
import type { GroupKey, ProjectGroup } from '../../records/group.js';
import type { Reading } from '../../records/query.js';
import type { Project, Status } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import { headingBefore, headingTemplate, levelOf } from '../base/headings.js';
import { projectRow } from './project-row.js';
import type { reader } from './reader.js';
import { statusMark } from '../base/status-mark.js';
import { projectListStyles } from './project-list.styles.js';

const GROUPS = new Set<string>(['status', 'type', 'funder', 'year', 'none'] satisfies GroupKey[]);

/**
 * A research group's projects, read from the list the page already has.
 *
 * @summary Projects with their status, period, funder, coordinator and partners, out of an ordinary list.
 * @tagname rg-project-list
 *
 * @slot - A `ul` or `ol` with one project in each item. What is not understood of it stays visible.
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
 * @csspart summary - The summary.
 * @csspart note - What the reader of the line did not understand, as it was written.
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
  };

  /** What the projects are grouped by: `status`, `type`, `funder`, `year` or `none`. By status where two statuses are known, else not at all. */
  declare groupBy: GroupKey | undefined;

  /** Status of projects that have no dates and say none: `planned`, `ongoing` or `finished`. By default what the heading above the list says. */
  declare defaultStatus: Exclude<Status, 'unknown'> | undefined;

  /** Level of the heading that the list stands under; its groups' headings are one below. By default that of the nearest heading before it. */
  declare headingLevel: number | undefined;

  protected override importReader() {
    return import('./reader.js');
  }

  protected override view(projects: readonly Project[]) {
    if (!projects.length) return nothing;
    const by = this.#grouping(projects);
    const groups = groupProjects(projects, by, this.#reading);
    return html`<div class="list">
      ${groups.map(
        (group) =>
          html`<div part="group" class="group" .style=${`flex-grow: ${group.projects.length}`}>
            ${by === 'none' ? nothing : this.#heading(by, group)}
            <ul role="list">
              ${group.projects.map((project) => this.#row(project, by))}
            </ul>
          </div>`,
      )}
    </div>`;
  }

  get #reading(): Reading {
    return { today: this.day, lang: this.language, statusOf: (project) => this.#statusOf(project) };
  }

  /** The status on the day; of a project that has no dates, what the list or the heading above it says. */
  #statusOf(project: Project): Status {
    const status = statusOf(project, this.day);
    if (status !== 'unknown') return status;
    if (this.defaultStatus) return this.defaultStatus;
    const list = sourceOf(project)?.entry.parentElement ?? this;
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

  #row(project: Project, by: GroupKey) {
    const status = this.#statusOf(project);
    return projectRow(project, {
      language: this.language,
      strings: this.strings,
      markupOf: this.reader!.markupOf,
      status: by === 'status' || status === 'unknown' ? undefined : status,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-project-list': RgProjectList;
  }
}
