import { acceptorOf } from './acceptors.js';
import { linkedRecords } from './json/linked-records.js';
import { parsed, parsing } from './json/parse.js';
import type { AsyncOptions, RecordKind, RecordOf, RowReport } from './kinds.js';
import { finish, inSlices } from './slices.js';

/**
 * The records of linked data in the vocabulary of schema.org: ResearchProject and Grant, PublicationIssue,
 * Organization, Quotation and DefinedTerm, alone, in a list or in a graph.
 *
 * @param json The data, or its text.
 * @param report Called for each node that makes no record, and once for each unused property; all others are returned.
 * @throws {TypeError} If it holds nothing of that kind.
 */
export function readJsonLd<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  return finish(linkedRecords(parsed(json), kind, acceptorOf(kind), report));
}

/**
 * The same in slices of a few milliseconds that keep the page responsive: for files of many nodes.
 *
 * @param options Progress, cancellation and limits.
 */
export async function readJsonLdAsync<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  { report = () => {}, mostRows, ...options }: AsyncOptions = {},
): Promise<RecordOf[Kind][]> {
  const accept = acceptorOf(kind);
  const data = await inSlices(parsing(json), { signal: options.signal });
  return inSlices(linkedRecords(data, kind, accept, report, mostRows), options);
}
