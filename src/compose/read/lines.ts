/** Reading of single lines as entries. */
import { findAddresses } from '../../readers/words/addresses.js';
import { findAttribution } from '../../readers/definition/attribution.js';
import type { Span } from '../../readers/line/spans.js';
import { parseIssue } from '../../readers/issue/index.js';
import { parsePartner } from '../../readers/partner/line.js';
import { parseProject } from '../../readers/project/index.js';
import { innerOfQuotation } from '../../readers/line/quotation-marks.js';
import { serviceOf } from '../../readers/link/services.js';
import { readTermLine } from '../../readers/term/line.js';
import { idFrom } from '../../records/ids.js';
import { safeAddress } from '../../records/addresses.js';
import { draftOf } from '../model/drafts.js';
import type { Draft, Kind, Mark } from '../model/types.js';

const BULLET = /^\s*(?:[•·▪▫◦‣●○■–*§\uF0B7\uF0A7]|-(?= )|o(?=\s{2,}|\t)|\(?\d{1,3}[.)](?=\s))\s*/;

/** Removes a bullet or number from the start of a line. */
export const unbulleted = (line: string): string => line.replace(BULLET, '').trim();

/** Converts a reader's spans to marks, without labels and unread words. */
export const marksFrom = (spans: readonly Span[]): Mark[] =>
  spans
    .filter(({ field }) => field !== 'label' && field !== 'note')
    .map(({ start, end, field, rule }) => ({ start, end, field, ...(rule !== undefined && { rule }) }))
    .sort((a, b) => a.start - b.start);

/** Marks for values that occur verbatim in a line exactly once. */
export function marksOfValues(line: string, values: Readonly<Record<string, string | undefined>>): Mark[] {
  return Object.entries(values)
    .flatMap(([field, value]) => {
      const start = value ? line.indexOf(value) : -1;
      return value && start >= 0 && line.indexOf(value, start + 1) < 0
        ? [{ start, end: start + value.length, field }]
        : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** Reads a line as an entry of a kind; undefined if it contains no words. Never throws. */
export function readLine(kind: Kind, given: string): Draft | undefined {
  const line = unbulleted(given);
  if (!/[\p{L}\p{N}]/u.test(line)) return undefined;
  switch (kind) {
    case 'project': {
      const { record, spans } = parseProject(line);
      return draftOf(kind, record, line, marksFrom(spans));
    }
    case 'issue': {
      const { record, spans } = parseIssue(line);
      return draftOf(kind, record, line, marksFrom(spans));
    }
    case 'partner': {
      const { record, spans } = parsePartner(line);
      return draftOf(kind, record, line, marksFrom(spans));
    }
    case 'term': {
      const term = readTermLine(line);
      return draftOf(
        kind,
        term,
        line,
        marksOfValues(line, { text: term.text, weight: term.weight === 1 ? undefined : String(term.weight) }),
      );
    }
    case 'definition':
      return readQuotation(line);
    case 'link': {
      const found = findAddresses(line)[0];
      const url = found && safeAddress(found.url);
      if (!url) return undefined;
      const label = (line.slice(0, found.start) + line.slice(found.end)).replace(
        /^[\s:(),–-]+|[\s:(),–-]+$/g,
        '',
      );
      const service = serviceOf(url, '');
      const record = { url, label: label || found.label, ...(service && { service }) };
      return draftOf(kind, record, line, marksOfValues(line, { label, url }));
    }
    case 'profile':
      return draftOf(kind, { name: line.replace(/\s+/g, ' '), alternates: [] }, line, [
        { start: 0, end: line.length, field: 'name' },
      ]);
  }
}

function readQuotation(line: string): Draft {
  const attribution = findAttribution(line);
  const { text } = innerOfQuotation(line.slice(0, attribution?.start ?? line.length).trim());
  const { year, locator, sourceTitle, authors = [] } = attribution?.record ?? {};
  const record = {
    id: idFrom(text.slice(0, 40)),
    text: text.replace(/\s+/g, ' ').trim(),
    ...attribution?.record,
    authors,
    original: line,
  };
  const marks = marksOfValues(line, { text, year, locator, sourceTitle, authors: authors[0] });
  return draftOf('definition', record, line, marks);
}

/** Reads each line of a text as an entry of a kind. */
export const readLines = (kind: Kind, text: string): Draft[] =>
  text.split(/\r\n?|[\n\u2028\u2029]/).flatMap((line) => readLine(kind, line) ?? []);
