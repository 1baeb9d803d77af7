import { Lazy } from '../../../lazy.js';
import { mayBeCall, mayNameJournal, readIssuesWith } from '../../../readers/issue/list.js';
import type { SpecialIssue } from '../../../records/types.js';
import type { Reader } from '../../base/reader.js';
import { readEntries } from '../../base/content/blocks.js';
import { missingPart, withMissing } from '../../base/content/missing-part.js';
import { literal } from '../../base/content/literal.js';
import { publishStructuredData } from '../../base/content/structured-data.js';
import { inference } from './inference.js';
import { missingFor, parserFor } from './parser.js';

export const reader: Reader<SpecialIssue> = {
  expected: 'a <ul> with one special issue in each <li>',
  kind: 'issue',
  addControllers: publishStructuredData,
  *read(host, report) {
    const { exact } = host as HTMLElement & { exact: boolean };
    const content = yield* readEntries(
      host,
      report,
      (container, report) =>
        readIssuesWith(container, report, parserFor(exact), literal.module?.literalReader),
      'issue',
      // the view has groups, but none for a heading of the page
      () => false,
    );
    // entries outside lists are read first: a page with several is no single call
    const missing = missingPart(content) ?? missingFor(host, exact, content.records);
    const isCall = mayBeCall(host, content.records);
    const isOther = !isCall && !mayNameJournal(host, content.records);
    if (missing || exact || content.awaits || isOther) return withMissing(content, missing);
    const part = [callPage, inference].find(({ module }) => !module);
    if (part || !callPage.module) return withMissing(content, part);
    const { readCallsOnPage, addJournalOfPage } = callPage.module;
    const calls = isCall
      ? yield* readCallsOnPage(host, report, parserFor(false), content.records)
      : undefined;
    if (calls) return withMissing(calls, missingFor(host, exact, calls.records));
    addJournalOfPage(host, content.records);
    return content;
  },
};

/** The reader of pages that are calls, or name the journal of their issues. */
const callPage = new Lazy(() => import('../../../readers/issue/call-page.js'));
