import type { SpecialIssue } from '../../../records/types.js';
import { writeIcs } from '../../../writers/ics.js';
import type { IcsOptions } from '../../../writers/ics.js';
import { download } from './download.js';

/** Downloads a calendar file (`.ics`) with an issue's deadline. */
export function saveCalendarFile(issue: SpecialIssue, options: IcsOptions, page: Document) {
  const file = writeIcs(issue, { ...options, page: page.baseURI });
  download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `${issue.id}.ics`, page);
}
