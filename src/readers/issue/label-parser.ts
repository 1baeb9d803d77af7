import { issueFact } from '../split-entries/issue-fact.js';
import type { Entry } from '../page/entry.js';
import { joined, type Joiner } from '../split-entries/join.js';
import { tokenize } from '../words/tokens.js';
import type { IssueInference } from './fields.js';
import { labelsIn } from './labels.js';
import { parseIssueWith } from './line.js';
import type { IssueParser } from './parsed.js';

/** The parser of any text by labels and, with `infer`, by order and punctuation. */
export const labelParser = (infer?: IssueInference): IssueParser => ({
  parse: (text, hints) => parseIssueWith(text, hints, infer),
  ...(infer && {
    startWithJournals: infer.startWithJournals,
    newsAmongCalls: infer.newsAmongCalls,
    italicJournals: infer.italicJournals,
  }),
  join: (entries, literalIn) => joined(withoutFacts(entries, literalIn), literalIn, issueFact),
  namesDeadline: (text) => labelsIn(tokenize(text)).some(({ field }) => field === 'deadline'),
});

/** Entries without those of lists that hold only facts of what is above them: "Editors: …", "Deadline: …". */
function withoutFacts(entries: readonly Entry[], literalIn: Parameters<Joiner>[1]): readonly Entry[] {
  const lists = new Map<Element | null, boolean>();
  for (const entry of entries) {
    const list = entry.element.parentElement;
    const isFact = !!issueFact(entry.text.text) && !literalIn(entry)?.isTitled;
    lists.set(list, isFact && (lists.get(list) ?? true));
  }
  return entries.filter(({ element }) => !lists.get(element.parentElement));
}
