import { typeAt } from '../../words/project-types.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { readFunded } from '../facts/payer.js';
import { nameEnds } from '../title/name-parts.js';
import { readParts } from './bracket.js';
import { openOf } from './segments.js';

/** Reads the name of a project before its title in markup, and the facts in a bracket: "ANR TIDE (2022–2026): …". */
export function readProjectName(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'mark' && ':,.-'.includes(tokens[end - 1]!.fold)) end--;
  const open = tokens[end - 1]?.fold === ')' ? openOf(tokens, from, end - 1) : -1;
  const last = open > from ? open : end;
  const ends = nameEnds(tokens, from, last);
  if (!ends) return;
  if (open > from) readParts(draft, open + 1, end - 1);
  const { kind, payer } = ends;
  if (payer < last) {
    draft.rule = 'acronym before the words it stands for';
    draft.setAcronym(payer, last);
  }
  draft.rule = 'funder before the title';
  if (payer > kind && !readFunded(draft, kind, payer)) readFunding(draft, kind, payer, true);
  const type = typeAt(tokens, from);
  if (type && type.end === kind) draft.addType(type.key);
  draft.claim(from, kind, 'label');
  draft.rule = undefined;
}
