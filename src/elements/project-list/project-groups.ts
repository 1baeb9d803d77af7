import { html, nothing } from 'lit';
import type { GroupKey, ProjectGroup } from '../../records/group.js';
import type { Reading } from '../../records/project-facts.js';
import type { Project, Status } from '../../records/types.js';
import { projectRow } from './project-row.js';
import type { RowContext } from './project-row.js';

/** Number of projects above which a list is shown a page at a time. */
export const LONG = 200;

/** Context of a list that does not depend on the query. */
export interface ListContext extends Omit<RowContext, 'mark' | 'status' | 'type'> {
  /** Grouping of the projects. */
  by: GroupKey;
  /** Projects in those groups. */
  group: (projects: readonly Project[]) => ProjectGroup[];
  /** The heading of a group; none where all is one group. */
  heading: (group: ProjectGroup) => unknown;
  reading: Required<Reading>;
  /** A status as a row shows it. */
  statusFact: (status: Status) => unknown;
}

/** Options of a drawing. */
export interface Drawing {
  /** Maximum number of projects. */
  limit?: number;
  /** Highlights the words searched for in a title or name. */
  mark?: (content: unknown) => unknown;
  /** Whether the group of finished projects is open. */
  isOpen?: boolean;
  /** Draws the groups in another form, from the list's own parts. */
  chart?: ((groups: readonly ProjectGroup[], parts: DrawingParts) => unknown) | undefined;
}

/** Building blocks of a list. */
export interface DrawingParts {
  row: (project: Project, group?: string) => unknown;
  heading: (group: ProjectGroup) => unknown;
  /** Maximum number of projects drawn. */
  limit: number;
  /** The status to show with a project, where its group does not name it. */
  status: (project: Project) => Status | undefined;
}

/** Draws projects in their groups. */
export function drawGroups(
  projects: readonly Project[],
  context: ListContext,
  { limit = Infinity, mark, isOpen = false, chart }: Drawing = {},
): unknown {
  const { by, group, heading, reading } = context;
  const groups = group(projects);
  /** Undefined where the group names it, or where it is not known. */
  const status = (project: Project) => {
    const said = by === 'status' ? 'unknown' : reading.statusOf(project);
    return said === 'unknown' ? undefined : said;
  };
  const row = (project: Project, group?: string) => {
    const said = status(project);
    const type = by === 'type' ? group : undefined;
    return projectRow(project, { ...context, mark, status: said && context.statusFact(said), type });
  };
  if (chart) return chart(groups, { row, heading, limit, status });

  let left = limit;
  return html`<div class="list">
    ${groups.map((group) => {
      if (left <= 0) return nothing;
      const shown = group.projects.slice(0, left);
      left -= shown.length;
      const rows = html`<ul role="list">
        ${shown.map((project) => row(project, group.key))}
      </ul>`;
      const isOver = by === 'status' && group.key === 'finished' && groups.length > 1;
      return html`<div part="group" class="group" .style=${`flex-grow: ${group.projects.length}`}>
        ${
          isOver
            ? html`<details ?open=${isOpen}>
                <summary>${heading(group)}</summary>
                ${rows}
              </details>`
            : html`${heading(group)}${rows}`
        }
      </div>`;
    })}
  </div>`;
}
