import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Strings } from '../../../locales/index.js';
import { groupByStatus } from '../../../records/group-by-status.js';
import { statusOf } from '../../../records/status.js';
import { sourceOf } from '../../../readers/page/sources.js';
import { namedStatus } from '../../../readers/words/statuses.js';
import type { Day, Project, ProjectGroup, Status } from '../../../records/types.js';
import { headingsBefore } from '../../base/content/page-headings.js';
import { statusMark } from '../../base/content/status-mark.js';

/** A status with its mark, for rows whose group does not name it. */
export const statusFact = (status: Status, { project: texts }: Strings): TemplateResult =>
  html`<span part="status">${statusMark(status)}${texts.status[status]}</span>`;

/** Inputs of the statuses of a list. */
interface StatusInputs {
  today: Day;
  /** The status of projects without dates or a status. */
  otherwise: Exclude<Status, 'unknown'> | undefined;
}

/**
 * The statuses of a list's projects. A project's own status, as of today, comes first, then the list's default, then
 * the status named by the heading above, which is looked up once for each project.
 */
export class Statuses {
  readonly #statuses = new Map<Project, Status>();
  /** Statuses named by headings above the lists. */
  readonly #statusBelow = new Map<Element | undefined, Status>();
  readonly #headingBefore: (list: Element) => Element | undefined;

  constructor(
    private readonly host: Element,
    private readonly inputs: StatusInputs,
  ) {
    this.#headingBefore = headingsBefore(host);
  }

  readonly of = (project: Project): Status => {
    // not cached: computing it is as fast as a look-up, and lists may have 100,000 projects
    const ownStatus = statusOf(project, this.inputs.today);
    if (ownStatus !== 'unknown') return ownStatus;
    if (this.inputs.otherwise) return this.inputs.otherwise;
    let status = this.#statuses.get(project);
    if (!status) this.#statuses.set(project, (status = this.#findAbove(project)));
    return status;
  };

  /** Whether projects differ in status, so that grouping by status is useful. */
  differ(projects: readonly Project[]): boolean {
    let first: Status = 'unknown';
    for (const project of projects) {
      const status = this.of(project);
      if (status === 'unknown') continue;
      if (first !== 'unknown' && status !== first) return true;
      first = status;
    }
    return false;
  }

  /** Groups projects by status. */
  grouped(projects: readonly Project[]): ProjectGroup[] {
    return groupByStatus(projects, this.of);
  }

  #findAbove(project: Project): Status {
    const list = sourceOf(project)?.entry.parentElement ?? this.host;
    const heading = this.#headingBefore(list);
    let status = this.#statusBelow.get(heading);
    if (!status)
      this.#statusBelow.set(heading, (status = (heading && namedStatus(heading.textContent)) || 'unknown'));
    return status;
  }
}
