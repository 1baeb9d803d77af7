import { datesOf } from './dates.js';
import { fold } from './fold.js';
import { localeOf } from './locale.js';
import { pickText } from './pick-text.js';
import { fundersOf, nameOf } from './project-facts.js';
import type { LanguageTag, Project, Status } from './types.js';

/** Sort keys of a list; without one, the list keeps the order of the page. */
export type SortKey = 'title' | 'start' | 'end';

/** A visitor's search, filters and sort order; an empty array does not filter. */
export interface Query {
  text: string;
  status: Status[];
  type: string[];
  funder: string[];
  year: string[];
  sort?: SortKey;
}

/** The folded words of a search: a project must contain each of them. */
export const searchWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** All searchable text of a project, folded. */
export const searchText = (project: Project, lang: LanguageTag = 'en'): string =>
  fold(
    [
      ...(typeof project.title === 'string' ? [project.title] : Object.values(project.title)),
      project.acronym,
      project.leader?.name,
      nameOf(project.coordinator, lang),
      ...fundersOf(project, lang),
      ...project.funding.flatMap((f) => [f.programme, f.grant]),
      ...project.partners.map((partner) => nameOf(partner, lang)),
      ...project.types,
      ...project.keywords,
      pickText(project.summary, lang),
      project.note,
    ]
      .filter(Boolean)
      .join(' '),
  );

/**
 * The projects sorted, as a new array: by title in the language's collation (æ ø å last in Norwegian), or by
 * start or end with the latest first and undated ones last.
 */
export function sortProjects(
  projects: readonly Project[],
  key: SortKey,
  lang: LanguageTag = 'en',
): Project[] {
  if (key === 'title') {
    // browsers have no collation for nn and se, so Bokmål's is used
    const collator = new Intl.Collator([localeOf(lang), 'nb'], { numeric: true });
    return [...projects].sort((a, b) => collator.compare(pickText(a.title, lang), pickText(b.title, lang)));
  }
  const date = (project: Project) => datesOf(project)[key] ?? '';
  return [...projects].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
}
