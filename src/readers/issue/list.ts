import { anyWording } from '../../records/pick-text.js';
import { idFrom } from '../../records/ids.js';
import { displaySpans, titledSpans } from '../literal/titled.js';
import type { LiteralReader } from '../literal/reader.js';
import type { Call, SpecialIssue } from '../../records/types.js';
import { filledEntries, languageOf, linksIn, hintsIn, originalOf } from '../page/entry.js';
import type { Entry, Report } from '../page/entry.js';
import { dataOf } from '../page/entry-data.js';
import type { Span } from '../line/spans.js';
import { DomText } from '../page/dom-text.js';
import { HEADINGS } from '../page/headings.js';
import { isLabelAlone } from '../labelled/label-stems.js';
import { uniqueIds } from '../page/ids.js';
import { isExplained } from './explained.js';
import type { IssueHints, IssueParser, ParsedIssue } from './parsed.js';
import { listsIn } from '../page/lists.js';
import { readPictures } from '../page/pictures.js';
import { rememberProvenance } from '../page/provenance.js';
import { rememberSource, sourceOf } from '../page/sources.js';
import { unreadText } from '../page/unread.js';
import { inSteps } from '../work.js';
import type { Work } from '../work.js';

/**
 * The special issues of a list on a page; without a list, the container is one entry. An item's `data-*` attributes
 * override lines such as "Deadline: …", which override its plain text. Never throws.
 *
 * @param container A `ul` or `ol`, an element that contains such lists, or an element with one issue.
 * @param report Called for empty items and for unreadable attributes.
 * @param parser Reads the text of each entry; text that it cannot read becomes a title and a note, marked as unread.
 * @param literalReader Reads literal facts and `data-*` attributes.
 */
export function* readIssuesWith(
  container: Element,
  report: Report,
  parser: IssueParser,
  literalReader: LiteralReader | undefined,
): Work<SpecialIssue[]> {
  const items = listsIn(container).length
    ? filledEntries(container, report, 'img', isLabelAlone)
    : [{ element: container, text: new DomText(container, [], isLabelAlone) }];
  const entries = parser.join?.(items, (entry) => literalReader?.readFacts(entry, 'issue')) ?? items;
  const all = entries.filter(({ text }) => text.text);
  const news = parser.newsAmongCalls?.(all.map(({ text }) => text.text));
  const filled = all.filter((_, i) => !news?.has(i));
  const isJournalFirst =
    filled.length > 1 && !!parser.startWithJournals?.(filled.map(({ text }) => text.text));
  const journals = parser.italicJournals?.(filled);
  const hintsOf = (entry: Entry): IssueHints => {
    const journal = journals?.get(entry);
    return { ...(isJournalFirst && { isJournalFirst }), ...(journal && { journal }) };
  };
  return uniqueIds(
    yield* inSteps(filled, (entry) => readIssue(entry, report, parser, literalReader, hintsOf(entry))),
  );
}

/**
 * Whether a page with a heading may be a call, and the entries its topics or dates: none has a kind, journal, call or
 * DOI, and not several have editors.
 */
export const mayBeCall = (host: Element, issues: readonly SpecialIssue[]): boolean =>
  !!host.querySelector(HEADINGS) &&
  issues.every(({ kind, journal, call, doi }) => !kind && !journal && !call && !doi) &&
  issues.filter(({ editors }) => editors.length).length < 2;

/** Whether issues without journals may be below text with the name of one, in italics. */
export const mayNameJournal = (page: Element, issues: readonly SpecialIssue[]): boolean =>
  issues.length > 0 && !issues.some(({ journal }) => journal) && !!page.querySelector('p em, p i, p cite');

/** Whether labels explain the whole entry of a record, so that inference would find nothing. */
export function isExplainedIssue(record: SpecialIssue): boolean {
  const source = sourceOf(record);
  if (!source) return true;
  if (isUnread(record)) return false;
  const { entry: element, text, spans } = source;
  return isExplained(record, spans, text.text, hintsIn({ element, text }));
}

