import { acceptorOf } from './files/acceptors.js';
import { linkedRecords } from './files/json/linked-records.js';
import { parsed, parsing } from './files/json/parse.js';
import type { AsyncOptions, RecordKind, RecordOf, RowReport } from './files/kinds.js';
import { finish, inSlices } from './files/slices.js';

/**
 * The records of linked data in the words of schema.org: ResearchProject and Grant, PublicationIssue,
 * Organization, Quotation and DefinedTerm, alone, in a list or in a graph.
 *
 * @param json The data, or its text.
 * @param report Is told of nodes that make no record, and once of each property that is not used; the rest is given.
 * @throws {TypeError} Where it holds nothing of that kind.
 */
export function readJsonLd<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  return finish(linkedRecords(parsed(json), kind, acceptorOf(kind), report));
}

/**
 * The same in slices of a few milliseconds, between which the page gets a turn: for files of many nodes.
 *
 * @param options How it is watched, called off and limited.
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
