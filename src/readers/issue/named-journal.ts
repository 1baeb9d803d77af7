import { issueLabelOf } from '../words/issue-labels.js';
import { endsClause } from './clauses.js';
import type { IssueDraft } from './fields.js';
import { ARTICLES, isSegment, LINKS, NAMED, takeJournal } from './journal.js';
import { isCapital, isFieldName, isJournalName, nameEnd, SMALL } from './journal-names.js';
import { kindsIn } from './kind.js';
import { isInvitation, namesIssue } from './prose.js';

/** Reads a journal's name after a label that otherwise has a date: "Publication: Journal of Care". */
export function readJournalOfLabel(draft: IssueDraft): void {
  const { tokens, record } = draft;
  const from = tokens.findIndex(
    (_, i) => tokens[i - 1]?.fold === ':' && issueLabelOf(tokens[i - 2]?.fold ?? '') === 'published',
  );
  if (from < 0 || !draft.isFree(from)) return;
  const to = nameEnd(draft, from, tokens.length);
  const isName = isJournalName(tokens, from, to, !!record.volume) || isFieldName(tokens, from, to);
  if (!isName || !isSegment(draft, to, tokens.length)) return;
  if (!takeJournal(draft, from, to, 'journal: after the word')) return;
  draft.label(tokens[from - 2]!.start, tokens[from]!.start);
}

/**
 * Reads a journal's name after the noun: "de la revue Rives et Récits", "Tidsskriftet Pergament inviterer", "the open
 * access journal Entropy".
 */
export function readNamedJournal(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i + 1 < tokens.length && !record.journal?.name; i++) {
    const { fold, text } = tokens[i]!;
    const before = tokens[i - 1];
    // a segment after a mark: "« Titre » – Revue Rives"
    const isApart = before?.kind === 'mark' && !tokens[i]!.breaks && /^(?:revue|revista)$/.test(fold);
    const isNoun =
      NAMED.has(fold) &&
      (!isCapital(text) ||
        /e[nt]$/.test(fold) ||
        isApart ||
        ARTICLES.has(before?.fold ?? '') ||
        LINKS.has(before?.fold ?? ''));
    if (!isNoun || !draft.isFree(i) || tokens[i + 1]!.breaks) continue;
    // an adjective before the name: "la rivista internazionale Sponde"
    const next = tokens[i + 1]!;
    let from = next.kind === 'word' && !isCapital(next.text) && !SMALL.has(next.fold) ? i + 2 : i + 1;
    // a name that includes the noun: "der Zeitschrift für Raum und Rede"
    if (fold === 'zeitschrift' && next.fold === 'fur') from = i;
    if (from > i && !isCapital(tokens[from]?.text ?? '')) continue;
    let lead = i;
    while (
      lead > 0 &&
      !tokens[lead]!.breaks &&
      (ARTICLES.has(tokens[lead - 1]!.fold) || LINKS.has(tokens[lead - 1]!.fold))
    )
      lead--;
    const to = nameEnd(draft, from, tokens.length);
    if (
      !isOfCall(draft, lead) ||
      !(isJournalName(tokens, from, to, true, true) || isSmallName(draft, from, to))
    )
      continue;
    if (takeJournal(draft, from, to, 'journal: after the word') && lead < from)
      draft.label(tokens[lead]!.start, tokens[from]!.start);
  }
}

/** Maximum number of tokens in a clause; repeated searches in longer ones would be slow. */
const MAX_CLAUSE = 40;

/**
 * Whether a noun phrase belongs to a call or an issue: words for one precede it in its clause, or it starts a clause
 * about one.
 */
function isOfCall(draft: IssueDraft, at: number): boolean {
  const { tokens } = draft;
  let from = at;
  while (
    from > 0 &&
    at - from < MAX_CLAUSE &&
    !tokens[from]!.breaks &&
    draft.isFree(from - 1) &&
    !(tokens[from - 1]!.fold === ':' || endsClause(tokens, from - 1))
  )
    from--;
  let end = at;
  while (
    end < Math.min(tokens.length, at + MAX_CLAUSE) &&
    (end === at || !tokens[end]!.breaks) &&
    !endsClause(tokens, end)
  )
    end++;
  const mark = tokens[at - 1]?.kind === 'mark' && !':('.includes(tokens[at - 1]!.fold);
  return (
    (from > 0 && !tokens[from]!.breaks && !draft.isFree(from - 1)) ||
    mark ||
    kindsIn(tokens, from, at).length > 0 ||
    namesIssue(tokens, from, at) ||
    (tokens[from - 1]?.fold !== ':' &&
      (from === at ? namesIssue(tokens, from, end) : isInvitation(draft, from, end)))
  );
}

/** Whether a name with lower-case words fills its segment: "Études littéraires africaines". */
const isSmallName = (draft: IssueDraft, from: number, to: number): boolean =>
  to - from > 1 &&
  to - from < 6 &&
  isSegment(draft, to, draft.tokens.length) &&
  !draft.tokens.slice(from, to).some(({ text }) => !isCapital(text) && /ée?s?$/.test(text)) &&
  isJournalName(draft.tokens, from, from + 1, true, true);
