import { acceptorOf } from './acceptors.js';
import { jsonRecords } from './json/records.js';
import type { AsyncOptions, RecordKind, RecordOf, RowReport } from './kinds.js';
import { finish, inSlices } from './slices.js';

/**
 * Reads records from JSON: records of this package, in a list, under their name (`{ projects: [ … ] }`) or alone; exports
 * of NVA, Cristin, CORDIS, OpenAIRE, UKRI, NSF, SweCRIS, Wikidata, ROR and Crossref; rows of a table with headings as
 * keys; schema.org.
 *
 * @param json The data, or its text.
 * @param report Called for each item and value that could not be read, and once for each unused key.
 * @throws {TypeError} If there are no records of that kind.
 */
export function readJson<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  report: RowReport = () => {},
): RecordOf[Kind][] {
  return finish(jsonRecords(json, kind, acceptorOf(kind), report));
}

/**
 * The same in slices of a few milliseconds, which keeps the page responsive with large files.
 *
 * @param options Progress, cancellation and limits.
 */
export async function readJsonAsync<Kind extends RecordKind = 'project'>(
  json: unknown,
  kind: Kind = 'project' as Kind,
  { report = () => {}, mostRows, ...options }: AsyncOptions = {},
): Promise<RecordOf[Kind][]> {
  return inSlices(jsonRecords(json, kind, acceptorOf(kind), report, mostRows), options);
}
