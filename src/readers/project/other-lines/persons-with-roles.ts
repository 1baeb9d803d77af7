import { AND } from '../../words/small-words.js';
import { isParticle, personAt } from '../../words/people.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isRole } from '../facts/role.js';

/** A person of a line: the range of the name, and that of the role in brackets. */
interface Member {
  name: readonly [from: number, to: number];
  role: readonly [from: number, to: number];
  /** Index after the marks that end it. */
  end: number;
}

/**
 * Reads the leader from a line of persons, each with a role in brackets: "Berg, A. (PI) & Lund, O. (CoI)". Of several
 * leaders none is read.
 */
export function readPersonsWithRoles(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, record } = draft;
  const members = record.leader || to - from > 120 ? undefined : membersOf(tokens, from, to);
  const leaders = members?.filter(({ role }) => isRole(tokens, ...role)) ?? [];
  const [leader] = leaders;
  if (!leader || leaders.length > 1) return false;
  draft.rule = 'name before a role';
  if (!draft.setLeader(...leader.name)) return false;
  return draft.claim(leader.role[0] - 1, leader.end, 'label') !== undefined;
}

/** Whether a line has persons, each with a role in brackets, one of them that of a leader. */
export const arePersonsWithRoles = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to - 1]!.fold === ')' && !!membersOf(tokens, from, to)?.some(({ role }) => isRole(tokens, ...role));

const DEPTHS: Record<string, number> = { '(': 1, ')': -1 };

/** The persons of a line; undefined if it has anything else. */
function membersOf(tokens: readonly Token[], from: number, to: number): readonly Member[] | undefined {
  const members: Member[] = [];
  for (let at = from; at < to;) {
    let open = at;
    while (open < to && tokens[open]!.fold !== '(') open++;
    let close = open;
    // "(PI (principal investigator))"
    for (let depth = 0; close < to && (depth += DEPTHS[tokens[close]!.fold] ?? 0) > 0;) close++;
    if (close === to || close - open > 7 || !isName(tokens, at, open)) return undefined;
    const [name, role] = [[at, open] as const, [open + 1, close] as const];
    at = close + 1;
    const mark = tokens[at];
    if (at < to && !(',;&/|'.includes(mark!.fold) || AND.has(mark!.fold))) return undefined;
    if (at < to) at++;
    // ", and"
    if (at < to && AND.has(tokens[at]!.fold)) at++;
    members.push({ name, role, end: at });
  }
  return members;
}

/** Whether a range is a name, also with the family name first: "Berg, A.", "Berg, Anna". */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const comma = words.findIndex(({ fold }) => fold === ',');
  if (comma < 0) return personAt(tokens, from, to)?.after === to;
  const isOfName = (token: Token) =>
    token.kind === 'word' ? isCapital(token.text) || isParticle(token) : '.-'.includes(token.fold);
  const given = words.slice(comma + 1);
  const names = words.filter(({ kind }) => kind === 'word');
  return (
    comma > 0 &&
    given.length > 0 &&
    given.length < 6 &&
    names.length < 6 &&
    [...words.slice(0, comma), ...given].every(isOfName)
  );
}
