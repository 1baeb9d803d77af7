import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Lazy } from '../../lazy.js';
import { pickLanguage, pickText } from '../../records/pick-text.js';
import { ownValue } from '../../records/own-value.js';
import { doiAddress } from '../../records/addresses.js';
import { fill } from '../../locales/format.js';
import type { Strings } from '../../locales/index.js';
import type { SpecialIssue } from '../../records/types.js';
import type { PartElement } from '../base/part-element.js';
import { foreignPage, langOf, own } from '../base/page-language.js';
import { enumerated, factsLine, linked } from '../base/phrases.js';
import type { markupOf } from '../../readers/page/markup-of.js';

/** Covers and other pictures. */
const covers = new Lazy(() => import('./later/covers.js'));

/** The part for pictures, if needed. It also checks the markup, before it is read, to avoid a layout shift. */
export const coversFor = (host: Element & { readonly records: readonly SpecialIssue[] }): Lazy<unknown>[] =>
  host.matches('[cover],:has(img,[data-cover])') || host.records.some(({ cover }) => cover) ? [covers] : [];

/** Adds the styles of pictures to an element once that part is loaded. */
export const addStyles = (host: PartElement) => covers.module?.addStyles(host.renderRoot);

/** Context of a card. */
export interface CardContext {
  language: string;
  strings: Strings;
  /** Functions loaded with the reader: fields with the page's markup, and facts about calls. */
  support: {
    markupOf: typeof markupOf;
    callFacts: (issue: SpecialIssue, context: CardContext) => unknown[];
  };
  today: string;
  host: PartElement;
  /** Heading level of the title. */
  level: number;
}

/** Id of a card's title, which describes buttons with identical names. */
export const titleId = ({ id }: SpecialIssue): string => `${id}-title`;

/**
 * A special issue: its kind, its title (or the unread text if there is none), its journal, and facts about its call.
 */
export function issueCard(issue: SpecialIssue, context: CardContext): TemplateResult {
  const { language, support, level, strings } = context;
  const title = pickLanguage(issue.title, language);
  const lang = issue.lang ?? langOf(title.lang, language);
  const foreign = foreignPage(language);
  const url = issue.url ?? (issue.doi && doiAddress(issue.doi));
  const field = title.text ? 'title' : 'note';
  const heading = title.text || issue.note;
  return html`${covers.module?.coverOf(issue)}${kindOf(issue, strings, foreign)}
  ${
    heading &&
    html`<p
      part="title"
      id=${titleId(issue)}
      role=${level ? 'heading' : nothing}
      aria-level=${level ?? nothing}
      lang=${lang ?? nothing}
    >
      ${linked(url, support.markupOf(issue, field, heading, !url))}
    </p>`
  }
  ${factsLine(bibliographyOf(issue, context), language)}
  ${factsLine(support.callFacts(issue, context), language)}${covers.module?.picturesOf(issue)}`;
}

/** The kind of an issue in the language of the interface; kinds without a translation as on the page. */
export const kindInWords = ({ kind }: SpecialIssue, { issue }: Strings): string | undefined =>
  ownValue<string>(issue.kinds, kind) ?? kind;

function kindOf(issue: SpecialIssue, strings: Strings, foreign: string | undefined) {
  const words = kindInWords(issue, strings);
  const isOwn = words === issue.kind;
  return words && html`<p part="kind" lang=${(isOwn && foreign) || nothing}>${words}</p>`;
}

/** Bibliographic facts: journal, publisher, volume, number, editors, note. */
function bibliographyOf(
  issue: SpecialIssue,
  { language, support, strings: { and, issue: texts } }: CardContext,
): unknown[] {
  const { journal, publisher, editors, volume, issue: number, note } = issue;
  return [
    journal && html`<cite part="journal">${linked(journal.url, own(journal.name, language))}</cite>`,
    journal?.issn && `ISSN ${journal.issn}`,
    own(publisher, language),
    volume && fill(texts.volume, volume),
    number && fill(texts.issue, number),
    editors.length &&
      fill(
        texts.editedBy,
        enumerated(
          editors.map(({ name, url }) => linked(url, own(name, language))),
          and,
        ),
      ),
    pickText(issue.title, language) &&
      note &&
      html`<span part="note" lang=${foreignPage(language) ?? nothing}
        >${support.markupOf(issue, 'note', note, true)}</span
      >`,
  ];
}
