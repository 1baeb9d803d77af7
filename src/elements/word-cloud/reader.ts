import { acceptTerm as accept } from '../../records/accept-term.js';
import { readTerms } from '../../readers/terms.js';
import { takenFromLists } from '../../readers/taken.js';
import type { Term } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';

export const reader: Reader<Term> = {
  expected: 'a <ul> with one word in each <li>',
  kind: 'term',
  accept,
  read: (host, report) => takenFromLists(host, (container) => readTerms(container, report)),
};
