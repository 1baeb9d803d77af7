import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { grantIn } from '../../words/grants.js';
import { isOwnPeriod } from '../../words/own-period.js';
import { isParticle, personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { isStatusAlone, statusOfTokens } from '../../words/statuses.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readLeader } from './organisations.js';
import { leftOf, openOf } from '../around-title/segments.js';

/** First words of names of places and bodies, but not of persons: "Ytre Namdal", "Norsk Folkehjelp", "New York". */
const NO_GIVEN =
  /^(?:norsk[ea]?|nor[dgs][a-z]{0,3}|nordisk[ae]?|nordic|svensk[ae]?|dansk[ae]?|finsk[ae]?|suomen|deutsche[rs]?|british|european|national[a-z]*|nasjonal[a-z]*|international[a-z]*|nordre|sondre|ytre|indre|ovre|nedre|midt|stor[ea]?|stora|lille|gamle|nye?|new|old|s[oy][rd]|ost|vest|vast|oster|vaster|(?:north|south|east|west)(?:ern)?|central|san|santa|los|las|sri|costa|el|papua|rode|redd|kirkens|united|great(?:er)?|upper|lower|saint|st|sankt|mount|lake|cape|port|open|digital|future|social|public)$/;

/** Whether a token may be part of a name: a capitalised word, a particle, or a mark inside a word. */
export const isOfName = (token: Token): boolean =>
  token.kind === 'word'
    ? isCapital(token.text) || isParticle(token)
    : token.kind === 'mark' &&
      (token.fold === '-' || token.fold === '.' || token.fold === "'") &&
      !token.spaced;

/** Whether words are the name of a single person and, in a line with facts, nothing else. */
export function isLoneName(tokens: readonly Token[], from: number, to: number): boolean {
  const person = personAt(tokens, from, to);
  return (
    person?.after === to &&
    to - person.first < 8 &&
    !NO_GIVEN.test(tokens[person.first]!.fold) &&
    !isFunderName(tokens, person.first, to)
  );
}

/** Reads a single name that fills `[from, to)`, beside a fact, as that of the leader. */
export function readLoneName(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  if (draft.record.leader || !isLoneName(tokens, from, to)) return false;
  // a subtitle: "Schools in Town (2012–2018): Quiet Rooms"
  const isLast = !tokens[to] || tokens[to].breaks || tokens[to].fold === '.';
  if (isLast && tokens[from - 1]?.fold === ':' && !personAt(tokens, from, to)!.isEvident) return false;
  draft.rule = 'name beside a fact';
  return readLeader(draft, from, to);
}

/**
 * Whether a bracket or segment that ends at a mark contains a fact after a title: a status, period, number or funder.
 */
export function isFactBefore(draft: ProjectDraft, from: number, mark: number): boolean {
  const { tokens, text } = draft;
  const close = mark - 1;
  const isBracket = tokens[close]?.fold === ')';
  const open = isBracket ? openOf(tokens, from, close) : (leftOf(tokens, from, mark)?.from ?? from) - 1;
  if (open < from + 1) return false;
  const [a, b] = [open + 1, isBracket ? close : mark];
  if (a >= b) return false;
  if (statusOfTokens(tokens.slice(a, b)) && isStatusAlone(tokens, a, b)) return true;
  const grant = grantIn(text, tokens, a, b);
  if (grant && (grant.isLabelled || (grant.from > a && isPayer(tokens, a, grant.from)))) return true;
  const inner = draft.slice(a, b);
  const [hit] = findPeriods(inner);
  if (hit?.start === 0 && hit.end === inner.length && hit.shape !== 'single')
    return isOwnPeriod(hit, draft.slice(from, a));
  return isBracket && isPayer(tokens, a, b);
}

/** Whether words are a funder, alone or before a comma: "Forte", "Vetenskapsrådet, 2020–2024", "NFR-prosjekt". */
function isPayer(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from;
  while (end < to && tokens[end]!.kind === 'word' && isCapital(tokens[end]!.text)) end++;
  return isFunderName(tokens, from, to) || (end > from && isFunderShortName(tokens[from]!));
}
