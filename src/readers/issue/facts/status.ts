import { CLOSED } from '../../words/issue-labels.js';
import type { LabelHit } from '../labels.js';
import type { IssueDraft } from '../fields.js';

const set = (words: string) => new Set(words.split(' '));
const OPEN = set('open apen apent oppen oppet aben abent offen ouvert ouverte avoin rabas');
const PUBLISHED = set(
  'published publisert publicerad publiceret erschienen veroffentlicht paru parue julkaistu verschenen utgitt udkommet utkommet utkommen ilmestynyt',
);

/** The state that a folded word names. */
export const stateOf = (fold: string): 'open' | 'closed' | 'published' | undefined =>
  CLOSED.has(fold) ? 'closed' : OPEN.has(fold) ? 'open' : PUBLISHED.has(fold) ? 'published' : undefined;

/** Reads a label whose value is a state: "Status: open", "Frist: Utgått". Returns whether it did. */
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
