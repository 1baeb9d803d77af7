import { listItems } from '../../line/enumerations.js';
import { endsSentence } from '../../line/sentences.js';
import { closingQuote } from '../../line/titles.js';
import { isBracketAcronym } from '../../words/acronyms.js';
import { mayBeAcronym } from '../../words/bare-acronym.js';
import { isFunderName, isFunderShortName, isTopicToo } from '../../words/funders.js';
import { grantIn } from '../../words/grants.js';
import { isInstitutionName } from '../../words/institutions.js';
import { afterAmount } from '../../words/money.js';
import { afterTitles, personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { typeAt } from '../../words/project-types.js';
import { roleOf } from '../../words/roles.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isEdge, isLabel, isRecent, isTitleShaped, pieceOf, type GrantPiece } from './grant-kinds.js';
import { isLoneName } from '../facts/lone-name.js';

/** Splits `[from, to)` of a line into pieces at its marks, and at amounts, periods and roles without marks. */
export function grantPieces(draft: ProjectDraft, from: number, to: number): GrantPiece[] {
  const { tokens, text } = draft;
  const pieces: GrantPiece[] = [];
  const periods = periodsIn(draft, from, to);
  let at = from;
  // index behind the marks that precede the next piece
  let first = from;
  let mark = '';
  const end = (limit: number, next: string) => {
    let [a, b] = [at, limit];
    while (a < b && isEdge(tokens[a]!)) a++;
    while (b > a && isEdge(tokens[b - 1]!)) b--;
    if (b > a) pieces.push(pieceOf(draft, a, b, mark));
    if (b > a || next) mark = next;
  };
  const push = (piece: GrantPiece) => {
    end(piece.from, '');
    pieces.push({ ...piece, mark });
    mark = '';
    at = piece.to;
  };
  for (let i = from; i < to; i++) {
    const { fold, kind, spaced } = tokens[i]!;
    if (i < at) continue;
    if (first < at) first = at;
    while (first < i && isEdge(tokens[first]!)) first++;
    const isFirst = first === i;
    if (kind === 'mark' && (isFirst || spaced)) {
      const close = quoteEnd(i);
      // "ERC Grant “Title”", if only facts precede it; "“Please hold”: Waiting in …" is a title that starts with a quotation
      const mayBeTitle = close > i && tokens[close]?.fold !== ':';
      if (mayBeTitle && (isFirst || pieceOf(draft, at, i, '').kind !== 'words')) {
        push({ from: i, to: close, kind: 'quoted', mark });
        i = close - 1;
        continue;
      }
    }
    if (fold === '(' || fold === '[') {
      const close = closeOf(tokens, i, to);
      if (close < 0) continue;
      const inner = spaced ? bracketPieces(draft, i, close, at, to) : undefined;
      if (inner) {
        end(i, '(');
        pieces.push(...inner);
        at = close + 1;
        mark = ')';
      } else if (fold === '[' && spaced) {
        end(i, '(');
        pieces.push({ from: i + 1, to: close, kind: 'tag', mark: '(' });
        at = close + 1;
        mark = ')';
      }
      i = close;
      continue;
    }
    const period = periods.find((hit) => hit.from === i);
    if (period) {
      if (isSetOff(tokens, period, isFirst, to)) push(period);
      i = period.to - 1;
      continue;
    }
    const isColon = fold === ':' && i > at && (endsFact(draft, at, i) || endsHead(draft, from, i, to));
    const separator = isColon ? ':' : separatorAt(tokens, i, to);
    if (separator) {
      end('?!'.includes(fold) ? i + 1 : i, separator);
      at = i + 1;
      continue;
    }
    if (kind === 'mark' && !'£€$¥'.includes(fold)) continue;
    const fact = factAt(draft, i, to, isFirst);
    if (fact) {
      push(fact);
      i = fact.to - 1;
    }
  }
  end(to, '');
  return pieces;

  /** Index after the quotation that opens at `i`, or -1. */
  function quoteEnd(i: number): number {
    if (!'«"“„”‘\''.includes(tokens[i]!.text)) return -1;
    // "''Title''"
    const isDouble = tokens[i]!.fold === "'" && tokens[i + 1]?.fold === "'" && !tokens[i + 1]!.spaced;
    const close = isDouble
      ? text.indexOf("''", tokens[i + 1]!.end) + 1
      : closingQuote(text, tokens[i]!.start, tokens[to - 1]!.end);
    return close > 0 ? draft.indexAt(close) + 1 : -1;
  }
}

/** Whether the words before a colon are a fact rather than the start of a title. */
function endsFact(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, text } = draft;
  if (isLabel(tokens, from, to) || grantIn(text, tokens, from, to)?.to === to) return true;
  while (from < to && isEdge(tokens[from]!)) from++;
  return to > from && to - from < 16 && LEADING.has(pieceOf(draft, from, to, '').kind);
}

