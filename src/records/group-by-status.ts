import type { Project, ProjectGroup, Status } from './types.js';

/** The order of projects on a page: ongoing ones come first. */
export const STATUS_ORDER: readonly Status[] = ['ongoing', 'planned', 'finished', 'unknown'];

/** Projects by their status, in the order of {@link STATUS_ORDER}; those of unknown status come last. */
export function groupByStatus(
  projects: readonly Project[],
  statusOf: (project: Project) => Status,
): ProjectGroup[] {
  const groups = STATUS_ORDER.map((key): ProjectGroup => ({ key, projects: [] }));
  for (const project of projects) groups[STATUS_ORDER.indexOf(statusOf(project))]?.projects.push(project);
  return groups.filter((group) => group.projects.length);
}
