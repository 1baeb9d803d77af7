import { trimItem } from '../../line/enumerations.js';
import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { isFunderName } from '../../words/funders.js';
import { isGrantShaped } from '../../words/grants.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { institutionWord, isCompanyForm } from '../../words/institution-words.js';
import { isShortName } from '../../words/institutions.js';
import { afterAmount } from '../../words/money.js';
import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import { programmeAt } from '../../words/project-types.js';
import { statusOfTokens } from '../../words/statuses.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import { readBracket } from './bracket.js';
import { readClause } from './clause.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { findProjectLabels } from '../labels/labels.js';
import { readByline } from '../sentences/byline.js';
import { linkWords } from '../title/link-words.js';
import { readLedBy } from '../facts/role.js';
import { readSegment } from './segment.js';
import { isWorkplace, leftOf, openOf } from './segments.js';
import { unreadEnd } from './unread-end.js';

/**
 * Reads the facts after a title, backwards from the end of `[from, to)`, and returns the end of the rest. If a `title`
 * is given, it precedes `[from, to)`.
 */
export function readTail(draft: ProjectDraft, from: number, to: number, title?: [number, number]): number {
  let end = to;
  for (let round = 0; round < 16; round++) {
    const at = textEnd(draft, from, end);
    if (at <= from) return at;
    const left = readEnd(draft, from, at, title) ?? (title ? undefined : unreadEnd(draft, from, at));
    if (left === undefined) break;
    end = left;
  }
  return end;
}

/**
 * Reads the brackets and the period at the end of a title that are marked up with it, "<h3>Kelp (2021–2024)</h3>", and
 * returns the title's end.
 */
export function readMarkedTail(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  let end = to;
  for (let round = 0; round < 4; round++) {
    const at = textEnd(draft, from, end);
    if (at <= from) break;
    const last = tokens[at - 1]!;
    const isBracket = last.fold === ')' || last.fold === ']';
    const open = isBracket ? openOf(tokens, from, at - 1) : -1;
    const left = isBracket
      ? open > from && readBracket(draft, open + 1, at - 1, draft.slice(from, open))
        ? open
        : from
      : (readPeriodBehind(draft, from, at, false) ?? from);
    if (left <= from) break;
    end = left;
  }
  return end < to ? textEnd(draft, from, end) : to;
}

/** The end of the unread text, without separators, and without a full stop after a bracket or number. */
function textEnd(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  while (to > from) {
    const { fold, spaced, start, end } = tokens[to - 1]!;
    const before = tokens[to - 2];
    const isSeparator =
      ',;|·•'.includes(fold) ||
      (fold === '/' && spaced) ||
      (fold === '-' && ((spaced && to < draft.lines[0]![1]) || before?.kind !== 'number'));
    const isStop =
      fold === '.' && (before?.kind === 'number' || before?.fold === ')' || before?.fold === ']');
    if (!(isSeparator || isStop) && draft.spans.isFree(start, end)) break;
    to--;
  }
  return to;
}

/** Reads the last fact in `[from, to)`, and returns its start. */
function readEnd(
  draft: ProjectDraft,
  from: number,
  to: number,
  title?: [number, number],
): number | undefined {
  const { tokens } = draft;
  const last = tokens[to - 1]!;
  const titleText = title ? draft.slice(...title) : undefined;
  const dated = readDatedByline(draft, from, last.fold === '.' ? to - 1 : to);
  if (dated > from) return dated;
  if (last.fold === ')' || last.fold === ']') {
    const open = openOf(tokens, from, to - 1);
    if (open < 0 || (open === from && !title) || (tokens[open]!.spaced === false && to - open < 5))
      return undefined;
    const isRead = readBracket(
      draft,
      open + 1,
      to - 1,
      titleText ?? draft.slice(from, open),
      title === undefined && open === from,
    );
    return isRead || isBehindPeriod(draft, from, open) ? open : readNamed(draft, from, open, to);
  }
  const stop = last.fold === '.' ? to - 1 : to;
  if (stop <= from) return undefined;
  const anchor = draft.links.find((range) => range[1] === stop && range[0] > from && stop - range[0] < 6);
  const link = linkWords(tokens, from, stop);
  if (link > from || (title && link === from && link < stop)) {
    if (link < stop) {
      draft.claim(link, stop, 'label');
      return link;
    }
  }
  const amount = amountStart(tokens, from, stop);
  if (amount >= 0 && (amount > from + 1 || title)) return amount;
  const period = readPeriodBehind(draft, from, stop, title !== undefined);
  if (period !== undefined) return period < 0 ? undefined : period;
  const led = title ? -1 : readLedBy(draft, from, stop);
  if (led > from) return led;
  const clause = readClause(draft, from, stop);
  if (clause >= 0) return clause;
  const read =
    (title ? undefined : readBehindBracket(draft, from, stop)) ??
    readCapitals(draft, from, stop) ??
    readSegment(draft, from, stop, title);
  if (read !== undefined || !anchor) return read;
  // a link after the title, without a name in it; its text is shown with the link
  draft.rule = undefined;
  return draft.claim(...anchor, 'label') === undefined ? undefined : anchor[0];
}