function readIssue(
  entry: Entry,
  report: Report,
  parser: IssueParser,
  literalReader: LiteralReader | undefined,
  ofList: IssueHints,
): SpecialIssue {
  const { element, text } = entry;
  const literal = literalReader?.readFacts(entry, 'issue');
  const { title, ...hints } = hintsIn(entry);
  const remainingText = literal?.rest ?? text.text;
  const parsed = parser.parse(remainingText, {
    ...hints,
    ...(title && !literal?.isTitled && { title }),
    ...ofList,
  });
  const { record, spans: parsedSpans } = parsed ?? unreadIssue(remainingText);
  const spans = titledSpans(parsedSpans, literal);
  if (!parsed) unread.add(record);
  record.original = originalOf(entry);
  const lang = languageOf(entry, spans);
  if (lang) record.lang = lang;
  readLinks(
    text.text,
    linksIn(entry).filter(({ start }) => !literal?.isTaken(start)),
    record,
    spans,
  );
  if (literal) {
    Object.assign(record, literal.values);
    if ('title' in literal.values) record.id = idFrom(anyWording(record.title));
  }
  // the view makes a heading of a note
  if (!anyWording(record.title) && record.note === undefined) {
    record.title = unreadText(remainingText).title;
    record.id = idFrom(record.title);
  }
  if (element.id) record.id = element.id;
  const cover = readPictures(entry, record);
  if (cover) record.cover = cover;
  const { spans: shown } = dataOf(
    literalReader,
    'issue',
    entry,
    record,
    displaySpans(spans, literal),
    report,
  );
  if (!record.deadline && !record.status && parser.namesDeadline?.(remainingText))
    report({
      what: `The deadline in "${record.original.slice(0, 80)}" cannot be read.`,
      fix: 'Write a day that exists, such as 31. mai 2026 or 2026-05-31.',
      node: element,
    });
  rememberProvenance(record, spans);
  rememberSource(record, { entry: element, text, spans: shown });
  return record;
}

/** Special issues whose text must be read by another parser. */
const unread = new WeakSet<SpecialIssue>();

/** Whether an issue's text must be read by another parser. */
export const isUnread = (issue: SpecialIssue): boolean => unread.has(issue);

/** The first line of a text as title, the others as note. */
function unreadIssue(text: string): ParsedIssue {
  const { title, note, spans } = unreadText(text);
  return { record: { id: idFrom(title), title, editors: [], ...(note && { note }) }, spans };
}

/** Words in links to a call. */
export const CALL = /utlys|call|invit|cfp|opslag|opprop|inbjudan|ausschreibung|last ned|download|pdf/i;

/**
 * Assigns links: a link on the title or at the start is the issue's own, a link about a call is that of the call, and a
 * link on the journal is that of the journal. Other links are kept, in the note or beside it.
 */
function readLinks(
  text: string,
  links: ReturnType<typeof linksIn>,
  record: SpecialIssue,
  spans: readonly Span[],
) {
  const unused: ReturnType<typeof linksIn> = [];
  for (const link of links) {
    const { url, label, element, start } = link;
    if (record.journal && !record.journal.url && record.journal.name.includes(label))
      record.journal.url = url;
    else if (CALL.test(label) && !record.call?.url) {
      record.call = { ...record.call, ...callFrom(element, url, label) };
      readCallLabel(text, start, start + label.length, record, spans);
    } else if (!record.url && !CALL.test(label) && (start === 0 || String(record.title).includes(label)))
      record.url = url;
    else unused.push(link);
  }
  // a link without other explanation leads to the issue
  if (!record.url) {
    const own = unused.find(({ label }) => !CALL.test(label));
    if (own) record.url = own.url;
  }
  const notes = spans.filter(({ field }) => field === 'note');
  const isInNote = (at: number) => notes.some(({ start, end }) => start <= at && at < end);
  const others = unused
    .filter(({ url, start }) => url !== record.url && !isInNote(start))
    .map(({ url, label }) => ({ url, label }));
  if (others.length) record.links = others;
}

/** A label for the link to a call; other words before it say more, and stay. */
const CALL_LABEL =
  /^(?:(?:full )?call(?: for \w+)?(?: text)?|cfp|utlysning(?:en)?|utlysing(?:a)?|opslag(?:et)?|inbjudan|ausschreibung|gulahus|download|last ned)\s*:\s*$/i;

/** Takes a label that only leads to the link to the call out of the note: "Call: CFP (PDF)". */
function readCallLabel(
  text: string,
  start: number,
  end: number,
  record: SpecialIssue,
  spans: readonly Span[],
) {
  const span = spans.find(
    (one) =>
      one.field === 'note' &&
      (one.end === end || one.end < start) &&
      CALL_LABEL.test(text.slice(one.start, start)),
  );
  const words = span && text.slice(span.start, span.end);
  const notes = record.note?.split('; ') ?? [];
  if (!words || !notes.includes(words)) return;
  span.field = 'label';
  const others = notes.filter((note) => note !== words);
  if (others.length) record.note = others.join('; ');
  else delete record.note;
}

function callFrom(link: Element, url: string, label: string): Call {
  const lang = link.getAttribute('hreflang') || link.getAttribute('lang');
  const format = /\.(pdf|docx?|odt|rtf)(?:$|[?#])/i.exec(url)?.[1]?.toLowerCase();
  return { url, label, ...(lang && { lang }), ...(format && { format }) };
}
