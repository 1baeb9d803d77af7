import { html, nothing } from 'lit';
import type { GroupKey, ProjectGroup } from '../../records/group.js';
import type { Reading } from '../../records/project-facts.js';
import type { Project, Status } from '../../records/types.js';
import { projectRow } from './project-row.js';
import type { RowContext } from './project-row.js';

/** More projects than these are shown a page at a time. */
export const LONG = 200;

/** How a list is drawn, whatever is asked of it. */
export interface ListContext extends Omit<RowContext, 'mark' | 'status'> {
  /** What its projects are grouped by. */
  by: GroupKey;
  /** Projects in those groups. */
  group: (projects: readonly Project[]) => ProjectGroup[];
  /** The heading of a group; none where all is one group. */
  heading: (group: ProjectGroup) => unknown;
  reading: Required<Reading>;
  /** A status as a row says it. */
  statusFact: (status: Status) => unknown;
}

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

/** Projects in their groups. */
export function drawGroups(
  projects: readonly Project[],
  context: ListContext,
  { limit = Infinity, mark, isOpen = false, chart }: Drawing = {},
): unknown {
  const { by, group, heading, reading } = context;
  const groups = group(projects);
  /** None where the group says it, or where nothing is known. */
  const status = (project: Project) => {
    const said = by === 'status' ? 'unknown' : reading.statusOf(project);
    return said === 'unknown' ? undefined : said;
  };
  const row = (project: Project) => {
    const said = status(project);
    return projectRow(project, { ...context, mark, status: said && context.statusFact(said) });
  };
  if (chart) return chart(groups, { row, heading, limit, status });

  let left = limit;
  return html`<div class="list">
    ${groups.map((group) => {
      if (left <= 0) return nothing;
      const shown = group.projects.slice(0, left);
      left -= shown.length;
      const rows = html`<ul role="list">
        ${shown.map(row)}
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