/**
 * Whether a project's period precedes a bracket, which is then not part of the title: "Title, 2023–2026 (RFF
 * Vestland)".
 */
function isBehindPeriod({ tokens, text }: ProjectDraft, from: number, open: number): boolean {
  const before = text.slice(tokens[from]!.start, tokens[open - 1]?.end ?? 0);
  const hit = tokens[open - 1]?.kind === 'number' ? findPeriods(before.slice(-40)).at(-1) : undefined;
  const start = before.length - Math.min(40, before.length) + (hit?.start ?? 0);
  return hit?.shape === 'range' && /[0-9]$/.test(before) && isOwnPeriod(hit, before.slice(0, start));
}

/**
 * Reads a name in a separate segment, with its short name or programme in brackets: "Institutt for fredsforskning
 * (PRIO)", "Forskningsrådet (HELSEVEL)".
 */
function readNamed(draft: ProjectDraft, from: number, open: number, to: number): number | undefined {
  const { tokens } = draft;
  const left = leftOf(tokens, from, open);
  if (!left || to - open !== 3 || !isAcronymShaped(tokens[open + 1]!.text)) return undefined;
  // an organisation with a number is a funder: "National Institute for Health and Care Research (NIHR203667)"
  const isGrant = isGrantShaped(tokens[open + 1]!.text);
  if (isGrant && !isWorkplace(tokens, left.from, left.to)) return undefined;
  if (isGrant || isFunderName(tokens, left.from, left.to)) {
    draft.rule = 'name of a funder after the title';
    return readFunding(draft, left.from, to, true) ? left.from : undefined;
  }
  if (draft.record.coordinator || !isInstitutionAlone(tokens, left.from, left.to)) return undefined;
  // one of several: "NTNU, UiO, Norges musikkhøgskole (NMH)"
  const other = leftOf(tokens, from, left.from - 1);
  if (other && isWorkplace(tokens, other.from, other.to)) return undefined;
  draft.rule = 'institution after the title';
  return draft.setCoordinator(left.from, to) ? left.from : undefined;
}

/** Reads an institution directly after the bracket with the period or acronym: "Vann i by (2020–2022) NIVA". */
function readBehindBracket(draft: ProjectDraft, from: number, to: number): number | undefined {
  const { tokens } = draft;
  let close = to - 1;
  while (close > from && tokens[close]!.fold !== ')' && tokens[close]!.fold !== ']') close--;
  const open = openOf(tokens, from, close);
  const at = close + 1;
  if (open <= from || at >= to || tokens[at]!.kind !== 'word' || draft.record.coordinator) return undefined;
  const word = tokens[at]!.text;
  const isBody = to - at === 1 ? isShortName(word) && word.length > 2 : isInstitutionAlone(tokens, at, to);
  const inner = draft.slice(open + 1, close);
  const [hit] = findPeriods(inner);
  const before = draft.slice(from, open + 1);
  const isPeriod = hit?.start === 0 && hit.end === inner.length && isOwnPeriod(hit, before);
  if (!isBody || !(isPeriod || isBracketAcronym(inner, draft.slice(from, open)))) return undefined;
  draft.rule = 'institution after the bracket';
  return draft.setCoordinator(at, to) ? at : undefined;
}

/** Index of the amount of money at the end of `[from, to)`, or -1. */
function amountStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = Math.max(from, to - 9); i < to; i++) {
    const { kind, fold } = tokens[i]!;
    if (kind === 'mark' && !'£€$'.includes(fold)) continue;
    if (afterAmount(tokens, i) < to || (kind === 'number' && i > from && tokens[i - 1]!.kind === 'number'))
      continue;
    // with its label in a column: "| Grant total: €8,000"
    const left = tokens[i - 1]?.fold === ':' ? leftOf(tokens, from, i - 1) : undefined;
    return left && i - left.from < 6 && '|·•'.includes(tokens[left.from - 1]!.fold) ? left.from : i;
  }
  return -1;
}

