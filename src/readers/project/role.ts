import { personAt } from '../words/people.js';
import type { ProjectDraft } from './draft.js';
import { findProjectLabels } from './labels.js';
import { readLeader } from './organisations.js';

/** "…, Ola Foster, scientific leader": a role after a name shows that it is a person's. */
export function readRole(
  draft: ProjectDraft,
  from: number,
  to: number,
  name: { from: number; to: number } | undefined,
): boolean {
  if (!name) return false;
  const { tokens } = draft;
  const [label] = findProjectLabels(tokens.slice(from, to));
  const isRole =
    label !== undefined &&
    label.first === 0 &&
    label.value === to - from &&
    (label.fields[0] === 'leader' || label.fields[0] === 'holder');
  const person = personAt(tokens, name.from, name.to);
  if (!isRole || person?.after !== name.to) return false;
  draft.rule = 'name before a role';
  if (!readLeader(draft, name.from, name.to)) return false;
  draft.claim(from, to, 'label');
  return true;
}
