import { findAddresses } from '../words/addresses.js';
import { isOfProgramme } from '../words/programme-budgets.js';
import { programmeAt } from '../words/project-types.js';
import { projectTokens } from './labels/labels.js';
import { trimItem } from '../line/enumerations.js';
import { Spans } from '../line/spans.js';
import type { Token } from '../words/tokens.js';
import type { ListHabits } from './lists/list-habits.js';
import type { Funding, PartialDate, Project } from '../../records/types.js';

export type ProjectField =
  | 'title'
  | 'acronym'
  | 'start'
  | 'end'
  | 'coordinator'
  | 'leader'
  | 'funder'
  | 'programme'
  | 'grant'
  | 'partner'
  | 'type'
  | 'status'
  | 'summary'
  | 'keyword'
  | 'url'
  | 'label'
  | 'note';

/** Minimum number of words besides the facts in a line of prose. */
const MIN_PROSE = 4;

/** A project while it is being read: its text and tokens, the claimed spans, and its record. Ranges are of tokens. */
export class ProjectDraft {
  readonly tokens: readonly Token[];
  readonly spans: Spans<ProjectField>;
  readonly record: Project;
  /** The lines: first the main line, then facts and free text. */
  readonly lines: [from: number, to: number][] = [];
  /** The token ranges of links. */
  links: readonly [from: number, to: number][] = [];
  /** Offsets of labels without a field, in order; neither they nor their values are a title. */
  readonly unreadLabels: number[] = [];
  /** Whether a label names a leader other than the author of a thesis. */
  isLed = false;
  /** Whether a label names a funder. */
  isPaid = false;
  /** The sentence that is the title as a whole, although facts were read from it. */
  told: [from: number, to: number] | undefined;
  /** Habits shared by the lines of the list. */
  habits: ListHabits = {};
  /** The rule for inferred claims. */
  rule: string | undefined;

  constructor(
    readonly text: string,
    original: string,
  ) {
    this.tokens = projectTokens(text);
    this.spans = new Spans<ProjectField>(text);
    let from = 0;
    this.tokens.forEach(({ breaks }, i) => {
      if (breaks && i > 0) {
        this.lines.push([from, i]);
        from = i;
      }
    });
    this.lines.push([from, this.tokens.length]);
    this.record = {
      id: '',
      title: '',
      types: [],
      funding: [],
      partners: [],
      links: [],
      keywords: [],
      original,
    };
  }