/** Start of a period at the end of `[from, to)`; -1 if it belongs to the title; `undefined` if there is none. */
function readPeriodBehind(
  draft: ProjectDraft,
  from: number,
  to: number,
  isBehind: boolean,
): number | undefined {
  const { tokens } = draft;
  const first = Math.max(from, to - 16);
  const offset = tokens[first]!.start;
  const end = tokens[to - 1]!.end;
  const text = draft.text.slice(offset, end);
  const hit = findPeriods(text).at(-1);
  if (!hit || offset + hit.end < end) return undefined;
  const [a, b] = draft.rangeOf(offset + hit.start, end);
  const before = draft.text.slice(tokens[from]!.start, offset + hit.start);
  // "Horizon 2020" is a programme, not a year
  if (a > from && programmeAt(tokens, a - 1)?.end === to) return undefined;
  draft.rule = 'period after the title';
  // "NTNU, 2010–2020" is about the institution
  const name = trimItem(tokens, from, a);
  const isWhole =
    name &&
    tokens.slice(...name).every(({ kind, spaced, fold }) => kind !== 'mark' || (!spaced && fold !== ','));
  if (!isBehind && isWhole && isInstitutionAlone(tokens, ...name)) return -1;
  const isOwn = isBehind ? hit.shape !== 'single' : before.length > 8 && isOwnPeriod(hit, before);
  if (!isOwn) return -1;
  // repeated after a label: not part of the title either
  // "Avsluttet 2020"
  if (statusOfTokens(tokens.slice(a, b)) === 'finished') draft.record.status ??= 'finished';
  const isKnown = draft.record.start === hit.from && draft.record.end === hit.to;
  if (!isKnown && !draft.setPeriod(a, b, hit.from, hit.to)) return -1;
  // ", Laufzeit 2020–2023"
  const [label] =
    a > from + 1 && tokens[a - 2]!.kind === 'mark' ? findProjectLabels(tokens.slice(a - 1, a)) : [];
  return label?.fields[0] === 'period' && draft.claim(a - 1, a, 'label') ? a - 1 : a;
}

/** Reads an institution in capitals after a title in lower case: "… Education and Care (QLM) UNI RESEARCH AS". */
function readCapitals(draft: ProjectDraft, from: number, to: number): number | undefined {
  const { tokens } = draft;
  let at = to;
  const isInRun = ({ kind, fold, text }: Token) =>
    kind === 'mark' ? '-&/'.includes(fold) : isAllCapitals(text) || (text.length === 1 && isCapital(text));
  while (at > from && isInRun(tokens[at - 1]!)) at--;
  while (
    at < to &&
    (tokens[at]!.kind === 'mark' || tokens[at]!.text.length === 1 || isTermBefore(tokens, at, to))
  )
    at++;
  if (to - at < 2 || at - from < 3 || draft.record.coordinator) return undefined;
  const words = tokens.slice(at, to);
  const namesInstitution =
    words.some(({ fold }) => institutionWord(fold)) || isCompanyForm(words.at(-1)!.fold);
  if (
    !namesInstitution ||
    isAllCapitals(
      tokens
        .slice(from, at)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return undefined;
  draft.rule = 'institution in capitals after the title';
  return draft.setCoordinator(at, to) ? at : undefined;
}

/**
 * Whether a short word in capitals before a longer sequence of capitals belongs to the title: "… in ECEC UNIVERSITETET
 * I OSLO".
 */
const isTermBefore = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]!.text.length < 6 &&
  !institutionWord(tokens[at]!.fold) &&
  at + 1 < to &&
  institutionWord(tokens[at + 1]!.fold);

/**
 * Reads a kind of thesis and its author before a year, which may be that of the thesis or of a book, and returns the
 * index of the mark before them; otherwise `from`: "…, PhD thesis by Anna Berg, 2024", "… by Anna Berg (2024)".
 */
function readDatedByline(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const year = tokens[to - 1]?.fold === ')' ? to - 2 : to - 1;
  if (
    year - from < 6 ||
    !',('.includes(tokens[year - 1]!.fold) ||
    !/^(?:19|20)[0-9]{2}$/.test(tokens[year]!.text)
  )
    return from;
  let left = leftOf(tokens, from, year - 1);
  if (left && isWorkplace(tokens, left.from, left.to)) left = leftOf(tokens, from, left.from - 1);
  return left && readByline(draft, left.from, left.to) ? left.from - 1 : from;
}
