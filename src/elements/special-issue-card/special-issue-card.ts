import { html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { SpecialIssue } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import type { Sample } from '../base/page-look.js';
import type { reader } from './reader.js';
import { coversFor, dress, issueCard } from '../special-issue-list/issue-card.js';
import { issueCardStyles } from '../special-issue-list/issue-card.styles.js';

/**
 * One special issue, read from the paragraph or list item the page already has, or from attributes.
 *
 * @summary A special issue and its call.
 * @tagname rg-special-issue-card
 *
 * @slot - A paragraph, or a list with one item; a picture beside it is the issue's cover. What is not understood of it stays visible.
 *
 * @csspart issue - The card.
 * @csspart kind - What the page calls it: Special Issue, Temanummer.
 * @csspart title - Its title.
 * @csspart facts - A quiet line of facts: where it appears, what becomes of its call.
 * @csspart journal - The journal.
 * @csspart state - The state of the call with its mark.
 * @csspart call - The link to the call.
 * @csspart calendar - The button that gives the deadline as a calendar file.
 * @csspart cover - The picture of the issue's front.
 * @csspart image - Another picture of the entry, under its facts.
 * @csspart note - What the reader of the line did not understand, as it was written.
 * @csspart failure - The message that `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent=currentColor] - Colour of links and marks.
 * @cssproperty [--rg-muted] - Colour of kind and facts; mixed from the text's colour by default.
 * @cssproperty [--rg-title-font=inherit] - Typeface of titles.
 * @cssproperty [--rg-title-weight=600] - Weight of titles.
 * @cssproperty [--rg-measure=36em] - Longest line of a title.
 * @cssproperty [--rg-control-background=transparent] - Ground of fields and buttons.
 * @cssproperty [--rg-control-line] - Frame of fields and buttons, as in `border`; a line mixed from the text's colour by default.
 * @cssproperty [--rg-control-radius=3px] - Roundness of fields and buttons.
 *
 * @example
 * <rg-special-issue-card deadline="2026-12-01">
 *   <p>Special Issue "Democratic Innovation" i Akademisk kvarter</p>
 * </rg-special-issue-card>
 */
export class RgSpecialIssueCard extends ContentElement<SpecialIssue, typeof reader> {
  static override styles: CSSResultGroup = issueCardStyles;

  static override properties: PropertyDeclarations = {
    kind: {},
    issueTitle: { attribute: 'issue-title' },
    journal: {},
    publisher: {},
    editors: {},
    deadline: {},
    published: {},
    status: {},
    volume: {},
    issue: {},
    doi: {},
    href: {},
    callHref: { attribute: 'call-href' },
    callLang: { attribute: 'call-lang' },
    callSize: { attribute: 'call-size' },
    cover: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    record: { attribute: false, noAccessor: true },
  };

  /** What it is called: `Special Issue`, `Temanummer`. */
  declare kind: string | undefined;

  /** Its title. */
  declare issueTitle: string | undefined;

  /** The journal it appears in. */
  declare journal: string | undefined;

  /** The journal's publisher. */
  declare publisher: string | undefined;

  /** Its guest editors, with semicolons between them. */
  declare editors: string | undefined;

  /** The last day of its call, such as `2026-12-01`. */
  declare deadline: string | undefined;

  /** When it was published: `2027`, `2027-02` or `2027-02-01`. */
  declare published: string | undefined;

  /** State of its call where the dates do not tell: `open`, `closed` or `published`. */
  declare status: 'open' | 'closed' | 'published' | undefined;

  /** Volume of the journal. */
  declare volume: string | undefined;

  /** Number of the issue. */
  declare issue: string | undefined;

  /** DOI of the issue, with or without its resolver's address. */
  declare doi: string | undefined;

  /** Address of the issue. */
  declare href: string | undefined;

  /** Address of the call for papers. */
  declare callHref: string | undefined;

  /** Language of the call for papers: `da`. Said where it is another than the page's. */
  declare callLang: string | undefined;

  /** Size of the call for papers in bytes: `120000`. */
  declare callSize: string | undefined;

  /** Address of a picture of the issue's front. */
  declare cover: string | undefined;

  /** Whether search engines are told of the issue, as schema.org's `PublicationIssue`, in a script of the page's head. */
  declare structuredData: boolean;

  constructor() {
    super();
    this.structuredData = false;
  }

  /** The issue that is shown; setting it wins over the content, and `null` goes back to that. */
  get record(): SpecialIssue | undefined {
    return this.records[0];
  }

  set record(record: SpecialIssue | null) {
    this.records = record && [record];
  }

  protected override get sample(): Sample {
    return { nodes: 'li, p', takes: ['font-family', 'font-size', 'color'] };
  }

  protected override importReader() {
    return import('./reader.js');
  }

  protected override get parts() {
    return coversFor(this);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    dress(this);
  }

  protected override view(issues: readonly SpecialIssue[]) {
    const { language, strings, day: today } = this;
    const reader = this.reader!;
    return issues.map(
      (issue) =>
        html`<article part="issue" id=${issue.id}>
          ${issueCard(issue, { host: this, language, strings, reader, today })}
        </article>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-special-issue-card': RgSpecialIssueCard;
  }
}
