import { acceptTerm as accept } from '../../../records/accept-term.js';
import { readTermsWith } from '../../../readers/term-list.js';
import { takenFromLists } from '../../../readers/taken.js';
import type { Term } from '../../../records/types.js';
import type { Reader } from '../../base/content-element.js';
import { withMissing } from '../../base/content/missing-part.js';
import { missingWritten, written } from '../../base/content/written.js';

export const reader: Reader<Term> = {
  expected: 'a <ul> with one word in each <li>',
  kind: 'term',
  accept,
  read(host, report) {
    const content = takenFromLists(host, (container) =>
      readTermsWith(container, report, written.module?.readWritten, written.module?.joinTerms),
    );
    return withMissing(content, missingWritten(host));
  },
};
