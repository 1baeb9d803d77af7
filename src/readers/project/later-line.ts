import { trimItem } from '../line/enumerations.js';
import { personAt } from '../words/people.js';
import { typeAt } from '../words/project-types.js';
import type { ProjectDraft } from './draft.js';
import { readFunding } from './funding.js';
import { readLeader } from './organisations.js';
import { readPart } from './part.js';

export function inferLater(draft: ProjectDraft, from: number, to: number, isLong = false): void {
  const span = trimItem(draft.tokens, from, to);
  draft.rule = 'funder in a sentence of its own';
  // "6th Framework Programme of the European Community (IST-2002-507634)", and no sentence
  if (isLong) {
    if (draft.tokens[to - 1]!.fold !== '.' && to - from < 20) readFunding(draft, from, to, false);
  } else if (span && !readNameAlone(draft, ...span)) readPart(draft, ...span, span[1]);
  draft.rule = undefined;
}

/** "Professor Anna Berg" on the only line of that kind, "Anna Berg (Promotionsprojekt)": reads the leader. */
function readNameAlone(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, lines, record } = draft;
  const person = record.leader ? undefined : personAt(tokens, from, to);
  if (!person) return false;
  const type = tokens[person.after]?.fold === '(' ? typeAt(tokens, person.after + 1) : undefined;
  if (type && type.end === to - 1 && /phd|postdoc|master/.test(type.key)) {
    draft.rule = 'name beside the kind of project';
    if (!readLeader(draft, from, to)) return false;
    draft.claim(person.after + 1, type.end, 'type');
    draft.addType(type.key);
    return true;
  }
  const isTitled = (a: number, b: number) => {
    const hit = personAt(tokens, a, b);
    return hit !== undefined && hit.start < hit.first && hit.after === b;
  };
  if (!isTitled(from, to) || lines.slice(1).filter(([a, b]) => isTitled(a, b)).length > 1) return false;
  draft.rule = 'role before a name';
  return readLeader(draft, from, to);
}
