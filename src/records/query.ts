import { fold } from './fold.js';
import { pickText } from './pick-text.js';
import { statusOf } from './status.js';
import { localDay, toPartialDate } from './dates.js';
import type { Day, LanguageTag, Organisation, Project, Status } from './types.js';

/** What a list can be ordered by. Without one it keeps the page's order. */
export type SortKey = 'title' | 'start' | 'end';

/** What the reader of a list has asked for; an empty array asks for nothing. */
export interface Query {
  text: string;
  status: Status[];
  type: string[];
  funder: string[];
  year: string[];
  sort?: SortKey;
}

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

const name = (organisation: Organisation | undefined, lang: LanguageTag) =>
  pickText(organisation?.name, lang);

/** Names of all who pay for a project: funders, or a programme that stands without one. */
export const fundersOf = (project: Project, lang: LanguageTag = 'en'): string[] =>
  project.funding.map((f) => name(f.funder, lang) || (f.programme ?? '')).filter(Boolean);

/**
 * The years a project runs in, from its first to its last; a project with no end runs until the year
 * of `today`, one with only an end has that year alone.
 */
export function yearsOf(project: Pick<Project, 'start' | 'end'>, today: Day = localDay()): string[] {
  const start = toPartialDate(project.start)?.slice(0, 4);
  const end = toPartialDate(project.end)?.slice(0, 4);
  const from = Number(start ?? end);
  const to = Number(end ?? (start && start < today ? today.slice(0, 4) : start));
  return from ? Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => String(from + i)) : [];
}

/** Everything of a project that a search looks through, folded. */
export const searchText = (project: Project, lang: LanguageTag = 'en'): string =>
  fold(
    [
      ...(typeof project.title === 'string' ? [project.title] : Object.values(project.title)),
      project.acronym,
      project.leader?.name,
      name(project.coordinator, lang),
      ...fundersOf(project, lang),
      ...project.funding.flatMap((f) => [f.programme, f.grant]),
      ...project.partners.map((partner) => name(partner, lang)),
      ...project.types,
      ...project.keywords,
      pickText(project.summary, lang),
      project.note,
    ]
      .filter(Boolean)
      .join('\n'),
  );

/**
 * The projects in another order, as a new array: by title as the language's readers sort it (æ ø å
 * last in Norwegian), by start or by end with the latest first and undated ones last.
 */
export function sortProjects(
  projects: readonly Project[],
  key: SortKey,
  lang: LanguageTag = 'en',
): Project[] {
  if (key === 'title') {
    // browsers have no collation for nn and se, so Bokmål's stands in
    const collator = new Intl.Collator([lang, 'nb'], { numeric: true });
    return [...projects].sort((a, b) => collator.compare(pickText(a.title, lang), pickText(b.title, lang)));
  }
  const date = (project: Project) => toPartialDate(project[key]) ?? '';
  return [...projects].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
}
