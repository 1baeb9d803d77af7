import { BY, isSubmission, OTHER_DAYS } from '../../words/issue-labels.js';
import { monthNumber } from '../../words/months.js';
import { isCapital, type Token } from '../../words/tokens.js';
import { endsClause } from '../clauses.js';
import { isHead, isLeading, isOfTime } from './deadline.js';
import type { IssueDraft } from '../fields.js';
import { isProse } from '../prose.js';

/** Verbs between a submission and its date. */
const VERBS =
  /^(?:is|are|has|have|wurde|wird|ble|blev|har|must|may|can|should|will|reach|ends|ist|sind|mussen|sollen|konnen|kann|endet|er|ma|skal?|bor|utloper|ar|maste|est|sont|doi(?:t|vent)|moet(?:en)?|kunnen|zijn|on|ovat)$/;
export const DATES = /^(?:dat(?:es?|oer|um|en)|termine?|fristen?)$/;

/** The clause `[from, to)` that contains the deadline, and the token of its date. */
function clauseOfDay(draft: IssueDraft): { from: number; day: number; to: number } | undefined {
  const { tokens, spans } = draft;
  const span = spans.all.find(({ field }) => field === 'deadline');
  if (!span) return undefined;
  const day = draft.indexAt(span.start);
  let [from, to] = [day, draft.indexAt(span.end)];
  while (from > 0 && !tokens[from]!.breaks && !endsClause(tokens, from - 1)) from--;
  while (to < tokens.length && !tokens[to]!.breaks && !endsClause(tokens, to)) to++;
  return { from, day, to };
}

/**
 * Whether the words from `first` on only say when to submit something, "Proposals should reach us by 1 May 2027", or
 * are a label for such a date, and thus contain no title.
 */
export function isDeadlineSentence(draft: IssueDraft, first: number): boolean {
  const { tokens } = draft;
  // "Submission deadline: Feb. 28", "Notification of acceptance: 1 May 2027"
  let colon = first + 1;
  while (colon < first + 4 && tokens[colon]?.fold !== ':') colon++;
  const label = tokens.slice(first, colon);
  const value = tokens.slice(colon + 1, colon + 5);
  const isDate =
    value.some(({ fold }) => monthNumber(fold)) || value.filter(({ kind }) => kind === 'number').length > 1;
  const isOther = ({ fold }: Token) => OTHER_DAYS.has(fold);
  if (
    tokens[colon]?.fold === ':' &&
    isDate &&
    (isHead(tokens, colon - 1) || label.some(isOther)) &&
    label.every((word) => isLeading(word) || isOther(word))
  )
    return true;
  const clause = clauseOfDay(draft);
  if (!clause || first < clause.from || first >= clause.to) return false;
  // "… 1 May 2027 (extended)", "… kl. 12.00", "… and for full papers on 1 June"
  if (first > clause.day)
    return !isCapital(tokens[first]!.text) || tokens.slice(first, clause.to).every(isOfTime);
  const words = tokens.slice(first, clause.day);
  const indexOf = (mark: string) => words.findLastIndex(({ fold }) => fold === mark);
  // "Important dates: deadline …"
  if (DATES.test(words[indexOf(':') - 1]?.fold ?? '')) return true;
  const subject = words.findIndex(({ fold }, i) => isHead(words, i) || isSubmission(fold));
  if (subject < 0 || indexOf('(') > indexOf(')') || words.some(({ fold, spaced }) => fold === '-' && spaced))
    return false;
  return (
    ((subject === 0 || isProse(draft, first, first + 3)) &&
      words.slice(-3).some(({ fold }) => BY.has(fold))) ||
    (subject < 4 &&
      words.some(({ text, fold }, i) => i > subject && VERBS.test(fold) && text === text.toLowerCase())) ||
    (subject === 0 &&
      words.every((word) => isLeading(word) || word.kind === 'number' || monthNumber(word.fold)))
  );
}

/**
 * Keeps the whole sentence around a deadline in the note if there is no title, since half a sentence is meaningless.
 */
export function keepSentence(draft: IssueDraft): void {
  const { tokens } = draft;
  const clause = draft.record.title ? undefined : clauseOfDay(draft);
  if (!clause) return;
  let label = clause.day;
  while (label > clause.from && !draft.isFree(label - 1)) label--;
  if (label > clause.from && tokens[label - 1]!.kind !== 'mark')
    draft.sentence = [tokens[clause.from]!.start, tokens[clause.to - 1]!.end];
}
