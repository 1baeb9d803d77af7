import { statusOfTokens } from '../../words/statuses.js';
import { isFunderName } from '../../words/funders.js';
import { endsSentence, valueEnd } from '../../line/sentences.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { afterAmount } from '../../words/money.js';
import { findPeriods } from '../../words/period-finder.js';
import { readParts } from './bracket.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { readPayerBehind } from '../facts/payer.js';
import { readPassive } from '../sentences/passive.js';

/** Index of the first closing bracket in a range, or -1. */
export const closeOf = ({ tokens }: ProjectDraft, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.fold === ')') return i;
  return -1;
};

/** Reads periods that fill a bracket. */
export function readBracketPeriods(draft: ProjectDraft, from: number, to: number): void {
  for (let i = from; i < to - 1; i++) {
    if (draft.tokens[i]!.fold !== '(') continue;
    const close = closeOf(draft, i, Math.min(to + 1, draft.tokens.length));
    if (close < 0) return;
    readPeriodAlone(draft, i + 1, close);
    i = close;
  }
}

/** Reads unambiguous facts between and after labelled ones: a period, or a funder with an amount. */
export function readBetween(draft: ProjectDraft, from: number): void {
  const { tokens, spans } = draft;
  const last = draft.lines[0]![1];
  if (from >= last) return;
  readPassive(draft, from, last);
  for (const [start, end] of spans.rest(tokens[from]!.start, tokens[last - 1]!.end)) {
    const [a, b] = draft.rangeOf(start, end);
    readPayerBehind(draft, a);
    // words beside a labelled fact in its bracket: "(PhD-prosjekt i samarbeid med …)"
    if (tokens[a - 1]?.fold === '(') {
      if (isBehindLeader(draft, a - 1)) {
        const close = closeOf(draft, a, b);
        // a workplace or a period: "led by Anna Berg (2019–2022)"
        readPeriodAlone(draft, a, close > 0 ? close : b);
        if (close > 0) readPeriodAlone(draft, close + 1, b);
        continue;
      }
      if (readParts(draft, a, b)) continue;
    }
    // "led by A B at NORCE (2022–2025)"
    readBracketPeriods(draft, a, b);
    // "(PI: A B; Co-I: C D; UKRI, 2022)": after another value in a bracket
    const before = draft.text.slice(Math.max(0, start - 300), start);
    const mark = before.lastIndexOf('(') > before.lastIndexOf(')') ? valueEnd(tokens, a, b, ';') : b;
    if (mark < b - 1) readParts(draft, mark + 1, b);
    const [hit] = findPeriods(draft.text.slice(start, Math.min(end, start + 60)));
    if (hit?.start !== 0 || hit.shape === 'single') {
      readPeriodAlone(draft, a, b);
      continue;
    }
    draft.rule = 'period between labelled facts';
    const [, periodEnd] = draft.rangeOf(start, start + hit.end);
    if (!draft.setPeriod(a, periodEnd, hit.from, hit.to)) continue;
    // "Completed in 2021"
    if (statusOfTokens(tokens.slice(a, periodEnd)) === 'finished') draft.record.status ??= 'finished';
    const colon = tokens.findIndex(({ fold }, i) => i > periodEnd && i < b && fold === ':');
    if (colon < 0 || afterAmount(tokens, colon + 1) < b) readPeriodAlone(draft, periodEnd, b);
    else {
      draft.rule = 'funder before a sum';
      readFunding(draft, periodEnd, colon, false);
    }
  }
}

/** Verbs before the period of a clause: "… og pågår 2022–2025". */
const RUNS = new Set('pagar loper lober varer lauft loopt runs lasts gar'.split(' '));

/** Reads a period that fills a sentence or clause, or a funder's name that fills a sentence. */
export function readPeriodAlone(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  for (let at = from, i = from; i <= to; i++) {
    if (i < to && !';|,'.includes(tokens[i]!.fold) && !endsSentence(tokens, i)) continue;
    const isSentence = tokens[at - 1]?.fold === '.' && tokens[i]?.fold !== ',';
    draft.rule = 'funder in a sentence of its own';
    if (isSentence && !SMALL_WORDS.has(tokens[at]?.fold ?? '') && isFunderName(tokens, at, i))
      readFunding(draft, at, i, true);
    while (at < i && (SMALL_WORDS.has(tokens[at]!.fold) || RUNS.has(tokens[at]!.fold))) at++;
    const end = tokens[i - 1]?.fold === '.' ? i - 1 : i;
    const text = draft.slice(at, end);
    const [hit] = text.length < 60 ? findPeriods(text) : [];
    draft.rule = 'period in a clause of its own';
    if (
      hit?.start === 0 &&
      hit.end === text.length &&
      hit.shape !== 'single' &&
      Number(hit.from?.slice(0, 4) ?? 2000) > 1989
    )
      draft.setPeriod(at, end, hit.from, hit.to);
    at = i + 1;
  }
}

/** Whether a bracket directly follows the leader's name, so that it contains the workplace. */
export const isBehindLeader = ({ spans, tokens }: ProjectDraft, open: number): boolean =>
  spans.all.some(
    ({ field, end }) => field === 'leader' && end <= tokens[open]!.start && tokens[open]!.start - end < 3,
  );
