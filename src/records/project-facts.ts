import { firstDay, lastDay, localDay, toPartialDate } from './dates.js';
import { pickText } from './pick-text.js';
import { statusOf } from './status.js';
import type { Day, LanguageTag, Organisation, PartialDate, Project, Status } from './types.js';

/** What a list is read with. */
export interface Reading {
  /** The day, default the visitor's own. */
  today?: Day;
  /** The language, default `en`. */
  lang?: LanguageTag;
  /** The status of a project within its list, default {@link statusOf} on the day. */
  statusOf?: (project: Project) => Status;
}

/** The status of a project as its list is read. */
export const statusIn = (project: Project, reading: Reading): Status =>
  reading.statusOf?.(project) ?? statusOf(project, reading.today);

export const nameOf = (organisation: Organisation | undefined, lang: LanguageTag) =>
  pickText(organisation?.name, lang);

/** Names of all who pay for a project: funders, or a programme that stands without one. */
export const fundersOf = (project: Project, lang: LanguageTag = 'en'): string[] =>
  project.funding.map((f) => nameOf(f.funder, lang) || (f.programme ?? '')).filter(Boolean);

/** The start and end of a project as dates; where they stand the wrong way round, they are turned. */
export function datesOf({ start, end }: Pick<Project, 'start' | 'end'>): {
  start: PartialDate | undefined;
  end: PartialDate | undefined;
} {
  const [from, to] = [toPartialDate(start), toPartialDate(end)];
  const isTurned = from && to && firstDay(from) > lastDay(to);
  return isTurned ? { start: to, end: from } : { start: from, end: to };
}

/**
 * The years a project runs in, from its first to its last, see {@link datesOf}; a project with no end runs
 * until the year of `today`, one with only an end has that year alone.
 */
export function yearsOf(project: Pick<Project, 'start' | 'end'>, today: Day = localDay()): string[] {
  const dates = datesOf(project);
  const start = dates.start?.slice(0, 4);
  const end = dates.end?.slice(0, 4);
  const from = Number(start ?? end);
  const to = Number(end ?? (start && start < today ? today.slice(0, 4) : start));
  return from ? Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => String(from + i)) : [];
}
