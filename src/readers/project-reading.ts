import { findAddresses } from './addresses.js';
import type { Funding, Project } from '../records/types.js';
import { Claims } from './claims.js';
import type { PeriodHit } from './words/periods.js';

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

/** One project being read: the text, what was claimed of it, and the record it becomes. */
export class ProjectReading {
  readonly claims: Claims<ProjectField>;
  readonly record: Project;
  /** The lines, as spans: the first is the plain line, what follows are facts and free text. */
  readonly lines: [start: number, end: number][];

  constructor(
    readonly text: string,
    original: string,
  ) {
    this.lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length]);
    this.claims = new Claims<ProjectField>(text);
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

  get firstLineEnd(): number {
    return this.lines[0]?.[1] ?? 0;
  }

  label(start: number, end: number): void {
    this.claims.take(start, end, 'label');
  }

  setPeriod(hit: PeriodHit, at: number): boolean {
    const { record } = this;
    if (record.start || record.end) return false;
    if (!this.claims.take(at + hit.start, at + hit.end, hit.from ? 'start' : 'end')) return false;
    if (hit.from) record.start = hit.from;
    if (hit.to) record.end = hit.to;
    return true;
  }

  addType(key: string): void {
    if (!this.record.types.includes(key)) this.record.types.push(key);
  }

  /** The funding that a programme or a grant number belongs to: the last one that has none yet. */
  fundingFor(field: 'programme' | 'grant'): Funding {
    const last = this.record.funding.at(-1);
    if (last && last[field] === undefined) return last;
    const funding: Funding = {};
    this.record.funding.push(funding);
    return funding;
  }

  /** Takes whole sentences, with their full stop, as the summary. */
  addSummary(start: number, end: number): boolean {
    const words = this.text.slice(start, end);
    const lead = /^[\s•·*–-]*/.exec(words)![0].length;
    const piece = this.claims.take(start + lead, start + words.trimEnd().length, 'summary');
    if (piece) this.record.summary = this.record.summary ? `${String(this.record.summary)}\n${piece}` : piece;
    return piece !== undefined;
  }

  setGrant(start: number, end: number): boolean {
    const grant = this.claims.take(start, end, 'grant');
    if (grant) this.fundingFor('grant').grant = grant;
    return grant !== undefined;
  }

  /** Addresses stand out of any text; the first is the project's page, others are links. */
  readAddresses(): void {
    for (const { start, end, url, label } of findAddresses(this.text)) {
      this.claims.take(start, end, 'url');
      if (this.record.url === undefined) this.record.url = url;
      else this.record.links.push({ url, label });
    }
  }
}
