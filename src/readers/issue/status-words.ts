import type { IssueDraft } from './fields.js';
import { stateOf } from './status.js';

/** "Submission Closed", "call is open", "åpen for bidrag". */
export function readStatus(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i < tokens.length && !record.status; i++) {
    const { fold, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    if ((fold === 'submission' || fold === 'submissions' || fold === 'call') && i + 1 < tokens.length) {
      const at = tokens[i + 1]!.fold === 'is' || tokens[i + 1]!.fold === 'are' ? i + 2 : i + 1;
      const state = tokens[at] ? stateOf(tokens[at].fold) : undefined;
      const next = tokens[at + 1];
      if (
        state &&
        (!next || next.breaks || next.kind === 'mark') &&
        draft.take(tokens[i]!.start, tokens[at]!.end, 'status', 'status: words')
      )
        record.status = state;
    } else if (
      (fold === 'open' || fold === 'apen' || fold === 'apent') &&
      tokens[i + 1]?.fold === 'for' &&
      tokens[i + 2]?.kind === 'word'
    ) {
      if (
        RECEIVES.has(tokens[i + 2]!.fold) &&
        draft.take(tokens[i]!.start, tokens[i + 2]!.end, 'status', 'status: words')
      )
        record.status = 'open';
    }
  }
}
const RECEIVES = new Set(
  'submission submissions bidrag contributions papers artikler manus abstracts manuscripts innsending proposals'.split(
    ' ',
  ),
);
