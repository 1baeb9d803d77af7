import type { ListOptions } from '../../records/project-facts.js';
import type { GroupKey, Project, ProjectGroup, Status } from '../../records/types.js';
import type { Strings } from '../../locales/index.js';
import type { markupOf } from '../../readers/page/markup-of.js';

/** Number of projects above which a list has pages. */
export const LONG = 200;

/** Grouping of a list: by a value of its projects, or by the page's lists, each with its heading. */
export type Grouping = GroupKey | 'heading';

/** Data and functions for rendering a list, used by its groups, rows, filter and timeline. */
export interface ListView {
  language: string;
  strings: Strings;
  /** Date, language and statuses of the list; the same object until any of them changes. */
  options: Required<ListOptions>;
  /** Grouping of the projects. */
  by: Grouping;
  /** Divides projects into those groups. */
  group: (projects: readonly Project[]) => ProjectGroup[];
  /** The heading of a group; nothing if there is only one group. */
  heading: (group: ProjectGroup) => unknown;
  /** A status as shown in a row. */
  statusFact: (status: Status) => unknown;
  /** A field with the page's markup. */
  markupOf: typeof markupOf;
  /** A project's pictures. */
  picturesOf: (project: Project) => unknown;
  /** Rows of a list; very long lists are divided into boxes. */
  rows: <T>(items: readonly T[], draw: (item: T) => unknown) => readonly unknown[];
  /** Heading level of titles, if they are headings, as on cards. */
  level?: number | undefined;
  /** Maximum number of projects rendered; default: no limit. */
  limit?: number;
  /** Highlights search words in a title or name. */
  mark?: ((content: unknown) => unknown) | undefined;
  /** Whether the group of finished projects is open. */
  isOpen?: boolean;
}

/** The status to show with a project; undefined if its group names it, or if it is unknown. */
export function statusShown(project: Project, { by, options }: ListView): Status | undefined {
  const status = by === 'status' ? 'unknown' : options.statusOf(project);
  return status === 'unknown' ? undefined : status;
}
