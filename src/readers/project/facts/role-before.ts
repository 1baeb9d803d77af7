import { personAt } from '../../words/people.js';
import { isAllCapitals } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { findProjectLabels } from '../labels/labels.js';
import { readLeader } from './organisations.js';

/** Reads a role and a name that fill the range: "prosjektleder Kari Vik", "PI Anna Hart", "PI (Anna Hart)". */
export function roleBefore(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const [label] = findProjectLabels(tokens.slice(from, to));
  if (label?.first !== 0 || label.mark !== 'none' || label.fields[0] !== 'leader') return false;
  const isInBracket = tokens[from + label.value]?.fold === '(' && tokens[to - 1]!.fold === ')';
  const at = from + label.value + Number(isInBracket);
  if (isInBracket) to--;
  const role = tokens[from]!;
  // a topic, since the role is a single capitalised word that may start a title: "Head Start Programs"
  const isRole =
    label.compound || !label.capital || isAllCapitals(role.text) || /^(?:leder|leiar|ledar)/.test(role.fold);
  const person = personAt(tokens, at, to);
  // "Project leader Anna Berg, Finland"
  const isPlaced = person && tokens[person.after]?.fold === ',' && person.after + 2 === to;
  if (!isRole || !(person?.after === to || isPlaced)) return false;
  draft.rule = 'role before a name';
  if (!readLeader(draft, at, to)) return false;
  draft.claim(from, at, 'label');
  return true;
}
