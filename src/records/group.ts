import { fundersOf, statusIn, yearsOf } from './project-facts.js';
import { localDay } from './dates.js';
import type { Reading } from './project-facts.js';
import type { Project, Status } from './types.js';

/** What a list of projects can be grouped by. */
export type GroupKey = 'status' | 'type' | 'funder' | 'year' | 'none';

/** Projects that share a value; `key` is `''` for those that have none. */
export interface ProjectGroup {
  key: string;
  projects: Project[];
}

/** The order in which a page tells of its projects: what goes on now comes first. */
export const STATUS_ORDER: readonly Status[] = ['ongoing', 'planned', 'finished', 'unknown'];

/**
 * Projects by a value of theirs. Each project stands in one group, that of its first value, so that
 * nothing is shown twice. Statuses come in the order of {@link STATUS_ORDER}, years latest first by
 * the year a project began, other groups in the order in which they first appear; projects without a
 * value come last. `none` gives one group with all.
 */
export function groupProjects(
  projects: readonly Project[],
  by: GroupKey,
  reading: Reading = {},
): ProjectGroup[] {
  const { lang = 'en', today = localDay() } = reading;
  const keyOf: Record<GroupKey, (project: Project) => string | undefined> = {
    status: (project) => statusIn(project, reading),
    type: (project) => project.types[0],
    funder: (project) => fundersOf(project, lang)[0],
    year: (project) => yearsOf(project, today)[0],
    none: () => '',
  };
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const key = keyOf[by](project) ?? '';
    const members = groups.get(key);
    if (members) members.push(project);
    else groups.set(key, [project]);
  }
  const rank = (key: string) => (key === '' ? 1 : 0);
  const order = (a: string, b: string) => {
    if (by === 'status') return STATUS_ORDER.indexOf(a as Status) - STATUS_ORDER.indexOf(b as Status);
    return rank(a) - rank(b) || (by === 'year' ? b.localeCompare(a) : 0);
  };
  return [...groups]
    .map(([key, members]) => ({ key, projects: members }))
    .sort((a, b) => order(a.key, b.key));
}
