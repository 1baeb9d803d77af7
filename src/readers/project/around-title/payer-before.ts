import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import { endsSentence } from '../../line/sentences.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { afterAmount } from '../../words/money.js';
import { isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { hasFacts } from '../has-facts.js';
import { startsTitle } from './segments.js';

/**
 * Reads a funder in a sentence of its own before the title of an entry with other facts, and returns the start of the
 * title: "Kone Foundation. Slow rivers (2019–2022)", "Austrian Science Fund (FWF). Title".
 */
export function readPayerBefore(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  // also before a colon: "Kone Foundation: Slow rivers (2019–2022)"
  const end = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to - 1, from + 14) && (fold === ':' || endsSentence(tokens, i)),
  );
  if (
    end < 0 ||
    !(hasFacts(record) || hasPeriod(draft, end, to, tokens[end]!.fold === ':')) ||
    !startsTitle(tokens[end + 1])
  )
    return from;
  const open = tokens.findIndex(({ fold }, i) => i > from && i < end && fold === '(');
  const name = open > 0 ? open : end;
  const isShort = tokens[end]!.fold === ':' && isFunderShortName(tokens[from]!);
  if ((name - from < 2 && !isShort) || !isFunderName(tokens, from, name) || !draft.isFree(from, end))
    return from;
  draft.rule = 'funder before the title';
  const close = open > 0 ? tokens.findIndex(({ fold }, i) => i > open && i <= end && fold === ')') : -1;
  return readFunding(draft, from, close > 0 ? close + 1 : end, true) ? end + 1 : from;
}

/** Whether a period in a bracket follows, "… (2018–2021)"; `isRecent` excludes "Wellcome Trust: A History (1936–2016)". */
const hasPeriod = (draft: ProjectDraft, from: number, to: number, isRecent: boolean): boolean =>
  findPeriods(draft.slice(from, to)).some(
    (hit) =>
      hit.shape === 'range' &&
      draft.slice(from, to)[hit.start - 1] === '(' &&
      (!isRecent || (isOwnPeriod(hit, '(') && hit.from! >= '2005')),
  );

/** Names of institutes that contain no other word for one: "Møreforsking". */
const RESEARCH = /^[a-z]{4,}forskn?ing$/;

/**
 * Reads the institution before a colon in a line with a sum of money, and returns the start of the title: "Norsk institutt
 * for fjordforskning (NIFF), Bergen: Title. 8 500 000 kroner".
 */
export function readBody(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, lines } = draft;
  const colon = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to - 2, from + 16) && fold === ':',
  );
  if (colon < 0 || !startsTitle(tokens[colon + 1]) || draft.record.coordinator) return from;
  const mark = tokens.findIndex(
    ({ fold }, i) => i > from && i <= colon && (i === colon || fold === '(' || fold === ','),
  );
  const place = tokens.slice(from, colon).findLastIndex(({ fold }) => fold === ',') + from;
  const isPlaced = place > from && tokens.slice(place + 1, colon).every(({ text }) => isCapital(text));
  const isBody = isInstitutionAlone(tokens, from, mark) || (isPlaced && RESEARCH.test(tokens[from]!.fold));
  const isWhole = mark === colon || tokens[colon - 1]!.fold === ')' || isPlaced;
  if (
    !isBody ||
    !isWhole ||
    !tokens.some((_, i) => i > colon && i < lines[0]![1] && afterAmount(tokens, i) > i)
  )
    return from;
  draft.rule = 'institution before its amount';
  if (!draft.setCoordinator(from, mark)) return from;
  draft.claim(mark, colon, 'label');
  return colon + 1;
}