  /** The text of the tokens `[from, to)`. */
  slice(from: number, to: number): string {
    return to > from ? this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end) : '';
  }

  /** Whether a range is a whole line beside a labelled funder, so that a funder's name in it may have another role. */
  isBesidePayer(from: number, to: number): boolean {
    return (
      this.isPaid &&
      !programmeAt(this.tokens, from) &&
      this.lines.some(([start, end]) => start === from && end === to)
    );
  }

  /** Index of the first token that ends after an offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The token range for a range of the text. */
  rangeOf(start: number, end: number): [from: number, to: number] {
    const from = this.indexAt(start);
    let to = this.indexAt(end - 1);
    if (to < this.tokens.length && this.tokens[to]!.start < end) to++;
    return [from, Math.max(from, to)];
  }

  isFree(from: number, to: number): boolean {
    return to > from && this.spans.isFree(this.tokens[from]!.start, this.tokens[to - 1]!.end);
  }

  /** Whether all words of a range are in links inside it. */
  isLinked(from: number, to: number): boolean {
    const links = this.links.filter(([a, b]) => a >= from && b <= to);
    const isIn = (at: number) => links.some(([a, b]) => a <= at && at < b);
    return (
      links.length > 0 &&
      this.tokens.slice(from, to).every(({ kind }, i) => kind === 'mark' || isIn(from + i))
    );
  }

  claim(from: number, to: number, field: ProjectField): string | undefined {
    return to > from ? this.claimText(this.tokens[from]!.start, this.tokens[to - 1]!.end, field) : undefined;
  }

  claimText(start: number, end: number, field: ProjectField): string | undefined {
    return this.spans.claim(start, end, field, field === 'label' ? undefined : this.rule);
  }

  /** Sets the period of the project, unless it is known. Returns whether it did. */
  setPeriod(from: number, to: number, start: PartialDate | undefined, end: PartialDate | undefined): boolean {
    const { record } = this;
    if (record.start || record.end || !(start || end)) return false;
    if (isOfProgramme(this.tokens, from, `${start}–${end}`)) return false;
    if (this.claim(from, to, start ? 'start' : 'end') === undefined) return false;
    if (start) record.start = start;
    if (end) record.end = end;
    return true;
  }

  setDate(field: 'start' | 'end', from: number, to: number, date: PartialDate): boolean {
    if (this.record[field] || this.claim(from, to, field) === undefined) return false;
    this.record[field] = date;
    return true;
  }

  setAcronym(from: number, to: number): boolean {
    // without marks at its edges: "(„KliWaKo“)"
    const word = trimItem(this.tokens, from, to) ?? [from, to];
    const acronym = this.record.acronym ? undefined : this.claim(...word, 'acronym');
    if (acronym) this.record.acronym = acronym;
    return acronym !== undefined;
  }

  setLeader(from: number, to: number): boolean {
    const name = this.record.leader ? undefined : this.claim(from, to, 'leader');
    if (name) this.record.leader = { name };
    return name !== undefined;
  }

  setCoordinator(from: number, to: number): boolean {
    const name = this.record.coordinator ? undefined : this.claim(from, to, 'coordinator');
    if (name) this.record.coordinator = { name };
    return name !== undefined;
  }

  addPartner(from: number, to: number): boolean {
    const name = this.claim(from, to, 'partner');
    if (name) this.record.partners.push({ name });
    return name !== undefined;
  }

  addType(key: string): void {
    if (!this.record.types.includes(key)) this.record.types.push(key);
  }

  /** The funding that a programme or grant number belongs to: the last one, if it has none yet; otherwise a new one. */
  fundingFor(field: 'programme' | 'grant'): Funding {
    const last = this.record.funding.at(-1);
    if (last && last[field] === undefined) return last;
    const funding: Funding = {};
    this.record.funding.push(funding);
    return funding;
  }

  setGrant(start: number, end: number): boolean {
    const grant = this.claimText(start, end, 'grant');
    if (grant) this.fundingFor('grant').grant = grant;
    return grant !== undefined;
  }

  /** Adds whole sentences, with their full stop, to the summary. Returns whether it did. */
  addSummary(from: number, to: number): boolean {
    let a = from;
    while (a < to && this.tokens[a]!.kind === 'mark' && '•·*-.,;:)'.includes(this.tokens[a]!.fold)) a++;
    if (!this.isFree(a, to)) return false;
    const piece = this.claim(a, to, 'summary');
    if (piece) this.#summarise(piece);
    return piece !== undefined;
  }

  /**
   * Adds a line of prose to the summary, including text that facts were read from, since the rest alone would be
   * fragments.
   */
  keepProse(from: number, to: number): void {
    const rest = this.spans.rest(this.tokens[from]!.start, this.tokens[to - 1]!.end);
    const words = rest.flatMap(([a, b]) => this.text.slice(a, b).match(/\p{L}{2,}/gu) ?? []);
    if (words.length >= MIN_PROSE) this.keepWhole(from, to);
  }

  /** Adds text to the summary, including what facts were read from. */
  keepWhole(from: number, to: number): void {
    const [start, end] = [this.tokens[from]!.start, this.tokens[to - 1]!.end];
    for (const [a, b] of this.spans.rest(start, end)) this.spans.claim(a, b, 'summary');
    this.#summarise(this.text.slice(start, end));
  }

  /** The text of a sentence that is the title, including text that facts were read from; what follows is the summary. */
  keepTold([from, to]: [number, number]): string {
    const [start, end] = [this.tokens[from]!.start, this.tokens[to - 1]!.end];
    for (const [a, b] of this.spans.rest(start, end)) this.spans.claim(a, b, 'title');
    const next = this.tokens[to]?.fold === '.' ? to + 1 : to;
    const last = this.lines[0]![1];
    if (next < last) this.keepProse(next, last);
    return this.text.slice(start, end);
  }

  #summarise(piece: string): void {
    this.record.summary = this.record.summary ? `${String(this.record.summary)}\n${piece}` : piece;
  }

  /** Reads URLs, which are recognisable in any text; the first is the project's page, others are links. */
  readAddresses(): void {
    for (const { start, end, url, label } of findAddresses(this.text)) {
      if (this.claimText(start, end, 'url') === undefined) continue;
      if (this.record.url === undefined) this.record.url = url;
      else this.record.links.push({ url, label });
    }
  }
}
