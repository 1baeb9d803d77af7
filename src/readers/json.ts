import { acceptRows } from './files/accept-rows.js';
import { acceptorOf } from './files/acceptors.js';
import { jsonRecords } from './files/json-records.js';
import { parsed } from './files/parsed.js';
import type { RecordKind, RecordOf, RowReport } from './files/kinds.js';

/**
 * The records of JSON: our own, as a list, under their name (`{ projects: [ … ] }`) or alone; those of
 * NVA, Cristin, CORDIS, OpenAIRE, ROR and Crossref; rows of a table under its headings; schema.org.
 *
 * @param json The data, or its text.
 * @param report Is told of items that make no record; the rest is given.
 * @throws {TypeError} Where it holds nothing of that kind.
 */
export function readJson<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  const accept = acceptorOf(kind);
  return acceptRows(jsonRecords(parsed(json), kind), accept, report, 'Record');
}
