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
  const lists = new Map<Element | null, Entry[]>();
  for (const entry of entries) {
    const list = entry.element.parentElement;
    lists.set(list, [...(lists.get(list) ?? []), entry]);
  }
  const isFact = ({ text }: Entry) => !!issueFact(text.text);
  const labelOf = ({ text }: Entry) => /^[^.:：]{1,40}(?=[:：])/.exec(text.text)?.[0] ?? '';
  const counts = new Map<string, number>();
  for (const own of lists.values())
    for (const label of new Set(own.map(labelOf))) counts.set(label, (counts.get(label) ?? 0) + 1);
  // also labels that are not known, if other lists have them too
  const areLabelled = (own: readonly Entry[]) =>
    own.every((entry) => labelOf(entry) !== '') &&
    own.some(isFact) &&
    own.filter((entry) => isFact(entry) || counts.get(labelOf(entry))! > 1).length * 3 >= own.length * 2;
  return [...lists.values()].flatMap((own) => {
    const facts = own.filter((entry, i) => !i || !isLinkToCall(entry));
    const areFacts = facts.every(isFact) || areLabelled(facts);
    return areFacts && !own.some((entry) => literalIn(entry)?.isTitled) ? [] : own;
  });
}

/** Whether an item is only a link to the call, without a title: "Call for papers (PDF)". */
const isLinkToCall = ({ element, text: { text } }: Entry): boolean =>
  element.querySelector('a[href]')?.textContent.trim() === text && CALL.test(text);

/** A word for a call or its file, and no mark before a title. */
const CALL =
  /^(?=.*(?:call|cfp|utlys|invit|inbj|opslag|aufruf|ausschr|appel|convoc|oproep|pdf|download))[^:«“„"–—\n]{1,50}$/i;
