import { readTermsWith } from '../../../readers/term/list.js';
import { contentFromLists } from '../../../readers/page/used-children.js';
import type { Term } from '../../../records/types.js';
import { Lazy } from '../../../lazy.js';
import { fromOtherShapes, type OtherShapes } from '../../base/content/blocks.js';
import type { Reader } from '../../base/reader.js';
import { withMissing } from '../../base/content/missing-part.js';
import { missingLiteral, literal } from '../../base/content/literal.js';

/** Words that are not in a list. */
const WORDS: OtherShapes = {
  reader: new Lazy(async () => (await import('../../../readers/term/others.js')).listsFromWords),
};

export const reader: Reader<Term> = {
  expected: 'a <ul> with one word in each <li>',
  kind: 'term',
  *read(host, report) {
    const read = (container: Element) =>
      readTermsWith(container, report, literal.module?.literalReader, literal.module?.joinTerms);
    const listed = yield* contentFromLists(host, read);
    // with `for`, the words come from another text
    const content = host.hasAttribute('for') ? listed : yield* fromOtherShapes(listed, host, read, WORDS);
    return withMissing(content, missingLiteral(host, []));
  },
};
