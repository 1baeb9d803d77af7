import { html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { SpecialIssue } from '../../records/types.js';
import { ContentElement } from '../base/content-element.js';
import type * as support from './content/index.js';
import { coversFor, addStyles, issueCard } from './issue-card.js';
import { specialIssueListStyles } from './special-issue-list.styles.js';

/**
 * A group's special issues and calls for papers, read from the list the page already has.
 *
 * @summary Special issues and their calls as cards, open calls first.
 * @tagname rg-special-issue-list
 *
 * @slot - A `ul` or `ol` with one special issue in each item. Unrecognised content stays visible.
 *
 * @csspart group-heading - The heading of a group: open calls, published, closed.
 * @csspart issue - One special issue.
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
 * @cssproperty [--rg-accent] - Colour of links, of marks and of the lines above groups and cards; by default that of the page’s links.
 * @cssproperty [--rg-muted] - Colour of kinds and facts; by default mixed from the text's colour.
 * @cssproperty [--rg-line] - Colour of the line around covers; by default mixed from the text's colour.
 * @cssproperty [--rg-space=1em] - Unit of the space in and between cards.
 * @cssproperty [--rg-title-font=inherit] - Typeface of titles.
 * @cssproperty [--rg-title-weight=600] - Weight of titles.
 * @cssproperty [--rg-measure=36em] - Maximum line length of titles.
 * @cssproperty [--rg-radius=3px] - Corner radius of pictures.
 * @cssproperty [--rg-control-background=transparent] - Background of fields and buttons.
 * @cssproperty [--rg-control-line] - Border of fields and buttons, a value for `border`; by default a line mixed from the text's colour.
 * @cssproperty [--rg-control-radius] - Corner radius of fields and buttons.
 *
 * @example
 * <rg-special-issue-list>
 *   <ol>
 *     <li>Temanummer: «Samskabelse: perspektiver, praksisformer og kontekster.» Akademisk kvarter</li>
 *   </ol>
 * </rg-special-issue-list>
 */
export class RgSpecialIssueList extends ContentElement<SpecialIssue, typeof support> {
  static override styles: CSSResultGroup = specialIssueListStyles;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    structuredData: { attribute: 'structured-data', type: Boolean },
  };

  /** Level of the heading above the element; group headings are one level below. Default: the level of the nearest heading before it. */
  declare headingLevel: number | undefined;

  /** Whether to describe the issues to search engines, as schema.org's `PublicationIssue`, in a script in the page's head. */
  declare structuredData: boolean;

  constructor() {
    super();
    this.structuredData = false;
  }

  protected override importContent() {
    return import('./content/index.js');
  }

  protected override get parts() {
    return coversFor(this);
  }

  protected override get keepsHeadings() {
    return !!this.support && this.areUnderTopics(() => false);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    addStyles(this);
  }

  protected override viewOf(issues: readonly SpecialIssue[]) {
    const { language, strings, day: today } = this;
    const support = this.support!;
    const list = (shown: readonly SpecialIssue[], level: number) =>
      html`<ul role="list">
        ${this.rows(shown, (issue) => html`<li id=${issue.id} part="issue">${issueCard(issue, { host: this, language, strings, support, today, level })}</li>`)}
      </ul>`;
    if (this.topics)
      return this.topics
        .groupByList(this, issues)
        .map(
          (group) => html`${this.topics!.topicSlot(group)}${list(group.records, support.levelIn(this) + 1)}`,
        );
    const groups = support.groupIssues(issues, today);
    const heading = groups[1] && support.issueHeadings(this, strings);
    const level = support.levelIn(this) + (groups[1] ? 1 : 0);
    return groups.map((group) => html`${heading?.(group)} ${list(group.issues, level)}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rg-special-issue-list': RgSpecialIssueList;
  }
}
