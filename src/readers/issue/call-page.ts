import { foldLetters } from '../../records/letters.js';
import { inertDocument, wordsOf } from '../blocks/nodes.js';
import type { MadeLists } from '../blocks/types.js';
import { findDates } from '../words/dates.js';
import { issueLabelOf, isSubmission } from '../words/issue-labels.js';
import { tokenize } from '../words/tokens.js';
import {
  fieldOf,
  holdsKind,
  isKindAlone,
  isLead,
  isPart,
  MAX_LEAD,
  titlesBelow,
  titlesIn,
} from './call-titles.js';
import { namesIn } from './facts/editor-names.js';
import { issueKindOf, kindsIn } from './facts/kind.js';
import { isJournalNoun } from './journal/journal-names.js';
import { readIssuesWith } from './list.js';
import { linesOf, partsIn, sectionsOf, type Part } from './page-parts.js';
import type { IssueParser } from './parsed.js';
import { readAllMarkup } from '../page/all-markup.js';
import type { Report } from '../page/entry.js';
import { rememberSource, sourceOf } from '../page/sources.js';
import type { Content } from '../page/used-children.js';
import type { SpecialIssue } from '../../records/types.js';
import type { Work } from '../work.js';

export { addJournalOfPage } from './journal/journal-of-page.js';

/**
 * The calls on a page, if the title and the following lines of each name a journal, editors or a deadline. Other text
 * stays on the page, which remains visible. Undefined if they are the entries that were read before, which take its place.
 */
export function* readCallsOnPage(
  host: Element,
  report: Report,
  parser: IssueParser,
  entries: readonly SpecialIssue[] = [],
): Work<Content<SpecialIssue> | undefined> {
  readAllMarkup();
  const parts = partsIn(host).filter(({ words, isList }) => words || isList);
  const made = callsOnPage(host, parts);
  const issues = made ? yield* readIssuesWith(made.container, report, parser, undefined) : [];
  if (!made || !issues.every((issue, i) => isCall(issue, made.titles[i]!)))
    return holdsPartsAlone(parts) ? { records: [], used: new Set() } : undefined;
  if (entries.length && factsOf(entries) === factsOf(issues)) return undefined;
  for (const issue of issues) {
    delete issue.note;
    delete issue.links;
    const source = sourceOf(issue)!;
    rememberSource(issue, { ...source, spans: source.spans.filter(({ field }) => field !== 'note') });
  }
  return { records: issues, used: made.covered };
}

/** The titles, editors and deadlines of issues. */
const factsOf = (issues: readonly SpecialIssue[]): string =>
  issues.map(({ title, editors, deadline }) => [title, editors.length, deadline].join()).join('\n');

/** Whether a call has a title from its heading, and at least one typical fact. */
function isCall({ title, journal, editors, deadline }: SpecialIssue, heading: string): boolean {
  const words = String(title).trim();
  return words !== '' && heading.includes(words) && !!(journal ?? deadline ?? editors[0]);
}

/** Last words of headings above lists without issues, folded. */
const ASIDES = /^(?:topics?|themes?|keywords?|interest|board|committee|komite|chairs?|temaer|emner)$/;

/** Whether all lists on a page with a call contain its topics, dates or persons, according to their headings. */
function holdsPartsAlone(parts: readonly Part[]): boolean {
  const lists = parts.flatMap(({ isList }, i) => (isList ? [i] : []));
  const isOfPart = (list: number) => {
    const words = parts.slice(0, list).findLast(({ level }) => level)?.words ?? '';
    return isOfEditors(words) || isOfDays(words) || ASIDES.test(lastWord(words));
  };
  return (
    lists.length > 0 &&
    lists.every(isOfPart) &&
    parts.some(({ words, isList }) => !isList && holdsKind(words))
  );
}

/** Calls as lists with one entry per item, and the text of their titles. */
interface Calls extends MadeLists {
  titles: readonly string[];
}

/**
 * The call or calls on a page: titles are headings, and lists contain topics, dates, editors or a board. An entry is
 * made of the title, the lines below it, and the editors and deadlines in sections. Only the title of a single call is
 * covered; the rest of the page stays visible, since an entry contains little of it. Undefined if the page has headings
 * of other entries.
 */
