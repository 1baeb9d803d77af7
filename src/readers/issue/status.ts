import { CLOSED } from '../words/issue-labels.js';
import type { LabelHit } from './labels.js';
import type { IssueDraft } from './fields.js';

const set = (words: string) => new Set(words.split(' '));
const OPEN = set('open apen apent oppen oppet aben abent offen ouvert ouverte avoin rabas');
const PUBLISHED = set(
  'published publisert publicerad publiceret erschienen paru julkaistu verschenen utgitt',
);

/** The state that a folded word names. */
const stateOf = (fold: string): 'open' | 'closed' | 'published' | undefined =>
  CLOSED.has(fold) ? 'closed' : OPEN.has(fold) ? 'open' : PUBLISHED.has(fold) ? 'published' : undefined;

/** "Status: open", "Frist: Utgått": a label whose value is a state. */
export function readLabelledStatus(draft: IssueDraft, { field, label, from, to }: LabelHit): boolean {
  const { tokens, record } = draft;
  const word = tokens[from];
  const state = word && from < to ? stateOf(word.fold) : undefined;
  const next = tokens[from + 1];
  if (!state || record.status || (field === 'deadline' && state !== 'closed')) return false;
  if (next && from + 1 < to && next.kind === 'word' && !next.breaks) return false;
  if (draft.take(word!.start, word!.end, 'status') === undefined) return false;
  draft.label(tokens[label]!.start, word!.start);
  record.status = state;
  return true;
}

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
const RECEIVES = set(
  'submission submissions bidrag contributions papers artikler manus abstracts manuscripts innsending proposals',
);
