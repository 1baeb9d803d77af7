import { html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { SpecialIssue } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import type { Sample } from '../base/content/page-look.js';
import type * as support from './content/index.js';
import { coversFor, addStyles, issueCard } from '../special-issue-list/issue-card.js';
import { issueCardStyles } from '../special-issue-list/issue-card.styles.js';

/**
 * One special issue, read from the paragraph or list item the page already has, or from attributes.
 *
 * @summary A special issue and its call.
 * @tagname rg-special-issue-card
 *
 * @slot - A paragraph, or a list with one item; a picture next to it is the issue's cover. Unrecognised content stays visible.
 *
 * @csspart issue - The card.
 * @csspart kind - The kind: Special Issue, Temanummer.
 * @csspart title - The title.
 * @csspart facts - A line of facts: the journal and the editors, or the call.
 * @csspart journal - The journal.
 * @csspart state - The state of the call with its mark.
 * @csspart call - The link to the call.
 * @csspart calendar - The button that downloads the deadline as a calendar file.
 * @csspart cover - The issue's cover.
 * @csspart image - Another picture of the entry, below its facts.
 * @csspart note - Text of the entry that was not recognised, as written.
 * @csspart failure - Message shown if `src` could not be fetched, with a button to try again.
 *
 * @cssproperty [--rg-accent] - Colour of links and marks; by default that of the page’s links.
 * @cssproperty [--rg-muted] - Colour of kind and facts; by default mixed from the text's colour.
 * @cssproperty [--rg-title-font=inherit] - Typeface of titles.
 * @cssproperty [--rg-title-weight=600] - Weight of titles.
 * @cssproperty [--rg-measure=36em] - Maximum line length of titles.
 * @cssproperty [--rg-control-background=transparent] - Background of fields and buttons.
 * @cssproperty [--rg-control-line] - Border of fields and buttons, a value for `border`; by default a line mixed from the text's colour.
 * @cssproperty [--rg-control-radius] - Corner radius of fields and buttons.
 *
 * @example
 * <rg-special-issue-card deadline="2026-12-01">
 *   <p>Special Issue "Democratic Innovation" i Akademisk kvarter</p>
 * </rg-special-issue-card>
 */
export class RgSpecialIssueCard extends ContentElement<SpecialIssue, typeof support> {
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

  /**
   * The kind of issue: `special-issue`, `special-section`, `collection`, `research-topic` or `theme`, which are shown in
   * the page's language, or other text.
   */
  declare kind: string | undefined;

  /** Title of the issue. */
  declare issueTitle: string | undefined;

  /** The journal it appears in. */
  declare journal: string | undefined;

  /** The journal's publisher. */
  declare publisher: string | undefined;

  /** Guest editors, separated by semicolons. */
  declare editors: string | undefined;

  /** Last day of the call for papers, such as `2026-12-01`. */
  declare deadline: string | undefined;

  /** Date of publication: `2027`, `2027-02` or `2027-02-01`. */
  declare published: string | undefined;

  /** State of the call if the dates do not determine it: `open`, `closed` or `published`. */
  declare status: 'open' | 'closed' | 'published' | undefined;

  /** Volume of the journal. */
  declare volume: string | undefined;

  /** Number of the issue. */
  declare issue: string | undefined;

  /** DOI of the issue, with or without `https://doi.org/`. */
  declare doi: string | undefined;

  /** URL of the issue. */
  declare href: string | undefined;

  /** URL of the call for papers. */
  declare callHref: string | undefined;

  /** Language of the call for papers, such as `da`; shown if it differs from the page's. */
  declare callLang: string | undefined;

  /** Size of the call for papers in bytes, such as `120000`. */
  declare callSize: string | undefined;

  /** URL of a picture of the issue's cover. */
  declare cover: string | undefined;

  /** Whether to describe the issue to search engines, as schema.org's `PublicationIssue`, in a script in the page's head. */
  declare structuredData: boolean;

  constructor() {
    super();
    this.structuredData = false;
  }

  /** The issue shown. Setting it overrides the content; `null` goes back to the content. */
  get record(): SpecialIssue | undefined {
    return this.records[0];
  }

  set record(record: object | null) {
    this.records = record && [record];
  }

  protected override get sample(): Sample {
    return { nodes: 'li, p', takes: ['font-family', 'font-size', 'color'] };
  }

  protected override importContent() {
    return import('./content/index.js');
  }

  protected override get parts() {
    return coversFor(this);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    addStyles(this);
  }

  protected override viewOf(issues: readonly SpecialIssue[]) {
    const { language, strings, day: today } = this;
    const support = this.support!;
    const level = support.levelIn(this);
    return issues.map(
      (issue) =>
        html`<article part="issue" id=${issue.id}>
          ${issueCard(issue, { host: this, language, strings, support, today, level })}
        </article>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-special-issue-card': RgSpecialIssueCard;
  }
}
