import type { Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { inferLater } from '../other-lines/later-line.js';

/** Marks between the parts of a line; behind a comma, a name may be where a person works. */
const BETWEEN = '|;·•.-';

/** Reads unread parts of the first line behind the title as lines of their own: "… | PI: Anna Berg | DFG". */
export function readUnreadParts(draft: ProjectDraft): void {
  const { lines, record, spans, tokens } = draft;
  const [first, last] = lines[0]!;
  const title = spans.all.findLast(({ field }) => field === 'title');
  if (!title || last <= first || !hasFacts(record)) return;
  for (const [start, end] of spans.rest(title.end, tokens[last - 1]!.end)) {
    const [from, to] = draft.rangeOf(start, end);
    const [before, next] = [tokens[from - 1]!, tokens[to]];
    const isMark = ({ fold, kind, spaced }: Token) =>
      kind === 'mark' && BETWEEN.includes(fold) && (fold !== '-' || spaced);
    // behind a colon, what the words before it name is unknown: "Promotor: Prof. Anna Berg"
    if (tokens.slice(from, to).some(({ fold }) => fold === ':')) continue;
    if (to - from < 9 && isMark(before) && (!next || next.breaks || isMark(next)))
      inferLater(draft, from, to);
  }
}
