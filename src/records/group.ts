import { groupByStatus } from './group-by-status.js';
import { firstYearOf, fundersOf, statusIn } from './project-facts.js';
import type { ListOptions } from './project-facts.js';
import type { GroupKey, Project, ProjectGroup } from './types.js';

/**
 * Groups projects. Each project is in one group only, that of its first value. Statuses come in the order of
 * `STATUS_ORDER`; years latest first, by the year a project began; other groups in order of first appearance;
 * projects without a value last. `none` returns a single group.
 */
export function groupProjects(
  projects: readonly Project[],
  by: GroupKey,
  options: ListOptions = {},
): ProjectGroup[] {
  if (by === 'status') return groupByStatus(projects, (project) => statusIn(project, options));
  const keyOf = {
    type: (project: Project) => project.types[0],
    funder: (project: Project) => fundersOf(project, options.lang)[0],
    year: firstYearOf,
    none: () => '',
  }[by];
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const key = keyOf(project) ?? '';
    const members = groups.get(key);
    if (members) members.push(project);
    else groups.set(key, [project]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, projects: members }))
    .sort((a, b) => Number(!a.key) - Number(!b.key) || (by === 'year' ? b.key.localeCompare(a.key) : 0));
}
