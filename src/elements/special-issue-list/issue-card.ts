import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lastDay } from '../../records/dates.js';
import { pickLanguage } from '../../records/pick-text.js';
import { callStateOf } from '../../records/status.js';
import { doiAddress } from '../../records/addresses.js';
import { fill, plural } from '../../locales/format.js';
import type { Strings } from '../../locales/index.js';
import type { Call, SpecialIssue } from '../../records/types.js';
import type { markupOf } from '../../readers/markup-of.js';
import { dated, enumerated, factsLine, linked } from '../base/phrases.js';
import { statusMark } from '../base/status-mark.js';

/** What a card needs to know beside its issue. */
export interface CardContext {
  language: string;
  strings: Strings;
  /** A field as the page marks it up. */
  markupOf: typeof markupOf;
  today: string;
}

/** A special issue: its kind above its title, its journal below, and what becomes of its call. */
export function issueCard(issue: SpecialIssue, context: CardContext): TemplateResult {
  const { language, markupOf } = context;
  const title = pickLanguage(issue.title, language);
  const lang = issue.lang ?? (title.lang === language ? undefined : title.lang);
  const url = issue.url ?? (issue.doi && doiAddress(issue.doi));
  return html`${issue.kind ? html`<p part="kind">${issue.kind}</p>` : nothing}
    <p part="title" lang=${lang ?? nothing}>${linked(url, markupOf(issue, 'title', title.text, !url))}</p>
    ${factsLine(bibliographyOf(issue, context))} ${factsLine(callOf(issue, context))}`;
}

/** Where it appears, and who makes it. */
function bibliographyOf(
  issue: SpecialIssue,
  { language, markupOf, strings: { issue: said } }: CardContext,
): unknown[] {
  const { journal, publisher, editors, volume, issue: number, note } = issue;
  return [
    journal && html`<cite part="journal">${linked(journal.url, journal.name)}</cite>`,
    publisher,
    volume && fill(said.volume, volume),
    number && fill(said.issue, number),
    editors.length &&
      fill(
        said.editedBy,
        enumerated(
          editors.map(({ name, url }) => linked(url, name)),
          language,
        ),
      ),
    note && html`<span part="note">${markupOf(issue, 'note', note, true)}</span>`,
  ];
}

/** The state of its call, the day it closes, and the way to it. */
function callOf(issue: SpecialIssue, { language, strings, today }: CardContext): unknown[] {
  const { issue: said } = strings;
  const state = callStateOf(issue, today);
  const { deadline, published } = issue;
  return [
    state !== 'unknown' && html`<span part="state">${statusMark(MARKS[state])}${said.state[state]}</span>`,
    deadline && fill(said.deadline, dated(deadline, language)),
    state === 'open' && deadline && plural(said.daysLeft, daysBetween(today, lastDay(deadline)), language),
    published && fill(said.published, dated(published, language)),
    callLink(issue.call, said.call),
  ];
}

const MARKS = { open: 'ongoing', 'last-day': 'ongoing', closed: 'finished', published: 'finished' } as const;

function callLink(call: Call | undefined, words: string) {
  if (!call) return undefined;
  const label = call.label ?? words;
  const format =
    call.format && !label.toLowerCase().includes(call.format) ? ` (${call.format.toUpperCase()})` : '';
  return html`<span part="call"
    >${linked(call.url, html`<span lang=${(call.label && call.lang) || nothing}>${label}</span>${format}`)}</span
  >`;
}

/** Days of the calendar from one to the other. */
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
