import { readIssuesWith } from '../../../readers/issue/list.js';
import type { SpecialIssue } from '../../../records/types.js';
import type { Reader } from '../../base/content-element.js';
import { readEntries } from '../../base/content/blocks.js';
import { withMissing } from '../../base/content/missing-part.js';
import { literal } from '../../base/content/literal.js';
import { publishStructuredData } from '../../base/content/structured-data.js';
import { missingFor, parserFor } from './parser.js';

export const reader: Reader<SpecialIssue> = {
  expected: 'a <ul> with one special issue in each <li>',
  kind: 'issue',
  addControllers: publishStructuredData,
  *read(host, report) {
    const { exact } = host as HTMLElement & { exact: boolean };
    const content = yield* readEntries(host, report, (container, report) =>
      readIssuesWith(container, report, parserFor(exact), literal.module?.literalReader),
    );
    return withMissing(content, missingFor(host, exact, content.records));
  },
};
