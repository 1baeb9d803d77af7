import type { ListOptions } from '../../records/project-facts.js';
import type { GroupKey, Project, ProjectGroup, Status } from '../../records/types.js';
import type { Strings } from '../../locales/index.js';
import type { markupOf } from '../../readers/page/markup-of.js';

/** Number of projects above which a list is shown a page at a time. */
export const LONG = 200;

/** One drawing of a list: everything that its groups, rows, filter and timeline are drawn from. */
export interface ListView {
  language: string;
  strings: Strings;
  /** Date, language and statuses of the list; the same object until any of them changes. */
  options: Required<ListOptions>;
  /** Grouping of the projects. */
  by: GroupKey;
  /** Projects in those groups. */
  group: (projects: readonly Project[]) => ProjectGroup[];
  /** The heading of a group; none where all is one group. */
  heading: (group: ProjectGroup) => unknown;
  /** A status as a row shows it. */
  statusFact: (status: Status) => unknown;
  /** A field as the page marks it up. */
  markupOf: typeof markupOf;
  /** A project's pictures. */
  picturesOf: (project: Project) => unknown;
  /** Rows of a list; where very many are drawn, in boxes. */
  rows: <T>(items: readonly T[], draw: (item: T) => unknown) => readonly unknown[];
  /** Level of titles as headings, where they are headings: on cards. */
  level?: number | undefined;
  /** Maximum number of projects drawn; no limit by default. */
  limit?: number;
  /** Highlights the words searched for in a title or name. */
  mark?: ((content: unknown) => unknown) | undefined;
  /** Whether the group of finished projects is open. */
  isOpen?: boolean;
}

/** The status to show with a project; undefined where its group names it, or where it is not known. */
export function statusShown(project: Project, { by, options }: ListView): Status | undefined {
  const status = by === 'status' ? 'unknown' : options.statusOf(project);
  return status === 'unknown' ? undefined : status;
}
