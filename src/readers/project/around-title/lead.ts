import { typeAt } from '../../words/project-types.js';
import type { ProjectDraft } from '../draft.js';
import { readHead } from '../title/head.js';
import { afterRole, readAuthorBefore } from './author-before.js';
import { awardAt, institutionAt, readAward } from './award-before.js';
import { readColumnsBefore } from './columns.js';
import { readFunderAndName } from './funder-and-name.js';
import { readGrant, readListNumber, readNumber } from './number-before.js';
import { readBody, readPayerBefore } from './payer-before.js';

/** Reads the facts before the title in `[from, to)`, and returns the start of the title. */
export function readLead(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const first = tokens[from];
  if (!first || from >= to) return from;
  const column = readColumnsBefore(draft, from, to);
  if (column > from) return readLead(draft, column, to);
  const head = readHead(draft, from, to);
  if (head > from) return readLead(draft, head, to);
  const behind = afterRole(draft, from, to);
  if (behind > from) return readLead(draft, behind, to);
  const award = awardAt(draft, from, to);
  if (award && readAward(draft, award)) {
    // "SRG23\\231045 Durham University Lost Letters: …"
    const end = institutionAt(tokens, award.grant.to, to);
    if (end > award.grant.to) draft.setCoordinator(award.grant.to, end);
    return end;
  }
  const named = readFunderAndName(draft, from, to);
  if (named > from) return named;
  const body = readBody(draft, from, to);
  if (body > from) return body;
  const payer = readPayerBefore(draft, from, to);
  if (payer > from) return readLead(draft, payer, to);
  const listed = readListNumber(draft, from, to);
  if (listed !== undefined) return listed;
  const numbered = readNumber(draft, from, to);
  if (numbered > from) return readLead(draft, numbered, to);
  const granted = readGrant(draft, from, to);
  if (granted > from) return readLead(draft, granted, to);
  const typed = readType(draft, from, to);
  if (typed > from) return readLead(draft, typed, to);
  return readAuthorBefore(draft, from, to);
}

/** Reads a kind of thesis or post before a colon, and returns the token after it: "PhD: Title". */
function readType(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const type = typeAt(tokens, from);
  if (
    !type ||
    !['phd', 'postdoc', 'master'].includes(type.key) ||
    tokens[type.end]?.fold !== ':' ||
    type.end + 1 >= to
  )
    return from;
  draft.rule = 'type before a colon';
  draft.claim(from, type.end, 'type');
  draft.addType(type.key);
  return type.end + 1;
}