/**
 * Whether the first colon of a line ends the names before a title: "Anna Berg, professor vid Institutionen för
 * litteratur och svenska: …", "A Berg, KL Moe: “…”", or "Anna Berg: …" above "PhD project at …".
 */
function endsHead(draft: ProjectDraft, start: number, colon: number, to: number): boolean {
  const { tokens } = draft;
  // "1: …"
  const from = tokens[start]!.kind === 'number' && ':.'.includes(tokens[start + 1]!.fold) ? start + 2 : start;
  const next = tokens[colon + 1];
  if (colon + 3 > to || colon <= from || tokens.slice(from, colon).some(({ fold }) => fold === ':'))
    return false;
  const isName = ([a, b]: [number, number]) => isLoneName(tokens, a, b) || isInitialed(tokens.slice(a, b));
  if ('«"“„”‘'.includes(next!.text) && listItems(tokens, from, colon).every(isName)) return true;
  if (next!.kind === 'word' && !isCapital(next!.text)) return false;
  if (isLoneName(tokens, from, colon))
    return (
      draft.habits.names === 'before' ||
      draft.lines.some(([at]) => at >= to && /phd|postdoc|master/.test(typeAt(tokens, at)?.key ?? ''))
    );
  const person = personAt(tokens, from, colon);
  const post = person ? person.after + (tokens[person.after]!.fold === ',' ? 1 : 0) : colon;
  let last = colon;
  while (last > post && tokens[last - 1]!.fold !== ',') last--;
  const isPost = person && (person.after > person.end || afterTitles(tokens, post) > post);
  return isPost === true && !isCapital(tokens[last]!.text);
}

/** Whether words are a surname with initials that have no full stops: "KL Moe", "Moe KL". */
const isInitialed = (name: readonly Token[]): boolean =>
  name.length < 4 &&
  name.filter(({ text }) => /^\p{Lu}{1,4}$/u.test(text)).length === 1 &&
  name.every(({ kind, text }) => kind === 'word' && isCapital(text));

const LEADING = new Set<GrantPiece['kind']>(['person', 'post', 'body', 'funder', 'scheme', 'amount']);

/** Index of the bracket that closes the one at `open`, or -1. */
function closeOf(tokens: readonly Token[], open: number, to: number): number {
  let depth = 0;
  for (let i = open; i < to; i++) {
    if ('(['.includes(tokens[i]!.fold)) depth++;
    else if (')]'.includes(tokens[i]!.fold) && --depth === 0) return i;
  }
  return -1;
}

/** The mark at `at` if it separates two pieces; otherwise an empty string. */
function separatorAt(tokens: readonly Token[], at: number, to: number): string {
  const { kind, fold, spaced } = tokens[at]!;
  if (kind !== 'mark') return '';
  const next = tokens[at + 1];
  if (fold === ',') return next?.kind === 'number' && !next.spaced ? '' : ',';
  if (';|·•'.includes(fold)) return fold;
  // "(2023): Title"
  if (fold === ':') return tokens[at - 1]?.fold === ')' ? ':' : '';
  if (fold === '-') {
    let last = at;
    while (last + 1 < to && tokens[last + 1]!.fold === '-') last++;
    return spaced && tokens[last + 1]?.spaced !== false ? '-' : '';
  }
  return endsSentence(tokens, at) ? '.' : '';
}