function callsOnPage(container: Element, parts: readonly Part[]): Calls | undefined {
  const several = titlesBelow(parts);
  const titles = several ?? titlesIn(parts);
  const page = inertDocument(container.ownerDocument);
  const box = page.createElement('ul');
  const covered = new Set<Node>();
  for (const [n, at] of titles.entries()) {
    const item = callAt(parts.slice(0, titles[n + 1]), at, page, covered, !!several);
    if (!item) return undefined;
    box.append(item);
  }
  // a title inside a box stays there
  const isOne = titles.length === 1 && parts[titles[0]!]!.element.parentNode === container;
  if (!isOne) covered.clear();
  for (const node of covered) if (node.parentNode !== container) covered.delete(node);
  return titles.length
    ? { container: box, covered, titles: titles.map((at) => parts[at]!.words) }
    : undefined;
}

/**
 * The entry of a call whose title is at an index; undefined if nothing on the page identifies it as a call, or if there
 * are other entries.
 */
function callAt(
  parts: readonly Part[],
  at: number,
  page: Document,
  covered: Set<Node>,
  isIssue: boolean,
): HTMLElement | undefined {
  const title = parts[at]!;
  const { kind, before } = kindBefore(parts, at);
  const lead = leadOf(parts, at);
  if (!isIssue && !kind && !holdsKind(title.words) && !kindOfLine(lead[0]?.words ?? '')) return undefined;
  const after = parts.slice(at + 1);
  if (after.some((part) => isOfOther(part, title))) return undefined;
  [title.element, ...before].forEach((element) => covered.add(element));
  const item = page.createElement('li');
  const add = (name: string, ...content: (Node | string)[]) => {
    const line = page.createElement(name);
    line.append(...content);
    item.append(line);
  };
  add('strong', ...copiesOf(page, title.element));
  item.append(page.createElement('br'));
  const type = kind ?? (namesIssue(title.words) ? undefined : kindOfLine(lead[0]?.words ?? '')?.kind);
  if (type && issueKindOf(type) !== type) add('div', `Type: ${type}`);
  for (const { element, words } of lead) {
    const copies = copiesOf(page, element);
    // "A Special Issue of the Journal of Rooms"
    const text = copies.find((node) => node.textContent?.trim());
    const of = kindOfLine(words)?.of;
    const rest = text?.textContent!.replace(/\s+/g, ' ').trimStart().slice(of) ?? '';
    // "of the journal *Rooms*" is read as a whole
    const last = / ?(\p{L}+) $/u.exec(rest)?.[1];
    if (of && text?.nodeType === 3 && !isJournalNoun(foldLetters(last ?? ''))) text.textContent = rest;
    add('div', ...copies);
  }
  const editors = sectionsOf(after, isOfEditors).flatMap(namesIn);
  if (editors.length) add('div', `Guest editors: ${editors.join('; ')}`);
  const days = [...sectionsOf(after, isOfDays).flat(), ...after.filter(holdsDays)].flatMap(linesOf);
  const lines = after.filter(({ isList, level }) => !isList && !level).flatMap(linesOf);
  const isInLead = (line: string) => lead.some(({ words }) => words.includes(line));
  const edited = lines.find((line) => isIssue && fieldOf(line) === 'editors');
  if (edited && !editors.length && !isInLead(edited)) add('div', edited);
  for (const line of new Set([...days, ...lines.filter((each) => DATED.test(each))])) {
    const deadline = deadlineIn(line);
    // lines of the lead are already included
    if (deadline && (deadline !== line || !isInLead(line))) add('div', deadline);
  }
  return item;
}

const copiesOf = (page: Document, element: Element): Node[] =>
  [...element.childNodes].map((child) => {
    const copy = page.importNode(child, true);
    if (copy.nodeType !== 1) return copy;
    const links = [copy as Element, ...(copy as Element).querySelectorAll('a')];
    for (const link of links)
      if (link.localName === 'a' && !leadsToCall(child, link)) link.removeAttribute('href');
    return copy;
  });

/** Whether a link leads to the issue, according to its text, its URL, or the sentence that it ends. */
function leadsToCall(from: Node, link: Element): boolean {
  const before = (from.previousSibling?.textContent ?? '').replace(/^.*[.!?]\s/s, '');
  const near = `${from.nodeType === 1 && (from as Element).localName === 'a' ? before : ''} ${wordsOf(link)}`;
  return holdsKind(near) || /special|issue|call|cfp|collection/i.test(link.getAttribute('href') ?? '');
}

