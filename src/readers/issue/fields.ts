import { foldLetters } from '../../records/letters.js';
import type { SpecialIssue } from '../../records/types.js';
import { Spans } from '../line/spans.js';
import type { Entry } from '../page/entry.js';
import { QUALIFIERS } from '../words/issue-labels.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { isCapital, type Token } from '../words/tokens.js';

export type IssueField =
  | 'kind'
  | 'title'
  | 'journal'
  | 'publisher'
  | 'editor'
  | 'deadline'
  | 'published'
  | 'status'
  | 'volume'
  | 'issue'
  | 'doi'
  | 'url'
  | 'call'
  | 'label'
  | 'note';

/** Words of sentences about a deadline, beside those in labels, folded. */
const SUBMITTING =
  /^(?:open|ap(?:ent?|na)|oppe[nt]|we|vi|wir|welcome|tar|tager|imot|mottar|skicka[st]?|send(?:es|ast|as)?|sand[sa]?|submit(?:ted)?|should|must|can|may|be|welcomed|accept(?:ed)?|received?|is|are|er|ist|sind|endet|am|bis|zu|zum|bitte|senden|sie|ihre|uns|les?|sont|attendu(?:e?s)?|bidrag(?:en|ene)?|lahet(?:a|taa)|kirjoitu\w+|kasikirjoitu\w+|einsendeschluss|frist|abgabe)$/;

/** A special issue while it is being read: its text as tokens, and the claimed spans. */
export class IssueDraft {
  /** Whether the title is known not to follow the journal. */
  isTitled = false;

  /** Whether the entries of its list start with their journals. */
  isJournalFirst = false;

  /** A sentence without a title that becomes a note as a whole, including its date. */
  sentence: readonly [start: number, end: number] | undefined;

  readonly spans: Spans<IssueField>;

  constructor(
    readonly text: string,
    public tokens: readonly Token[],
    readonly record: SpecialIssue,
  ) {
    this.spans = new Spans(text);
  }

  /** Claims `[start, end)` for a field, with the rule if it is inferred; returns undefined if it is already claimed. */
  take(start: number, end: number, field: IssueField, rule?: string): string | undefined {
    return this.spans.claim(start, end, field, rule);
  }

  /** Splits a token at a missing space: "kvarterLast ned". */
  split(at: number, offset: number): void {
    const token = this.tokens[at]!;
    const [head, tail] = [this.text.slice(token.start, offset), this.text.slice(offset, token.end)];
    this.tokens = [
      ...this.tokens.slice(0, at),
      { ...token, end: offset, text: head, fold: foldLetters(head) },
      { ...token, start: offset, text: tail, fold: foldLetters(tail), spaced: false, breaks: false },
      ...this.tokens.slice(at + 1),
    ];
  }

  /** Claims words that only introduce a fact. */
  label(start: number, end: number): void {
    this.spans.claim(start, end, 'label');
  }

  /** Claims text for the note, so that nothing else is read from it. */
  note(start: number, end: number): void {
    this.spans.claim(start, end, 'note');
  }

  /** The text that belongs to no field, in order: notes and unclaimed text. */
  takeNotes(): string | undefined {
    const sentence = this.sentence ?? [0, 0];
    const isInside = ({ start, end }: { start: number; end: number }) =>
      start >= sentence[0] && end <= sentence[1];
    this.spans.unclaim((span) => span.field === 'label' && isInside(span));
    for (const [start, end] of this.spans.rest()) {
      const words = this.tokens.slice(this.indexAt(start), this.indexAt(end));
      // "The Door" is no Dutch preposition
      const joins = words.every(
        ({ kind, fold, text }, i) => kind === 'mark' || (SMALL_WORDS.has(fold) && !(i && isCapital(text))),
      );
      this.spans.claim(start, end, joins || this.#leadsToDeadline(words, end) ? 'label' : 'note');
    }
    const notes = this.spans.all
      .filter(({ field }) => field === 'note')
      .map((span) => this.text.slice(...(isInside(span) ? sentence : ([span.start, span.end] as const))));
    return notes.length ? [...new Set(notes)].join('; ') : undefined;
  }

  /** Whether words before a deadline only say that it is one: "Manuscripts should be", "Vi tar imot". */
  #leadsToDeadline(words: readonly Token[], end: number): boolean {
    const next = this.spans.all.find((span) => span.start >= end && span.field !== 'label');
    return (
      next?.field === 'deadline' &&
      !this.tokens[this.indexAt(end)]?.breaks &&
      words.every(
        ({ kind, fold }) =>
          kind === 'mark' || SMALL_WORDS.has(fold) || QUALIFIERS.has(fold) || SUBMITTING.test(fold),
      )
    );
  }

  /** Whether a token exists and is unclaimed. */
  isFree(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && this.spans.isFree(token.start, token.end);
  }

  /** The first token at or after an offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Reads facts without labels; a separate module, loaded on demand. */
export interface IssueInference {
  (
    draft: IssueDraft,
    hint: [start: number, end: number] | undefined,
    journal?: [start: number, end: number],
  ): void;
  startWithJournals: (texts: readonly string[]) => boolean;
  newsAmongCalls: (texts: readonly string[]) => ReadonlySet<number>;
  italicJournals: (entries: readonly Entry[]) => ReadonlyMap<Entry, [start: number, end: number]>;
}
