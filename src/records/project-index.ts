import { fold } from './fold.js';
import { fundersOf, statusIn, yearsOf } from './project-facts.js';
import type { ListOptions } from './project-facts.js';
import { searchText, sortProjects } from './query.js';
import type { Query } from './query.js';
import type { Project } from './types.js';

/** Facets for filtering a list, in addition to the search. */
export const FACETS = ['status', 'type', 'funder', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** Number of projects that remain if a value of a facet is chosen. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** A project with data derived from it on first use. */
interface Row {
  project: Project;
  /** Its folded text. */
  text?: string;
  /** Its values by facet, as indices among the values of the list. */
  values?: Record<Facet, readonly number[]>;
}

/** A query without any conditions. */
export const emptyQuery = (): Query => ({ text: '', status: [], type: [], funder: [], year: [] });

/**
 * A list of projects prepared for searching: folded texts and facet values are computed once, on first use,
 * so that each query is one pass over strings. Make a new index when the projects, the day or the language
 * change.
 */
export class ProjectIndex {
  readonly #rows: Row[];
  readonly #options: ListOptions;
  /** The index of each value of a facet, in order of first appearance. */
  #numbers: Record<Facet, Map<string, number>> | undefined;
  #hasChoices: boolean | undefined;
  #prepared = 0;
  /** The last search with its matches; a search that extends it can only match among them. */
  #searched: { text: string; rows: Row[] };

  constructor(projects: readonly Project[], options: ListOptions = {}) {
    this.#options = options;
    this.#rows = projects.map((project) => ({ project }));
    this.#searched = { text: '', rows: this.#rows };
  }

  /**
   * Prepares texts for the first search, while there is time.
   *
   * @returns Whether all texts are ready.
   */
  prepare(hasTime: () => boolean): boolean {
    while (this.#prepared < this.#rows.length && hasTime()) this.#textOf(this.#rows[this.#prepared++]!);
    return this.#prepared === this.#rows.length;
  }

  /** The projects that match a query, in the order it asks for. */
  find(query: Query): Project[] {
    const chosen = this.#chosen(query);
    const searched = this.#search(query.text);
    const found = chosen.length
      ? searched.filter((row) => chosen.every((choice) => matches(row, choice)))
      : searched;
    const projects = found.map(({ project }) => project);
    return query.sort ? sortProjects(projects, query.sort, this.#options.lang) : projects;
  }

  /** Whether any facet has two values to choose between. */
  get hasChoices(): boolean {
    return (this.#hasChoices ??= this.#findChoices());
  }

  #findChoices(): boolean {
    const first = perFacet((): string | undefined => undefined);
    return this.#rows.some(({ project }) => {
      const values = facetValues(project, this.#options);
      return FACETS.some((facet) => values[facet].some((value) => value !== (first[facet] ??= value)));
    });
  }

  /**
   * Counts, for each value of each facet, the projects it would show, given the search and the choices in the
   * other facets. The counts include only values of projects in the list, and may be 0.
   */
  counts(query: Query): FacetCounts {
    const numbers = this.#facets();
    const chosen = this.#chosen(query);
    const sums = perFacet((facet) => new Array<number>(numbers[facet].size).fill(0));
    for (const row of this.#search(query.text)) {
      const unmet = chosen.filter((choice) => !matches(row, choice));
      for (const facet of FACETS)
        if (unmet.every((choice) => choice.facet === facet))
          for (const value of row.values![facet]) sums[facet][value]!++;
    }
    return perFacet(
      (facet) => new Map([...numbers[facet]].map(([value, number]) => [value, sums[facet][number]!])),
    );
  }

  #search(input: string): Row[] {
    const text = fold(input);
    const words = text.split(' ').filter(Boolean);
    const among = text.startsWith(this.#searched.text) ? this.#searched.rows : this.#rows;
    const rows = words.length
      ? among.filter((row) => words.every((word) => this.#textOf(row).includes(word)))
      : this.#rows;
    this.#searched = { text, rows };
    return rows;
  }

  #textOf(row: Row): string {
    return (row.text ??= searchText(row.project, this.#options.lang));
  }

  /** The chosen values of each facet that has any. */
  #chosen(query: Query): Choice[] {
    return FACETS.filter((facet) => query[facet].length).map((facet) => {
      const numbers = this.#facets()[facet];
      return { facet, values: new Set(query[facet].map((value) => numbers.get(value))) };
    });
  }

  #facets(): Record<Facet, Map<string, number>> {
    if (this.#numbers) return this.#numbers;
    const numbers = perFacet(() => new Map<string, number>());
    for (const row of this.#rows) {
      const values = facetValues(row.project, this.#options);
      row.values = perFacet((facet) =>
        [...new Set(values[facet])].map((value) => {
          const number = numbers[facet].get(value) ?? numbers[facet].size;
          numbers[facet].set(value, number);
          return number;
        }),
      );
    }
    return (this.#numbers = numbers);
  }
}

/** A project's values in each facet. */
const facetValues = (project: Project, options: ListOptions): Record<Facet, readonly string[]> => ({
  status: [statusIn(project, options)],
  type: project.types,
  funder: fundersOf(project, options.lang),
  year: yearsOf(project, options.today),
});

/** Chosen values of a facet; a project must have at least one of them. */
interface Choice {
  facet: Facet;
  values: ReadonlySet<number | undefined>;
}

const matches = (row: Row, { facet, values }: Choice): boolean =>
  row.values![facet].some((value) => values.has(value));

const perFacet = <T>(make: (facet: Facet) => T): Record<Facet, T> => ({
  status: make('status'),
  type: make('type'),
  funder: make('funder'),
  year: make('year'),
});

/** The projects that match a query. For many queries use {@link ProjectIndex}. */
export const filterProjects = (
  projects: readonly Project[],
  query: Partial<Query>,
  options: ListOptions = {},
): Project[] => new ProjectIndex(projects, options).find({ ...emptyQuery(), ...query });
