import { acceptorOf } from './acceptors.js';
import { linkedRecords } from './json/linked-records.js';
import { parsed, parsing } from './json/parse.js';
import type { AsyncOptions, RecordKind, RecordOf, RowReport } from './kinds.js';
import { finish, inSlices } from './slices.js';

/**
 * Reads records from linked data in the schema.org vocabulary: ResearchProject and Grant, PublicationIssue, Organization,
 * Quotation and DefinedTerm, alone, in a list or in a graph.
 *
 * @param json The data, or its text.
 * @param report Called for each invalid node, and once for each unused property.
 * @throws {TypeError} If there are no records of that kind.
 */
export function readJsonLd<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  return finish(linkedRecords(parsed(json), kind, acceptorOf(kind), report));
}

/**
 * The same in slices of a few milliseconds, which keeps the page responsive with large files.
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
