import { datesOf, localDay } from './dates.js';
import { pickText } from './pick-text.js';
import { statusOf } from './status.js';
import type { Day, LanguageTag, Organisation, Project, Status } from './types.js';

/** Settings that affect facts derived from the projects of a list. */
export interface ListOptions {
  /** The current day; default: today in the visitor's time zone. */
  today?: Day;
  /** The language of names; default `en`. */
  lang?: LanguageTag;
  /** The status of a project within its list; default: {@link statusOf} on `today`. */
  statusOf?: (project: Project) => Status;
}

/** The status of a project with these settings. */
export const statusIn = (project: Project, options: ListOptions): Status =>
  options.statusOf?.(project) ?? statusOf(project, options.today);

export const nameOf = (organisation: Organisation | undefined, lang: LanguageTag) =>
  pickText(organisation?.name, lang);

/** Names of all funders of a project; a programme without a funder is listed by its own name. */
export const fundersOf = (project: Project, lang: LanguageTag = 'en'): string[] =>
  project.funding.map((f) => nameOf(f.funder, lang) || (f.programme ?? '')).filter(Boolean);

type Dated = Pick<Project, 'start' | 'end'>;

/** The first year of {@link yearsOf}, without computing the others. */
export function firstYearOf(project: Dated): string | undefined {
  const { start, end } = datesOf(project);
  const year = Number((start ?? end)?.slice(0, 4));
  return year ? String(year) : undefined;
}

/**
 * The years in which a project runs, first to last, see {@link datesOf}. Without an end, it runs until the year of
 * `today`; with only an end, the list has just that year.
 */
export function yearsOf(project: Dated, today: Day = localDay()): string[] {
  const dates = datesOf(project);
  const start = dates.start?.slice(0, 4);
  const end = dates.end?.slice(0, 4);
  const from = Number(start ?? end);
  const to = Number(end ?? (start && start < today ? today.slice(0, 4) : start));
  return from ? Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => String(from + i)) : [];
}
