import type { SpecialIssue } from '../../records/types.js';
import { writeIcs } from '../../writers/ics.js';
import type { IcsOptions } from '../../writers/ics.js';

/** Hands the reader of a page a calendar file with an issue's deadline, as a download. */
export function saveCalendarFile(issue: SpecialIssue, options: IcsOptions, page: Document) {
  const file = writeIcs(issue, { ...options, page: page.baseURI });
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = `${issue.id}.ics`;
  link.click();
  // Safari asks for the file after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
