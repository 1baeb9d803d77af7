import { isAllCapitals } from '../../words/tokens.js';
import type { IssueDraft } from '../fields.js';
import { kindsIn, SETS_APART } from '../facts/kind.js';
import { namesIssue } from '../prose.js';
import {
  isCapital,
  isJournalName,
  isSeriesName,
  isSubtitle,
  NAMED,
  nameEnd,
  SMALL,
} from './journal-names.js';

import { isSegment, takeJournal } from './journal.js';

/**
 * Reads a capitalised name directly before its numbers: "Sustainability (ISSN 2071-1050)", "Title. Utbildning &
 * Demokrati, vol. 35".
 */
export function readJournalByNumbers(draft: IssueDraft): void {
  const { tokens, spans, record } = draft;
  for (const numbers of [...spans.all]) {
    const isIssn = numbers.field === 'journal';
    if (record.journal?.name || !(isIssn || numbers.field === 'volume')) continue;
    let end = draft.indexAt(numbers.start);
    while (end > 0 && tokens[end - 1]!.fold === ',') end--;
    // "Rooms and Rhythms (RAR), Volume 8"
    const isShort =
      tokens[end - 1]?.fold === ')' && tokens[end - 3]?.fold === '(' && isAllCapitals(tokens[end - 2]!.text);
    if (isShort) end -= 3;
    let from = end;
    while (from > 0 && end - from < 10 && !tokens[from]?.breaks && isPartOfName(draft, from - 1, isIssn))
      from--;
    while (from < end && !isCapital(tokens[from]!.text)) from++;
    // "Raum. Zeitschrift für Rede"
    if (from > 1 && isSubtitle(tokens, from) && draft.isFree(from - 2) && isCapital(tokens[from - 2]!.text))
      from -= 2;
    // "Nordic Welfare Research, vol. 9, no. 2: Title"
    const isFirst = tokens[draft.indexAt(numbers.end)]?.fold === ':' && nameEnd(draft, 0, end) === end;
    if (isFirst) from = 0;
    const isLine =
      end - from > 1 &&
      (from === 0 || tokens[from]!.breaks) &&
      (tokens[draft.indexAt(numbers.end)]?.breaks ?? true);
    const before = tokens[from - 1];
    const isSeries =
      before?.fold === ',' &&
      // "…, special issue, Urban Letters 56(3)", "…, IEEE Transactions on Care, vol. 12"
      (isSeriesName(tokens, from, end) ||
        isJournalName(tokens, from, end, false) ||
        kindsIn(tokens, 0, from).some(
          ({ to, kind }) => kind && (to === from - 1 || (record.volume && record.issue)),
        ));
    const begins = isIssn
      ? !before ||
        tokens[from]?.breaks ||
        before.kind === 'mark' ||
        before.text === 'journal' ||
        NAMED.has(before.text)
      : isSeries ||
        isFirst ||
        isShort ||
        isLine ||
        /^(?:til|till|av|af)$/.test(before?.fold ?? '') ||
        (before?.kind === 'mark' && '.|;)'.includes(before.fold) && end - from > 1);
    // "Themed issue 2/2024"
    const isKind = end - from === 1 && SETS_APART.has(tokens[from]!.fold);
    if (
      from < end &&
      begins &&
      !isKind &&
      isJournalName(tokens, from, end, true, isIssn || isFirst || isLine)
    )
      takeJournal(draft, from, end, isIssn ? 'journal: before its ISSN' : 'journal: before its volume');
  }
}

const isPartOfName = (draft: IssueDraft, at: number, isIssn: boolean): boolean => {
  const { kind, fold, text } = draft.tokens[at]!;
  return (
    draft.isFree(at) &&
    (kind === 'mark'
      ? "'&".includes(fold) || (isIssn && fold === ',')
      : kind === 'word' && (isCapital(text) || SMALL.has(fold)))
  );
};

/** Words for persons who submit or edit. */
const PERSONS =
  /^(?:authors?|scholars|researchers|forfatt|forskere|forskare|bidragsyt|skribent|reda[kc]|alle$|dei?$|we$|vi$)/;

/**
 * The end of the name of a journal that accepts contributions in a sentence about the issue, "Fjordblikk tek imot
 * artiklar"; otherwise `at`.
 */
function subjectEnd({ tokens }: IssueDraft, at: number): number {
  let to = at;
  while (
    tokens[to]?.kind === 'word' &&
    (isCapital(tokens[to]!.text) || (to > at && SMALL.has(tokens[to]!.fold)))
  )
    to++;
  const [verb, next] = tokens.slice(to, to + 2);
  const accepts =
    /^(?:tek|tar|tager)$/.test(verb?.fold ?? '') && /^(?:imot|emot|mot|mod)$/.test(next?.fold ?? '');
  const isName = accepts && !PERSONS.test(tokens[at]!.fold) && isJournalName(tokens, at, to, true, true);
  return isName ? to : at;
}

/**
 * Reads a clause that is only the name of a journal, identified by a typical word: "… (KU Leuven). Journal of Aging
 * Studies. Deadline: …".
 */
export function readLooseJournal(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i < tokens.length && !record.journal?.name; i++) {
    const before = tokens[i - 1];
    // after the bracket with the deadline: "Title (deadline: 1 May 2027): Housing and Networks. Guest editors: …"
    const isBehindDay =
      before?.fold === ':' &&
      tokens[i - 2]?.fold === ')' &&
      record.deadline !== undefined &&
      !draft.isFree(i - 3);
    const begins =
      !before ||
      tokens[i]!.breaks ||
      isBehindDay ||
      !draft.isFree(i - 1) ||
      (before.fold === ':' && !draft.isFree(i - 2)) ||
      (before.kind === 'mark' && '.|;•·)'.includes(before.fold));
    if (!begins || tokens[i]!.kind !== 'word' || !draft.isFree(i)) continue;
    const subject = record.kind ? subjectEnd(draft, i) : i;
    if (subject > i && takeJournal(draft, i, subject, 'journal: before a verb')) return;
    const to = nameEnd(draft, i, tokens.length);
    if (
      to > i &&
      tokens[to]?.fold !== ':' &&
      (isSegment(draft, to, tokens.length) ||
        // "Nordic Journal of Care has an open call: …"
        (tokens[i]!.breaks && namesIssue(tokens, to, Math.min(tokens.length, to + 20)))) &&
      isJournalName(tokens, i, to, isBehindDay && (to > i + 1 || !isAllCapitals(tokens[i]!.text)))
    )
      takeJournal(draft, i, to, 'journal: a clause of its own');
    i = Math.max(i, to - 1);
  }
}
