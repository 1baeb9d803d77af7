import { fold } from './fold.js';
import { fundersOf, statusIn, yearsOf } from './project-facts.js';
import type { Reading } from './project-facts.js';
import { searchText, sortProjects } from './query.js';
import type { Query } from './query.js';
import type { Project } from './types.js';

/** What a list can be narrowed by, beside a search. */
export const FACETS = ['status', 'type', 'funder', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** How many projects each value of a facet would leave. */
export type FacetCounts = Record<Facet, Map<string, number>>;

interface Row {
  project: Project;
  text: string;
  values: Record<Facet, readonly string[]>;
}

/** A query that asks for nothing. */
export const emptyQuery = (): Query => ({ text: '', status: [], type: [], funder: [], year: [] });

/** The words of a search, as they are compared. */
export const searchWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/**
 * A list of projects prepared for searching: folded texts and facet values are made once, so that each
 * question is one pass over strings. Make a new one when the projects, the day or the language change.
 */
export class ProjectIndex {
  readonly #rows: Row[];

  constructor(
    projects: readonly Project[],
    private readonly reading: Reading = {},
  ) {
    const { today, lang } = reading;
    this.#rows = projects.map((project) => ({
      project,
      text: searchText(project, lang),
      values: {
        status: [statusIn(project, reading)],
        type: [...new Set(project.types)],
        funder: [...new Set(fundersOf(project, lang))],
        year: yearsOf(project, today),
      },
    }));
  }

  /** The projects that answer a query, in the order it asks for. */
  find(query: Query): Project[] {
    const found = this.#rows
      .filter(this.#searched(query))
      .filter((row) => FACETS.every((facet) => answers(row, facet, query)));
    const projects = found.map(({ project }) => project);
    return query.sort ? sortProjects(projects, query.sort, this.reading.lang) : projects;
  }

  /**
   * For each facet the projects that a value of it would show, given the search and what is chosen in
   * the other facets. Values that no project of the list has do not occur; others occur with 0.
   */
  counts(query: Query): FacetCounts {
    const counts: FacetCounts = { status: new Map(), type: new Map(), funder: new Map(), year: new Map() };
    const isSearched = this.#searched(query);
    for (const row of this.#rows) {
      const refusing = isSearched(row) ? FACETS.filter((facet) => !answers(row, facet, query)) : FACETS;
      for (const facet of FACETS) {
        const isCounted = refusing.every((other) => other === facet);
        for (const value of row.values[facet])
          counts[facet].set(value, (counts[facet].get(value) ?? 0) + (isCounted ? 1 : 0));
      }
    }
    return counts;
  }

  #searched({ text }: Query): (row: Row) => boolean {
    const words = searchWords(text);
    return (row) => words.every((word) => row.text.includes(word));
  }
}

const answers = (row: Row, facet: Facet, query: Query): boolean =>
  query[facet].length === 0 ||
  row.values[facet].some((value) => (query[facet] as readonly string[]).includes(value));

/** The projects that answer a query, for a single question; see {@link ProjectIndex} for many. */
export const filterProjects = (
  projects: readonly Project[],
  query: Partial<Query>,
  reading: Reading = {},
): Project[] => new ProjectIndex(projects, reading).find({ ...emptyQuery(), ...query });
