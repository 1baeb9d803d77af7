import { html, nothing } from 'lit';
import type { Project } from '../../records/types.js';
import type { ListView } from './list-view.js';
import { projectRow } from './project-row.js';

/** Renders projects in groups. */
export function drawGroups(projects: readonly Project[], view: ListView): unknown {
  const { by, heading, limit = Infinity, isOpen = false } = view;
  let remaining = limit;
  return html`<div class="list">
    ${view.group(projects).map((group, _, groups) => {
      if (remaining <= 0) return nothing;
      const visible = group.projects.slice(0, remaining);
      remaining -= visible.length;
      const rows = html`<ul role="list">
        ${view.rows(visible, (project) => projectRow(project, view, group.key))}
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