/** Whether a title names a kind of issue, not only a call. */
const namesIssue = (words: string): boolean => {
  const tokens = tokenize(words);
  return kindsIn(tokens, 0, tokens.length).some(({ kind }) => kind) || /special issue/i.test(words);
};

/** The kind at the start of a line, and the index of the text after "of": "A Special Issue of Rooms". */
function kindOfLine(words: string): { kind: string; of: number } | undefined {
  const tokens = tokenize(words.slice(0, 200));
  const [hit] = kindsIn(tokens, 0, tokens.length);
  if (!hit || !isLead(tokens, hit.from)) return undefined;
  const of = tokens[hit.to]?.kind === 'word' && OF.has(tokens[hit.to]!.fold) ? tokens[hit.to + 1] : undefined;
  return { kind: words.slice(tokens[hit.from]!.start, tokens[hit.to - 1]!.end), of: of?.start ?? 0 };
}

const OF = new Set('of in i av af von der de van'.split(' '));

/** The kind directly above or below a title, on a line of its own. */
function kindBefore(parts: readonly Part[], at: number): { kind?: string; before: Element[] } {
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const found = [before, after].find((part) => part && !part.isList && isKindAlone(part.words));
  const [kind] = found ? found.words.split(/\s*[•·|:]\s*|\s[–—-]\s/) : [];
  return { ...(kind && { kind }), before: found && found === before && found.level ? [found.element] : [] };
}

/** The lines below a title, up to a list or the next heading. */
function leadOf(parts: readonly Part[], at: number): Part[] {
  const lead: Part[] = [];
  let length = 0;
  for (const part of parts.slice(at + 1)) {
    if (part.isList || (part.level && !lead.length && part.level < 7) || (part.level && lead.length)) break;
    if ((length += part.words.length) > MAX_LEAD) break;
    if (!isKindAlone(part.words)) lead.push(part);
  }
  return lead;
}

/** Last words of headings for parts of a call, folded. */
const PARTS =
  /^(?:board|committee|komite|utvalg|chairs?|guidelines?|instructions?|information|scope|keywords?|journal|fees?|charges?|process|papers?|topics?|themes?|temaer|emner)$/;

const lastWord = (words: string): string =>
  tokenize(words).findLast(({ kind }) => kind === 'word')?.fold ?? '';

/** A short line with a label or a date at its start. */
const DATED = /^(?:[^:.]{3,60}:|\d{1,2}\P{Ll}{0,2}[\p{L}. ]{2,12} ?\d{4} *[–—:-]) ?.{4,60}$/u;

/** Whether a heading is for another entry, or for a list of entries. */
function isOfOther({ words, level = 7 }: Part, title: Part): boolean {
  if (level > title.level!) return false;
  return !isPart(words) && !PARTS.test(lastWord(words));
}

/** Words for other editors: those of the journal, or of a board. */
const OTHER_EDITORS =
  /^(?:associate|chief|managing|board|advisory|academic|section|editorial|founding|former|journal)$/;

function isOfEditors(words: string): boolean {
  const folds = tokenize(words).flatMap(({ kind, fold }) => (kind === 'word' ? [fold] : []));
  const last = folds.at(-1) ?? '';
  return (
    folds.length < 6 && issueLabelOf(last) === 'editors' && !folds.some((fold) => OTHER_EDITORS.test(fold))
  );
}

const isOfDays = (words: string): boolean =>
  /\b(?:dates?|deadlines?|timeline|schedule|tids(?:plan|linje|skjema)|zeitplan|frist\w*|dato\w*|datum|termine?|échéances?|calendrier)\b/i.test(
    words,
  );

/** Whether a list or table contains dates: most of its lines have one. */
function holdsDays(part: Part): boolean {
  const lines = part.isList ? linesOf(part) : [];
  return (
    lines.length > 1 &&
    lines.filter((line) => findDates(line).some(({ date }) => (date?.length ?? 0) > 4)).length * 2 >
      lines.length
  );
}

/** A line about a deadline, with its label first: "1 October 2027 – Deadline for papers". */
function deadlineIn(line: string): string | undefined {
  if (
    line.length > 200 ||
    !tokenize(line).some(({ fold }) => issueLabelOf(fold) === 'deadline' || isSubmission(fold))
  )
    return undefined;
  const [date, ...others] = findDates(line);
  if (!date || others.length || date.start > 1) return line;
  const label = line.slice(date.end).replace(/^[\s:–—|-]+/, '');
  return label ? `${label}: ${line.slice(date.start, date.end)}` : line;
}
