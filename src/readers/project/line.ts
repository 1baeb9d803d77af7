import { foldLetters } from '../../records/letters.js';
import { idFrom } from '../../records/ids.js';
import { cleanedHint, givenSpans, unstruck } from '../line/plain-text.js';
import { titleEdges, unquoted } from '../line/titles.js';
import { isBracketAcronym, leadingAcronym } from '../words/acronyms.js';
import { isFunderShortName } from '../words/funders.js';
import { tokenize } from '../words/tokens.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { ProjectDraft } from './draft.js';
import type { ProjectInference } from './inferred.js';
import { readTitleLine, readLaterLine } from './labels/labelled.js';
import type { TitleZone } from './title/title-zone.js';
import { addProjectLabels, findProjectLabels, namesFunder } from './labels/labels.js';
import { hasFacts } from './has-facts.js';
import { isProjectWord } from './sentences/project-word.js';
import { isNameless, readWhole } from './title/nameless.js';
import type { ParsedProject, ProjectHints } from './parsed.js';

/**
 * Reads a project by labels ("Coordinator: …", "funded by …") and, with `infer`, by order and names. Further lines
 * (`\n`) are labelled facts or free text; a long one becomes the summary. All text is in one of the spans; text that
 * belongs to no field or label is in `note`. Never throws.
 */
export const parseProjectWith = (
  text: string,
  hints: ProjectHints,
  infer: ProjectInference | undefined,
): ParsedProject => parseAs('line', text, hints, infer)!;

/**
 * Ways to read an entry: as a title with facts around it; if that leaves facts in the title, as an entry of a list of
 * grants; or as a text whose first sentence stands for the title it lacks.
 */
type Way = 'line' | 'grant' | 'whole';

function parseAs(
  way: Way,
  text: string,
  hints: ProjectHints,
  infer: ProjectInference | undefined,
): ParsedProject | undefined {
  if (infer) addProjectLabels(infer.labels);
  const plain = unstruck(text, hints.struck);
  const draft = new ProjectDraft(plain.text, text);
  const { spans, record, tokens } = draft;
  draft.readAddresses();
  draft.links = (hints.links ?? []).map((link) =>
    draft.rangeOf(plain.cleaned(link[0]), plain.cleaned(link[1])),
  );
  if (hints.habits) draft.habits = hints.habits;
  const labels = findProjectLabels(tokens);
  draft.isPaid = namesFunder(tokens, labels);
  const hint = cleanedHint(plain, hints.title);
  const grants = infer?.grants && infer.mayBeGrant(plain.text, tokens) ? infer.grants : undefined;
  const listed =
    way === 'whole'
      ? readWhole(draft, labels)
      : grants?.readList(draft, labels, hint && draft.rangeOf(...hint), way === 'grant');
  const isLine = !listed && way === 'line';
  const line = isLine && draft.lines.length > 1 ? infer?.above(draft, labels) : undefined;
  const zone = isLine ? readTitleLine(draft, labels, grants, line) : listed;
  if (!zone) return undefined;
  if (zone.before && grants?.readLine(draft, ...zone.before)) delete zone.before;
  let label = labels.findIndex(({ first }) => first >= draft.lines[0]![1]);
  for (const [from, to] of draft.lines.slice(1)) {
    const isZone = from <= zone.from && zone.from < to;
    if (isZone && (zone.isRead || zone.to >= to || line)) continue;
    // labels are in order, so each line only checks its own
    const first = label < 0 ? labels.length : label;
    while (label >= 0 && label < labels.length && labels[label]!.first < to) label++;
    const own = labels.slice(first, Math.max(first, label));
    if (zone.isRead && !zone.goesOn && !own.some((each) => each.first === from)) continue;
    if (claimsEmpty(draft, from, to, own[0])) continue;
    readLater(draft, isZone ? zone.to : from, to, own, infer);
  }
  let title = titleOf(draft, zone, hint, infer);
  if (way === 'line' && !hints.title && !draft.told) {
    if (isNameless(draft, title)) return parseAs('whole', text, hints, infer);
    const again =
      grants?.isDoubtful(draft, ...draft.rangeOf(...title)) && parseAs('grant', text, hints, infer);
    if (again) return again;
  }
  if (infer && way !== 'whole' && title[1] > title[0])
    title = titleEdges(plain.text, ...infer.period(draft, title));
  record.title = draft.told
    ? draft.keepTold(draft.told)
    : (spans.claim(...title, 'title') ??
      spans.claim(...withoutAcronym(draft, firstRun(draft)), 'title') ??
      '');
  record.id = idFrom(record.acronym ?? String(record.title)) || idFrom(String(record.title));
  if (infer && spans.rest().length) infer.rest(draft);
  const note = takeNotes(draft);
  if (note !== undefined) record.note = note;
  return { record, spans: givenSpans(plain, spans.all) };
}

