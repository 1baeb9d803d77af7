import { isBracketAcronym, leadingAcronym } from '../../words/acronyms.js';
import { isFunderShortName } from '../../words/funders.js';
import { findPeriods } from '../../words/period-finder.js';
import { isSchemeOf, schemeBehind } from '../../words/schemes.js';
import { programmeAt } from '../../words/project-types.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isProjectWord } from '../sentences/project-word.js';
import { readFunding } from '../facts/funding.js';

/** Most capitalised words of a scheme between a funder and the acronym: "ANR JCJC FRONTLINE". */
const MAX_SCHEME = 2;

/**
 * Reads a funder's short name and the acronym of the title, possibly with the period, and returns the start of the title:
 * "ANR VILLAGES (2019–2023) – Villages en lutte".
 */
export function readFunderAndName(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const granted = readGrantAndTitle(draft, from, to);
  if (granted > from) return granted;
  if (!isFunderShortName(tokens[from]!) || draft.record.acronym) return from;
  let mark = from + 1;
  while (mark < to && tokens[mark]!.kind === 'word' && isAllCapitals(tokens[mark]!.text)) mark++;
  const name = mark - 1;
  const close = tokens[mark]?.fold === '(' ? tokens.findIndex(({ fold }, i) => i > mark && fold === ')') : -1;
  const end = close > mark ? close + 1 : mark;
  const next = tokens[end];
  if (name === from || name - from > MAX_SCHEME || end + 2 >= to || !isCapital(tokens[end + 1]!.text))
    return from;
  if (!(next!.fold === ':' || (next!.fold === '-' && next!.spaced))) return from;
  const title = draft.slice(end + 1, to);
  const acronym = tokens[name]!.text;
  // "NSF CAREER: …" names a scheme
  if (!isBracketAcronym(acronym, title) || !leadingAcronym(`${acronym}: ${title}`)) return from;
  const [hit] = close > mark ? findPeriods(draft.slice(mark + 1, close)) : [];
  if (close > mark && hit?.shape !== 'range') return from;
  draft.rule = 'funder before the title';
  if (!readFunding(draft, from, name, true)) return from;
  if (hit) draft.setPeriod(mark + 1, close, hit.from, hit.to);
  draft.rule = 'acronym before the words it stands for';
  draft.setAcronym(name, mark);
  return end + 1;
}

/**
 * Reads a grant with the name of its funder, possibly with the period, before a colon, and returns the start of the title:
 * "Leverhulme Trust Research Fellowship (2020–22): Quiet Cities".
 */
function readGrantAndTitle(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const colon = tokens.findIndex(
    ({ fold }, i) => i > from + 1 && i < Math.min(to - 1, from + 16) && fold === ':',
  );
  const open = tokens.findIndex(({ fold }, i) => i > from && i < colon && fold === '(');
  const end = open > 0 ? open : colon;
  const quote = tokens.findIndex(
    ({ text, spaced }, i) =>
      i > from + 1 && i < Math.min(to - 2, from + 9) && spaced && '«"“„'.includes(text),
  );
  // "ERC Advanced Grant “Quiet Cities”"
  if (quote > 0 && isGrant(tokens, from, quote)) {
    draft.rule = 'funder before the title';
    return readFunding(draft, from, grantEnd(tokens, quote), true) ? quote : from;
  }
  if (colon < 0) return from;
  // "ERC Starting Grant QUIET: Sound and silence"
  const name = open < 0 ? colon - 1 : from;
  if (name > from + 1 && mayBeName(draft, name, to) && isGrant(tokens, from, name)) {
    draft.rule = 'funder before the title';
    if (!readFunding(draft, from, grantEnd(tokens, name), true)) return from;
    draft.rule = 'acronym before the words it stands for';
    return draft.setAcronym(name, colon) ? colon + 1 : from;
  }
  if (!isGrant(tokens, from, end)) return from;
  const [hit] = open > 0 ? findPeriods(draft.slice(open + 1, colon - 1)) : [];
  if (open > 0 && (hit?.shape !== 'range' || tokens[colon - 1]!.fold !== ')')) return from;
  draft.rule = 'funder before the title';
  if (!readFunding(draft, from, grantEnd(tokens, end), true)) return from;
  if (hit) draft.setPeriod(open + 1, colon - 1, hit.from, hit.to);
  return colon + 1;
}

/** The end of a grant's name without the word for a project: "H2020 | project". */
const grantEnd = (tokens: readonly Token[], to: number): number =>
  isProjectWord(tokens[to - 1]!.fold) ? to - 1 : to;

/** Whether words are a grant with the name of its funder or programme: "ERC Starting Grant", "NWO Vidi". */
const isGrant = (tokens: readonly Token[], from: number, to: number): boolean =>
  schemeBehind(tokens, from, to) !== undefined ||
  isSchemeOf(tokens, from, to) ||
  (programmeAt(tokens, from) !== undefined &&
    /^(?:grant|fellowship|action|projekt|prosjekt|project)$/.test(tokens[to - 1]!.fold));

/** Whether a word before a colon is the short name of the title behind it, in capitals. */
const mayBeName = ({ tokens, record }: ProjectDraft, at: number, to: number): boolean =>
  !record.acronym &&
  tokens[at]!.text.length > 3 &&
  isAllCapitals(tokens[at]!.text) &&
  !/[0-9]/.test(tokens[at]!.text) &&
  !isFunderShortName(tokens[at]!) &&
  at + 4 < to;
