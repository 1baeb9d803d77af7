import { acceptRows } from './files/accept-rows.js';
import { acceptorOf } from './files/acceptors.js';
import { jsonLdRecords } from './files/json-ld-records.js';
import { parsed } from './files/parsed.js';
import type { RecordKind, RecordOf, RowReport } from './files/kinds.js';

/**
 * The records of linked data in the words of schema.org: ResearchProject and Grant, PublicationIssue,
 * Organization, Quotation and DefinedTerm, alone, in a list or in a graph.
 *
 * @param json The data, or its text.
 * @param report Is told of nodes that make no record; the rest is given.
 * @throws {TypeError} Where it holds nothing of that kind.
 */
export function readJsonLd<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  const accept = acceptorOf(kind);
  return acceptRows(jsonLdRecords(parsed(json), kind), accept, report, 'Record');
}
