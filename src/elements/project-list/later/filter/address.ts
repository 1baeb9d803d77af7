import { emptyQuery, FACETS } from '../../../../records/project-index.js';
import type { Query, SortKey } from '../../../../records/query.js';

const SORTS: readonly string[] = ['title', 'start', 'end'] satisfies SortKey[];

/**
 * Puts a query into a URL's query string, one parameter for each value, prefixed with the list's id:
 * `?prosjekter-text=velferd&prosjekter-type=phd`. Other parameters are kept.
 */
export function withQuery(address: string, id: string, query: Query): string {
  const url = new URL(address);
  for (const name of ['text', 'sort', ...FACETS]) url.searchParams.delete(`${id}-${name}`);
  if (query.text) url.searchParams.set(`${id}-text`, query.text);
  for (const facet of FACETS)
    for (const value of query[facet]) url.searchParams.append(`${id}-${facet}`, value);
  if (query.sort) url.searchParams.set(`${id}-sort`, query.sort);
  return url.href;
}

/** The query of a list in a URL; unknown sort orders are ignored. */
export function queryIn(address: string, id: string): Query {
  const { searchParams } = new URL(address);
  const query = emptyQuery();
  query.text = searchParams.get(`${id}-text`) ?? '';
  for (const facet of FACETS) query[facet] = searchParams.getAll(`${id}-${facet}`) as never;
  const sort = searchParams.get(`${id}-sort`);
  if (sort && SORTS.includes(sort)) query.sort = sort as SortKey;
  return query;
}

/** Whether two queries are equal. */
export const isSame = (a: Query, b: Query): boolean =>
  a.text === b.text &&
  a.sort === b.sort &&
  FACETS.every(
    (facet) => a[facet].length === b[facet].length && a[facet].every((value, i) => value === b[facet][i]),
  );