/** The first unread text of the first line, as a last resort for the title. It is neither a label nor in brackets. */
function firstRun({ lines, spans, text, tokens, unreadLabels }: ProjectDraft): [number, number] {
  const [from, to] = lines[0]!;
  const runs = to > from ? spans.rest(tokens[from]!.start, tokens[to - 1]!.end) : [];
  let next = 0;
  for (const run of runs) {
    while (next < unreadLabels.length && unreadLabels[next]! < run[0]) next++;
    const [start, end] = titleEdges(text, run[0], Math.min(run[1], unreadLabels[next] ?? run[1]));
    const before = text[start - (text[start - 1] === ' ' ? 2 : 1)] ?? ' ';
    const after = text[end + (text[end] === ' ' ? 1 : 0)];
    if (end > start && !'(['.includes(before) && after !== ':' && !joins(text.slice(start, end)))
      return [start, end];
  }
  return [0, 0];
}

/** A line with a label and no value says nothing if another label or the end follows: "Summary:". */
function claimsEmpty(
  draft: ProjectDraft,
  from: number,
  to: number,
  label: ReturnType<typeof findProjectLabels>[number] | undefined,
): boolean {
  const { tokens, text } = draft;
  const isEmpty =
    label?.first === from &&
    label.mark === 'colon' &&
    tokens.slice(label.value, to).every(({ fold }) => fold === '-') &&
    (!tokens[to] || /^\p{L}[^:\n]{1,40}:/u.test(text.slice(tokens[to].start)));
  return isEmpty && draft.claim(from, to, 'label') !== undefined;
}

/** Reads a later line without labels: a self-explanatory fact, a summary, or a note. */
function readLater(
  draft: ProjectDraft,
  from: number,
  to: number,
  labels: ReturnType<typeof findProjectLabels>,
  infer: ProjectInference | undefined,
) {
  const isLong = draft.tokens[to - 1]!.end - draft.tokens[from]!.start >= 60;
  const columns = infer ? columnsOf(draft, from, to) : [];
  const isRead = readLaterLine(draft, from, to, labels) || !draft.isFree(from, to);
  const label = labels.find(({ mark }) => mark === 'colon');
  // "FAPESP grant 2016/19736-5. PI: …"
  if (infer && isRead && label && label.first > from + 1 && !columns.length)
    columns.push([from, label.first]);
  for (const column of columns) if (draft.isFree(...column)) infer!.later(draft, ...column);
  const isUnread = draft.isFree(from, to);
  if (infer) infer.parts(draft, from, to);
  const isTold = isUnread && !draft.isFree(from, to);
  if (isRead || columns.length || isTold) {
    if (isLong && !labels.some(({ mark }) => mark === 'colon')) draft.keepProse(from, to);
    return;
  }
  const isLinked = draft.isLinked(from, to);
  // a label without a value
  const isLabel =
    labels.some((each) => each.first === from && each.value === to) &&
    !isFunderShortName(draft.tokens[from]!);
  if (infer && !isLabel) infer.later(draft, from, to, isLong);
  if (isLong && !isLinked) draft.addSummary(from, to);
  // the record has the links with their text
  if (isLinked && draft.isFree(from, to)) draft.claim(from, to, 'label');
}

/** The parts of a line between bars or dots: "2021–2024 | DFG | PI: Anna Berg". */
function columnsOf({ tokens }: ProjectDraft, from: number, to: number): [number, number][] {
  const columns: [number, number][] = [];
  for (let at = from, i = from; i <= to; i++) {
    if (i < to && !(tokens[i]!.spaced && '|·•'.includes(tokens[i]!.fold))) continue;
    if (i > at) columns.push([at, i]);
    at = i + 1;
  }
  return columns.length > 1 ? columns : [];
}

/** A title of last resort without the bracket with its acronym, which is read. */
function withoutAcronym(draft: ProjectDraft, [start, end]: [number, number]): [number, number] {
  if (draft.text[end - 1] !== ')') return [start, end];
  const last = beforeAcronym(draft, ...draft.rangeOf(start, end));
  return [start, draft.tokens[last - 1]!.end];
}

