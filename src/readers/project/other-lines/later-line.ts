import { trimItem } from '../../line/enumerations.js';
import { personAt, type PersonHit } from '../../words/people.js';
import { isAllCapitals } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { readPersonsWithRoles } from './persons-with-roles.js';
import { readPart } from '../around-title/part.js';
import { isSentenceCase, isWorkplace } from '../around-title/segments.js';

export function inferLater(draft: ProjectDraft, from: number, to: number, isLong = false): void {
  const span = trimItem(draft.tokens, from, to);
  const isOfPersons = span && readPersonsWithRoles(draft, ...span);
  draft.rule = 'funder in a sentence of its own';
  // "6th Framework Programme of the European Community (IST-2002-507634)", and no sentence
  if (isLong && !isOfPersons) {
    if (draft.tokens[to - 1]!.fold !== '.' && to - from < 20) readFunding(draft, from, to, false);
  } else if (span && !isOfPersons && !readNameAlone(draft, ...span)) readPart(draft, ...span, span[1]);
  draft.rule = undefined;
}

/** Reads a name alone as that of the leader: "Professor Anna Berg" on the only line of that kind. */
function readNameAlone(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, lines, record } = draft;
  const person = record.leader ? undefined : personAt(tokens, from, to);
  if (!person) return false;
  if (standsBelow(draft, from, to, person)) {
    draft.rule = 'name below the title';
    return readLeader(draft, from, person.after);
  }
  const isTitled = (a: number, b: number) => {
    const hit = personAt(tokens, a, b);
    return hit !== undefined && hit.start < hit.first && hit.after === b;
  };
  if (!isTitled(from, to) || lines.slice(1).filter(([a, b]) => isTitled(a, b)).length > 1) return false;
  draft.rule = 'role before a name';
  return readLeader(draft, from, to);
}

/**
 * Whether a line below the title begins with the only name, before its workplace, or before any mark where most entries
 * of the list have one.
 */
function standsBelow(draft: ProjectDraft, from: number, to: number, person: PersonHit): boolean {
  const { tokens, lines, habits } = draft;
  if (lines[1]?.[0] !== from || !isLoneName(tokens, from, person.after)) return false;
  const names = lines.filter(([a, b]) => {
    const hit = personAt(tokens, a, b);
    return hit && isLoneName(tokens, a, hit.after);
  });
  if (names.length > 1) return false;
  const mark = tokens[person.after];
  if (habits.names === 'below' && (person.after >= to || mark?.kind === 'mark')) return true;
  // "Anna Berg (Nord universitet)", "Anna Berg, NTNU"
  const end = mark?.fold === '(' && tokens[to - 1]!.fold === ')' ? to - 1 : to;
  return (
    (end < to || (mark?.fold === ',' && lines.length === 2)) &&
    isSentenceCase(tokens, ...lines[0]!) &&
    (isWorkplace(tokens, person.after + 1, end) ||
      (person.after + 2 === end && isAllCapitals(tokens[end - 1]!.text)))
  );
}
