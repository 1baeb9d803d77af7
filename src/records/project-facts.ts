import { datesOf, localDay } from './dates.js';
import { pickText } from './pick-text.js';
import { statusOf } from './status.js';
import type { Day, LanguageTag, Organisation, Project, Status } from './types.js';

/** Settings that facts about the projects of a list depend on. */
export interface ListOptions {
  /** The day, default the visitor's own. */
  today?: Day;
  /** The language, default `en`. */
  lang?: LanguageTag;
  /** The status of a project within its list, default {@link statusOf} on the day. */
  statusOf?: (project: Project) => Status;
}

/** The status of a project under these settings. */
export const statusIn = (project: Project, options: ListOptions): Status =>
  options.statusOf?.(project) ?? statusOf(project, options.today);

export const nameOf = (organisation: Organisation | undefined, lang: LanguageTag) =>
  pickText(organisation?.name, lang);

/** Names of all funders of a project; for a programme without a funder, its own name. */
export const fundersOf = (project: Project, lang: LanguageTag = 'en'): string[] =>
  project.funding.map((f) => nameOf(f.funder, lang) || (f.programme ?? '')).filter(Boolean);

type Dated = Pick<Project, 'start' | 'end'>;

/** The first of {@link yearsOf}, without the others. */
export function firstYearOf(project: Dated): string | undefined {
  const { start, end } = datesOf(project);
  const year = Number((start ?? end)?.slice(0, 4));
  return year ? String(year) : undefined;
}

/**
 * The years in which a project runs, from first to last, see {@link datesOf}; a project without an end runs
 * until the year of `today`, one with only an end has that year alone.
 */
export function yearsOf(project: Dated, today: Day = localDay()): string[] {
  const dates = datesOf(project);
  const start = dates.start?.slice(0, 4);
  const end = dates.end?.slice(0, 4);
  const from = Number(start ?? end);
  const to = Number(end ?? (start && start < today ? today.slice(0, 4) : start));
  return from ? Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => String(from + i)) : [];
}
