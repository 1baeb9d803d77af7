import { Lazy } from '../../lazy.js';
import type { FetchedFile } from './fetch-file.js';
import type { AsyncOptions, RecordKind } from './kinds.js';
import { inSlices } from './slices.js';

const json = new Lazy(() => import('./json/records.js'));
const csv = new Lazy(() => import('./csv/records.js'));

/** First characters of unsupported file types, with advice for each. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['<', 'It is a web page or XML. Check the address: the page may be an error message or ask to log in.'],
  ['PK\u0003\u0004', 'It is an Excel workbook. Save it as "CSV UTF-8" and use that file.'],
  [
    '\u00D0\u00CF\u0011\u00E0',
    'It is an Excel workbook in an older format. Save it as "CSV UTF-8" and use that file.',
  ],
  ['%PDF', 'It is a PDF. Use a CSV or JSON file.'],
];

/** Limit of records in a file of projects, whose list is drawn page by page. */
const MAX_PAGED = 100_000;
/** Limit of records of other kinds, which are drawn as a whole. */
const MAX_WHOLE = 5_000;

/**
 * Reads records from a JSON file or a table, detected by its first characters and its media type. The parser is loaded on
 * demand and works in slices, so that the page stays responsive.
 *
 * @param accept Validates the input for a record.
 * @throws {TypeError} With a message about the file's type or what it lacks.
 */
export async function readFile<R>(
  { text, type }: FetchedFile,
  kind: RecordKind,
  accept: (input: unknown) => R,
  { report = () => {}, mostRows = kind === 'project' ? MAX_PAGED : MAX_WHOLE, ...options }: AsyncOptions,
): Promise<R[]> {
  const begin = text.slice(0, 1000).trimStart();
  if (!begin && !text.trim()) throw new TypeError('It is empty.');
  const other = OTHERS.find(([beginning]) => begin.startsWith(beginning));
  if (other) throw new TypeError(other[1]);
  if (/^[[{]/.test(begin) ? !type.includes('csv') : /[/+]json$/.test(type)) {
    const { jsonRecords } = await json.load();
    return inSlices(jsonRecords(text, kind, accept, report, mostRows), options);
  }
  const { csvRecords } = await csv.load();
  const { records, unclosed } = await inSlices(csvRecords(text, kind, accept, report, mostRows), options);
  if (unclosed)
    throw new TypeError(
      `A quotation mark opens in row ${unclosed} and is never closed: the file is cut off, or there is one mark too many.`,
    );
  return records;
}
