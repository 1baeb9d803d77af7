import { foldLetters } from '../../records/letters.js';
import type { SpecialIssue } from '../../records/types.js';
import { Claims, type Span } from '../claims.js';
import type { Token } from '../words/tokens.js';

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

/** Why a field was read: the rule that read it, and the part of `original` it was read from. */
export interface Provenance {
  field: string;
  rule: string;
  start: number;
  end: number;
}

/** A special issue while it is read: its text as tokens, what is claimed of it, and why. */
export class IssueDraft {
  readonly claims: Claims<IssueField>;
  readonly provenance: Provenance[] = [];

  constructor(
    readonly text: string,
    public tokens: readonly Token[],
    readonly record: SpecialIssue,
  ) {
    this.claims = new Claims(text);
  }

  /** Claims `[start, end)` for a field and remembers the rule; undefined where it is taken. */
  take(start: number, end: number, field: IssueField, rule: string): string | undefined {
    const words = this.claims.take(start, end, field);
    if (words !== undefined) this.provenance.push({ field, rule, start, end });
    return words;
  }

  /** Parts a token where a page has lost the space between two: "kvarterLast ned". */
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

  /** Claims words that only lead to a fact. */
  label(start: number, end: number): void {
    this.claims.take(start, end, 'label');
  }

  /** Claims words that are no fact of their own, so that nothing else is read from them. */
  note(start: number, end: number): void {
    this.claims.take(start, end, 'note');
  }

  /** All that is in no field, in the order of the text: what was noted, and what is left over. */
  takeNotes(): string | undefined {
    this.claims.takeNotes('note', 'label');
    const notes = this.claims.spans.filter(({ field }) => field === 'note').sort((a, b) => a.start - b.start);
    return notes.length ? notes.map(({ start, end }) => this.text.slice(start, end)).join('; ') : undefined;
  }

  /** Whether a token is still free; one beyond the text is not. */
  isFree(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && this.claims.free(token.start, token.end);
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

export type { Span };
