import { isAcronymShaped } from '../words/acronyms.js';
import { isFunderName } from '../words/funders.js';
import { isInstitutionAlone } from '../words/institution-alone.js';
import { institutionWord, isCompanyForm } from '../words/institutions.js';
import { afterAmount } from '../words/money.js';
import { isOwnPeriod } from '../words/own-period.js';
import { findPeriods } from '../words/period-finder.js';
import { statusOfTokens } from '../words/statuses.js';
import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import { readBracket } from './bracket.js';
import type { ProjectDraft } from './draft.js';
import { readFunding } from './funding.js';
import { linkWords } from './link-words.js';
import { readSegment } from './segment.js';
import { leftOf, openOf } from './segments.js';

/**
 * Reads the facts after a title, backwards from the end of `[from, to)`, and returns the end of the rest.
 * With a `title`, the whole of `[from, to)` comes after it.
 */
export function readTail(draft: ProjectDraft, from: number, to: number, title?: [number, number]): number {
  let end = to;
  for (let round = 0; round < 16; round++) {
    const at = textEnd(draft, from, end);
    if (at <= from) return at;
    const left = readEnd(draft, from, at, title);
    if (left === undefined) break;
    end = left;
  }
  return end;
}

/** The end of the words not read yet, without separators and a full stop after a bracket or a number. */
function textEnd(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  while (to > from) {
    const { fold, spaced, start, end } = tokens[to - 1]!;
    const before = tokens[to - 2];
    const isSeparator = ',;|·'.includes(fold) || (fold === '-' && (spaced || before?.kind !== 'number'));
    const isStop =
      fold === '.' && (before?.kind === 'number' || before?.fold === ')' || before?.fold === ']');
    if (!(isSeparator || isStop) && draft.spans.isFree(start, end)) break;
    to--;
  }
  return to;
}

/** Reads the last fact of `[from, to)`, and returns where it begins. */
function readEnd(
  draft: ProjectDraft,
  from: number,
  to: number,
  title?: [number, number],
): number | undefined {
  const { tokens } = draft;
  const last = tokens[to - 1]!;
  const titleText = title ? draft.slice(...title) : undefined;
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
    return isRead ? open : readNamed(draft, from, open, to);
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
  const read = readCapitals(draft, from, stop) ?? readSegment(draft, from, stop, title);
  if (read !== undefined || !anchor) return read;
  // a link after the title without a name in it: its words are shown with the link
  draft.rule = undefined;
  return draft.claim(...anchor, 'label') === undefined ? undefined : anchor[0];
}

/** "Institutt for fredsforskning (PRIO)", "Forskningsrådet (HELSEVEL)": a name in a segment of its own, with its short name or programme. */
function readNamed(draft: ProjectDraft, from: number, open: number, to: number): number | undefined {
  const { tokens } = draft;
  const left = leftOf(tokens, from, open);
  if (!left || to - open !== 3 || !isAcronymShaped(tokens[open + 1]!.text)) return undefined;
  if (isFunderName(tokens, left.from, left.to)) {
    draft.rule = 'name of a funder behind the title';
    return readFunding(draft, left.from, to, true) ? left.from : undefined;
  }
  if (draft.record.coordinator || !isInstitutionAlone(tokens, left.from, left.to)) return undefined;
  draft.rule = 'institution behind the title';
  return draft.setCoordinator(left.from, to) ? left.from : undefined;
}

/** Index of the sum of money that ends `[from, to)`, or -1. */
function amountStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = Math.max(from, to - 9); i < to; i++) {
    const { kind, fold } = tokens[i]!;
    if (kind === 'mark' && !'£€$'.includes(fold)) continue;
    if (afterAmount(tokens, i) >= to && !(kind === 'number' && i > from && tokens[i - 1]!.kind === 'number'))
      return i;
  }
  return -1;
}

/** Start of a period that ends `[from, to)`; -1 if it belongs to the title; `undefined` if there is none. */
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
  draft.rule = 'period behind the title';
  const isOwn = isBehind ? hit.shape !== 'single' : before.length > 8 && isOwnPeriod(hit, before);
  if (!isOwn) return -1;
  // repeated after a label: not part of the title either
  // "Avsluttet 2020"
  if (statusOfTokens(tokens.slice(a, b)) === 'finished') draft.record.status ??= 'finished';
  const isKnown = draft.record.start === hit.from && draft.record.end === hit.to;
  return isKnown || draft.setPeriod(a, b, hit.from, hit.to) ? a : -1;
}

/** "… Education and Care (QLM) UNI RESEARCH AS": an institution in capitals after a title in small letters. */
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
  const says = words.some(({ fold }) => institutionWord(fold)) || isCompanyForm(words.at(-1)!.fold);
  if (
    !says ||
    isAllCapitals(
      tokens
        .slice(from, at)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return undefined;
  draft.rule = 'institution in capitals behind the title';
  return draft.setCoordinator(at, to) ? at : undefined;
}

/** Whether a short word in capitals in front of a longer run of them belongs to the title: "… in ECEC UNIVERSITETET I OSLO" does not begin it. */
const isTermBefore = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]!.text.length < 6 &&
  !institutionWord(tokens[at]!.fold) &&
  at + 1 < to &&
  institutionWord(tokens[at + 1]!.fold);
