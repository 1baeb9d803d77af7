import type { SpecialIssue } from '../../records/types.js';
import { writeIcs } from '../../writers/ics.js';
import type { IcsOptions } from '../../writers/ics.js';
import { download } from './hand-over.js';

/** Hands the reader of a page a calendar file with an issue's deadline, as a download. */
export function saveCalendarFile(issue: SpecialIssue, options: IcsOptions, page: Document) {
  const file = writeIcs(issue, { ...options, page: page.baseURI });
  download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `${issue.id}.ics`, page);
}
