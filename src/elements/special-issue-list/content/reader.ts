import { Lazy } from '../../../lazy.js';
import { HEADINGS } from '../../../readers/page/headings.js';
import { readIssuesWith } from '../../../readers/issue/list.js';
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
    if (missing || exact || content.awaits || !mayBeCall(host, content.records))
      return withMissing(content, missing);
    const part = [callPage, inference].find(({ module }) => !module);
    if (part || !callPage.module) return withMissing(content, part);
    const calls = yield* callPage.module.readCallsOnPage(host, report, parserFor(false), content.records);
    return calls ? withMissing(calls, missingFor(host, exact, calls.records)) : content;
  },
};

/** The reader of pages that are calls. */
const callPage = new Lazy(() => import('../../../readers/issue/call-page.js'));

/**
 * Whether a page with a heading may be a call, and the entries its topics or dates: none has a kind, journal, call or
 * DOI, and not several have editors.
 */
const mayBeCall = (host: Element, issues: readonly SpecialIssue[]): boolean =>
  !!host.querySelector(HEADINGS) &&
  issues.every(({ kind, journal, call, doi }) => !kind && !journal && !call && !doi) &&
  issues.filter(({ editors }) => editors.length).length < 2;
