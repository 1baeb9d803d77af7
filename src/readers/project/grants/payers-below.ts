import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { institutionWord } from '../../words/institution-words.js';
import { isShortName } from '../../words/institutions.js';
import { afterAmount } from '../../words/money.js';
import { personAt } from '../../words/people.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, tokenize, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { habitsOf, MIN_LINES, MIN_PART, type ListHabits } from '../lists/list-habits.js';

/** Words of payers, folded. */
const PAYING =
  /^(?:ministr[yi]|trusts?$|f[ou]nda[tcz]i|foundation|fonds?$|funds?$|stift|council|conse[ij]|consigl|commission|agenc|region[es]?$)|(?:stiftung|stiftelsen|fond(?:et|en)?|rad(?:et)?|ministerium|departementet)$/;
/** Last words of kinds of grants and projects, folded. */
const KIND = /^(?:grants?|awards?|fellowships?|scholarships?|projects?|pro[sj]+[e]kt(?:er)?|projets?)$/;
/** Words of institutions that receive grants more often than they give them, folded. */
const RECEIVING =
  /univers|yliopist|hogsk|hojsk|hochsch|colleg|institut|facult|fakult|hospital|sykehus|sjukhus/;

/**
 * End of the name at the start of a line, which may be followed by other facts after a mark; undefined if the words are
 * not a name, or that of a person.
 */
export function payerEnd(tokens: readonly Token[], from: number, to: number): number | undefined {
  let end = from;
  while (end < to && !isMark(tokens[end]!)) end++;
  const words = tokens.slice(from, end);
  const goesOn =
    end + 1 < to &&
    '.:,'.includes(tokens[end]!.fold) &&
    !(tokens[end]!.fold === ',' && tokens[end + 1]!.kind === 'number');
  if (end - from > 14 || !words.length || goesOn || KIND.test(words.at(-1)!.fold)) return undefined;
  const isName = words.every(({ kind, text, fold }, i) =>
    kind === 'word'
      ? isCapital(text) || (i > 0 && (SMALL_WORDS.has(fold) || institutionWord(fold)))
      : fold === '-' || fold === "'",
  );
  if (!isName) return undefined;
  const isPerson = personAt(tokens, from, end)?.after === end;
  return isPerson && !words.some(isPaying) ? undefined : end;
}

/** Whether a mark separates a name from other facts. */
const isMark = ({ kind, fold, spaced }: Token): boolean =>
  kind === 'mark' && ('•|·;(,.:'.includes(fold) || (fold === '-' && spaced));

const isPaying = (token: Token): boolean => PAYING.test(token.fold) || isFunderShortName(token);
const isBody = ({ fold, text }: Token): boolean => institutionWord(fold) || isShortName(text);

/**
 * Whether most entries have a name on the line below the title that is a payer's, and not the place of the project: at
 * least half have a word for payers; or most entries have a sum of money, and at least half of the names are bodies.
 */
function arePayersBelow(lines: readonly string[]): boolean {
  let [names, paying, bodies, sums, receiving] = [0, 0, 0, 0, 0];
  for (const entry of lines.slice(0, 400)) {
    const [, below = ''] = entry.slice(0, 600).split('\n', 2);
    const tokens = tokenize(below);
    const end = payerEnd(tokens, 0, tokens.length);
    if (!end) continue;
    const name = tokens.slice(0, end);
    names++;
    if (name.some(isPaying) || isFunderName(tokens, 0, end)) paying++;
    else {
      if (name.some(isBody)) bodies++;
      if (name.some(({ fold }) => institutionWord(fold) && RECEIVING.test(fold))) receiving++;
    }
    const all = tokenize(entry.slice(0, 600));
    if (all.some((_, i) => afterAmount(all, i) > i)) sums++;
  }
  const isMost = (count: number) => count >= MIN_LINES && count >= MIN_PART * Math.min(lines.length, 400);
  const isHalf = (count: number) => count * 2 >= names;
  return (
    isMost(names) && receiving * 3 <= names && (isHalf(paying) || (isMost(sums) && isHalf(paying + bodies)))
  );
}

/** The habits of a list, with funders on the lines below the titles. */
export function habitsOfGrants(lines: readonly string[]): ListHabits {
  const habits = habitsOf(lines);
  return habits.payers || !arePayersBelow(lines) ? habits : { ...habits, payers: 'below' };
}

/** Reads the funder on the line below the title, if the list has funders there. */
export function readPayerBelow(draft: ProjectDraft, from: number, to: number): boolean {
  const { habits, lines, record, tokens } = draft;
  if (habits.payers !== 'below' || lines[1]?.[0] !== from || record.funding.length) return false;
  const end = payerEnd(tokens, from, to);
  draft.rule = 'funder where the list has funders';
  const isRead = end !== undefined && draft.isFree(from, end) && readFunding(draft, from, end, true);
  draft.rule = undefined;
  return isRead;
}
