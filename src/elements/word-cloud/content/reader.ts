import { readTermsWith } from '../../../readers/term/list.js';
import { contentFromLists } from '../../../readers/page/used-children.js';
import type { Term } from '../../../records/types.js';
import type { Reader } from '../../base/content-element.js';
import { withMissing } from '../../base/content/missing-part.js';
import { missingLiteral, literal } from '../../base/content/literal.js';

export const reader: Reader<Term> = {
  expected: 'a <ul> with one word in each <li>',
  kind: 'term',
  *read(host, report) {
    const content = yield* contentFromLists(host, (container) =>
      readTermsWith(container, report, literal.module?.literalReader, literal.module?.joinTerms),
    );
    return withMissing(content, missingLiteral(host, []));
  },
};