/** The recent periods in `[from, to)`, and a year at its start. */
function periodsIn(draft: ProjectDraft, from: number, to: number): GrantPiece[] {
  const { tokens } = draft;
  const offset = tokens[from]?.start ?? 0;
  const hits = findPeriods(draft.slice(from, to)).flatMap((period): GrantPiece[] => {
    const [a, end] = draft.rangeOf(offset + period.start, offset + period.end);
    let b = end;
    // "2025–28 North …"
    if (period.shape === 'single' && tokens[b]?.fold === '-' && /^\d\d$/.test(tokens[b + 1]?.text ?? '')) {
      const [span] = findPeriods(draft.slice(a, b + 2));
      if (span?.shape === 'range') [period, b] = [span, b + 2];
    }
    return (period.shape === 'range' || a === from) && isRecent(period)
      ? [{ from: a, to: b, kind: 'period', period, mark: '' }]
      : [];
  });
  return hits.filter(({ to: end }) => end <= to);
}

/**
 * Whether the position of a fact separates it from adjacent text: it is at the start or end of a piece, or next to an
 * amount.
 */
const isSetOff = (
  tokens: readonly Token[],
  { to: end, period }: GrantPiece,
  isFirst: boolean,
  to: number,
): boolean =>
  period?.shape === 'single'
    ? amountEnd(tokens, end, to) > end || (isFirst && tokens[end]?.fold === ':')
    : isFirst || isEndOf(tokens, end, to) || amountEnd(tokens, end, to) > end;

/** Whether a piece ends before `at`: at a mark, a bracket or the end of the line. */
const isEndOf = (tokens: readonly Token[], at: number, to: number): boolean =>
  at >= to || tokens[at]!.fold === '(' || tokens[at]!.fold === ')' || separatorAt(tokens, at, to) !== '';

/** An amount or role at `at` that is separated by its position. */
function factAt({ tokens }: ProjectDraft, at: number, to: number, isFirst: boolean): GrantPiece | undefined {
  const money =
    !isFirst && tokens[at - 1]?.kind === 'number' && tokens[at]!.kind === 'number'
      ? at
      : amountEnd(tokens, at, to);
  if (money > at)
    return isFirst || isEndOf(tokens, money, to)
      ? { from: at, to: money, kind: 'amount', mark: '' }
      : undefined;
  if (isFirst || tokens[at]!.kind !== 'word') return undefined;
  // "… in New York State PI $1,611,585"
  for (let end = Math.min(to, at + 3); end > at; end--)
    if (
      isCapital(tokens[end - 1]!.text) &&
      /^(?:Co)?P?I$/.test(tokens[end - 1]!.text) &&
      roleOf(tokens, at, end) &&
      amountEnd(tokens, end, to) > end
    )
      return { from: at, to: end, kind: 'role', mark: '' };
  return undefined;
}

/** Index after the amount at `at`, with its currency, before `to`; otherwise `at`. */
function amountEnd(tokens: readonly Token[], at: number, to: number): number {
  const end = at < to ? afterAmount(tokens, at) : at;
  return end > to ? at : end;
}

/**
 * The pieces in the bracket at `open`, if one of them is a fact of a grant, or if it contains the acronym of the words
 * before it.
 */
function bracketPieces(
  draft: ProjectDraft,
  open: number,
  close: number,
  at: number,
  end: number,
): GrantPiece[] | undefined {
  const { tokens } = draft;
  const inner = draft.slice(open + 1, close);
  const isBody = isFunderName(tokens, at, open) || isInstitutionName(tokens, at, open);
  const next = tokens[close + 1];
  const isLast = close + 1 >= end || !next || (next.kind === 'mark' && '.,;|·£€$'.includes(next.fold));
  const mayBe =
    isLast &&
    open > at &&
    close === open + 2 &&
    !isFunderShortName(tokens[open + 1]!) &&
    isTitleShaped(draft, at, open) &&
    mayBeAcronym(inner, draft.slice(at, open));
  if (close - open < 8 && !isBody && (mayBe || isBracketAcronym(inner, draft.slice(at, open))))
    return [{ from: open + 1, to: close, kind: 'acronym', mark: '(' }];
  const pieces = grantPieces(draft, open + 1, close).map((piece) => ({
    ...piece,
    // beside a fact, text in brackets is neither a title nor a name
    ...(piece.kind === 'words' && { kind: 'tag' as const }),
    mark: '(',
  }));
  const isFact = pieces.some(
    ({ kind, leads, isNumbered, from, to }) =>
      ['amount', 'role', 'period', 'grant'].includes(kind) ||
      leads === true ||
      isNumbered === true ||
      (kind === 'funder' && isLast && !isBody && !isTopicToo(tokens, from, to)),
  );
  return isFact ? pieces : undefined;
}