/** The span of the title in its zone, without separators and surrounding quotation marks; its acronym is read. */
function titleOf(
  draft: ProjectDraft,
  zone: TitleZone,
  hint: [number, number] | undefined,
  infer: ProjectInference | undefined,
): [start: number, end: number] {
  const { record, text, tokens } = draft;
  const marked = hint && hintedTitle(draft, zone, hint);
  if (marked) readAcronymBehind(draft, marked[1], draft.slice(...marked));
  let [from, to] = infer ? infer.title(draft, zone, marked) : (marked ?? [zone.from, zone.to]);
  while (to > from && !draft.isFree(to - 1, to)) to--;
  while (from < to && !draft.isFree(from, from + 1)) from++;
  if (from >= to) return [0, 0];
  const start = tokens[from]!.start;
  let end = tokens[to - 1]!.end;
  // text that was read from the middle ends the title there
  const [free] = draft.spans.rest(start, end);
  if (free) end = Math.min(end, draft.spans.isFree(start, end) ? end : free[1]);
  const [a, b] = unquoted(text, ...titleEdges(text, start, end));
  if (!record.acronym && b > a) {
    const last = beforeAcronym(draft, ...draft.rangeOf(a, b));
    if (record.acronym) return unquoted(text, a, tokens[last - 1]!.end);
    const length = leadingAcronym(text.slice(a, b), hasFacts(record) || draft.habits.acronyms);
    const at = a + Math.max(0, text.slice(a, b).search(/[^\s"«»“”„'‘’]/));
    // "NordForsk: …" names the funder
    const [first] = tokenize(text.slice(at, at + length));
    if (first && !isFunderShortName(first)) record.acronym = text.slice(at, at + length);
  }
  return [a, b];
}

/** A hint as a token range; undefined if it covers only the start of the title, or text that has been read. */
function hintedTitle(
  draft: ProjectDraft,
  zone: TitleZone,
  [start, end]: [number, number],
): [number, number] | undefined {
  const [a, b] = draft.rangeOf(start, end);
  const from = Math.max(a, zone.from);
  const to = Math.min(b, draft.lines[0]![1]);
  if (from >= to || zone.before || !draft.isFree(from, to)) return undefined;
  const next = draft.tokens[to];
  const goesOn =
    next && !next.breaks && (next.kind === 'word' || next.fold === ':' || (next.fold === '-' && next.spaced));
  const rest = draft.text.slice(draft.tokens[to - 1]!.end).replace(/^[ :–—-]+/, '');
  if (goesOn && to - from < 4 && leadingAcronym(`${draft.slice(from, to)}: ${rest}`)) return undefined;
  return [from, to];
}

/** Reads an acronym in brackets directly after a title: "<strong>Nærhet i nabolaget</strong> (NÆR)". */
function readAcronymBehind(draft: ProjectDraft, at: number, title: string): void {
  const { tokens } = draft;
  if (tokens[at]?.fold !== '(') return;
  const close = tokens.findIndex(({ fold }, i) => i > at && i < at + 8 && fold === ')');
  if (close > at && isBracketAcronym(draft.slice(at + 1, close), title)) draft.setAcronym(at + 1, close);
}

/** End of a title before its acronym, in a bracket or after a dash, which is read: "… (FLOM)", "… – FLOM". */
function beforeAcronym(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const isBracket = tokens[to - 1]!.fold === ')';
  const mark = tokens.findLastIndex(
    ({ fold, spaced }, i) => i < to - 1 && (isBracket ? fold === '(' : fold === '-' && spaced),
  );
  const last = isBracket ? to - 1 : to;
  if (mark <= from || !isBracketAcronym(draft.slice(mark + 1, last), draft.slice(from, mark))) return to;
  draft.rule = 'acronym after the words it stands for';
  const isRead = draft.setAcronym(mark + 1, last);
  draft.rule = undefined;
  return isRead ? mark : to;
}

const JOINING = new Set('samt ja ved under via through together sammen i in og and y e'.split(' '));

/** Whether words only join two facts: "og", "together with". */
const joins = (words: string): boolean =>
  words.length < 40 &&
  words
    .toLowerCase()
    .split(' ')
    .every((word) => SMALL_WORDS.has(word) || JOINING.has(word));

/** Extends a span by adjacent brackets whose counterparts are inside: "(Univ. of Leeds) | Role: partner (Dr Moor)". */
function withBrackets(text: string, start: number, end: number): [number, number] {
  let depth = 0;
  let least = 0;
  for (const mark of text.slice(start, end)) {
    if (mark === '(') depth++;
    else if (mark === ')') least = Math.min(least, --depth);
  }
  const isOpened = least < 0 && text[start - 1] === '(';
  const isClosed = depth > least && text[end] === ')';
  return [isOpened ? start - 1 : start, isClosed ? end + 1 : end];
}

/** Claims the remaining text: as the note, or as a label if it only joins two facts ("og"). */
function takeNotes({ spans, text }: ProjectDraft): string | undefined {
  const notes: string[] = [];
  for (const [start, end] of spans.rest()) {
    const words = text.slice(start, end);
    const isJoin = joins(words) || (!words.includes('-') && isProjectWord(foldLetters(words)));
    const whole = withBrackets(text, start, end);
    const [from, to] = !isJoin && spans.isFree(...whole) ? whole : [start, end];
    spans.claim(from, to, isJoin ? 'label' : 'note');
    if (!isJoin) notes.push(text.slice(from, to));
  }
  return notes.length ? notes.join('; ') : undefined;
}
