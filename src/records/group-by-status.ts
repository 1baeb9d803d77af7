import type { Project, ProjectGroup, Status } from './types.js';

/** The order of statuses in a list. */
export const STATUS_ORDER: readonly Status[] = ['ongoing', 'planned', 'finished', 'unknown'];

/** Projects grouped by status, in the order of {@link STATUS_ORDER}, without empty groups. */
export function groupByStatus(
  projects: readonly Project[],
  statusOf: (project: Project) => Status,
): ProjectGroup[] {
  const groups = STATUS_ORDER.map((key): ProjectGroup => ({ key, projects: [] }));
  for (const project of projects) groups[STATUS_ORDER.indexOf(statusOf(project))]?.projects.push(project);
  return groups.filter((group) => group.projects.length);
}
