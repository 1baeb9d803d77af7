import { html, nothing } from 'lit';
import { Lazy } from '../../../lazy.js';
import { doiAddress, safeAddress } from '../../../records/addresses.js';
import { lastDay } from '../../../records/dates.js';
import { baseLanguage } from '../../../records/pick-text.js';
import { callStateOf } from '../../../records/call-state.js';
import { plural } from '../../../locales/plural.js';
import { intlLocales, uiLanguage } from '../../../locales/index.js';
import type { Strings } from '../../../locales/index.js';
import type { SpecialIssue } from '../../../records/types.js';
import { dated, linked, phraseOf } from '../../base/phrases.js';
import { languageName } from '../../base/content/language-name.js';
import { statusMark } from '../../base/content/status-mark.js';
import { kindInWords, titleId } from '../issue-card.js';
import type { CardContext } from '../issue-card.js';
import { own } from '../../base/page-language.js';

const calendarFile = new Lazy(() => import('../../base/later/calendar-file.js'));

/** Id of the issue whose deadline was saved last, by element. */
const saved = new WeakMap<object, string>();

/** Facts about the call: state, deadline, days left, date of publication, links, DOI, and the calendar button. */
export function callFacts(issue: SpecialIssue, context: CardContext): unknown[] {
  const { language, strings, today } = context;
  const { issue: texts } = strings;
  const state = callStateOf(issue, today);
  const { deadline, published } = issue;
  const isOpen = state === 'open' || state === 'last-day';
  const daysLeft = (days: number) => unbroken(plural(texts.daysLeft, days, language));
  return [
    state !== 'unknown' &&
      html`<span part="state" class=${state}>${statusMark(state)}${texts.state[state]}</span>`,
    deadline &&
      (state === 'last-day' ? dated(deadline, language) : phraseOf(texts.deadline, deadline, language)),
    state === 'open' && deadline && daysLeft(daysBetween(today, lastDay(deadline))),
    // the state already says "published"
    published &&
      (state === 'published' ? dated(published, language) : phraseOf(texts.published, published, language)),
    callLink(issue, language, strings),
    issue.doi && doiLink(issue.doi),
    ...(issue.links ?? []).map(({ url, label }) => linked(url, own(label, language))),
    isOpen && deadline && calendarButton(issue, context),
  ];
}

/** A DOI as a link; an invalid DOI as text. */
function doiLink(doi: string) {
  const address = doiAddress(doi);
  return address ? linked(address, address.replace('https://', '')) : doi;
}

/** The link to a call, with file format, language if it differs from the page's, and size. */
function callLink(issue: SpecialIssue, language: string, { issue: texts }: Strings) {
  const { call } = issue;
  const address = safeAddress(call?.url);
  if (!call) return undefined;
  const { format, lang, bytes } = call;
  const isFile = !!format && format !== 'html';
  const label = call.label ?? (isFile ? texts.download : texts.call);
  const isOther = lang && baseLanguage(lang) !== baseLanguage(language);
  const comes = [
    isFile && format.toUpperCase(),
    isOther && languageName(lang, language),
    bytes && !/\d\s*[kM]?B/i.test(label) && sizeOf(bytes, language),
  ].filter((word): word is string => !!word && !label.toLowerCase().includes(word.toLowerCase()));
  const more = comes.length ? ` (${comes.join(', ')})` : '';
  const words = html`<span lang=${(call.label && lang) || (call.label ? language : uiLanguage(language))}
      >${label}</span
    >${more}`;
  return html`<span part="call"
    >${address ? html`<a href=${address} aria-describedby=${titleId(issue)}>${words}</a>` : words}</span
  >`;
}

/** A file size in the format of the language: 120 kB, 1,2 MB. */
const sizeOf = (bytes: number, language: string) => {
  const isLarge = bytes >= 1e6;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const format = new Intl.NumberFormat(intlLocales(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return unbroken(format.format(Math.max(bytes / (isLarge ? 1e6 : 1e3), 1)));
};

/** Keeps a number and its unit on one line. */
const unbroken = (text: string) => text.replace(/(?<=\d) /, '\u00a0');

function calendarButton(issue: SpecialIssue, { language, strings, host }: CardContext) {
  const { issue: texts } = strings;
  const save = async () => {
    saved.delete(host);
    host.requestUpdate();
    const part = await host.loadPart(calendarFile);
    if (!part) return;
    const kind = kindInWords(issue, strings);
    const named = kind === undefined ? issue : { ...issue, kind };
    part.saveCalendarFile(named, { summary: texts.deadlineOf, lang: language }, host.ownerDocument);
    saved.set(host, issue.id);
    host.requestUpdate();
  };
  return html`<button part="calendar" aria-describedby=${titleId(issue)} @click=${save}>
      ${texts.calendar}</button
    ><span class="spoken" role="status">${saved.get(host) === issue.id ? texts.saved : nothing}</span>`;
}

/** Number of calendar days from one date to the other. */
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
