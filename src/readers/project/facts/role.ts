import { endsSentence } from '../../line/sentences.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { findProjectLabels } from '../labels/labels.js';
import { leftOf } from '../around-title/segments.js';
import { readLeader } from './organisations.js';

/** Reads a role after a name, which shows that the name is a person's: "…, Ola Foster, scientific leader". */
export function readRole(
  draft: ProjectDraft,
  from: number,
  to: number,
  name: { from: number; to: number } | undefined,
): boolean {
  if (!name) return false;
  const { tokens } = draft;
  const person = personAt(tokens, name.from, name.to);
  if (!isRole(tokens, from, to) || person?.after !== name.to) return false;
  draft.rule = 'name before a role';
  if (!readLeader(draft, name.from, name.to)) return false;
  // "Anna Berg (ph.d.-stipendiat)"
  const type = typeAt(tokens, from);
  if (type && type.end < to) draft.addType(type.key);
  draft.claim(from, to, 'label');
  return true;
}

/** Whether `[from, to)` is only the role of a leader, also with its words in a bracket: "PI (principal investigator)". */
export function isRole(tokens: readonly Token[], from: number, to: number): boolean {
  const open =
    tokens[to - 1]?.fold === ')' ? tokens.findIndex(({ fold }, i) => i > from && fold === '(') : -1;
  if (open > from && open < to) return isRole(tokens, from, open) && isRole(tokens, open + 1, to - 1);
  const [label] = findProjectLabels(tokens.slice(from, to));
  return (
    label !== undefined &&
    label.first === 0 &&
    label.value === to - from &&
    (label.fields[0] === 'leader' || label.fields[0] === 'holder')
  );
}

/**
 * Maximum number of tokens in a name before a role in brackets, so that a line with many brackets is not searched for
 * each.
 */
const LONGEST_NAME = 16;

/**
 * Reads a name before a role in brackets, "Title, Anna Berg (PI), Nils Moe", and returns the start of the names;
 * otherwise `to`.
 */
export function readRoleInside(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  for (let i = from + 2; i < to - 2; i++) {
    if (tokens[i]!.fold !== '(') continue;
    const close = i + 1 + tokens.slice(i + 1, i + 5).findIndex(({ fold }) => fold === ')');
    const name = close > i ? leftOf(tokens, Math.max(from, i - LONGEST_NAME), i) : undefined;
    if (!name) continue;
    // an inverted name, which is not contiguous: "Title. Berg, Anna (Project manager)"
    const family = tokens[name.from - 1]!.fold === ',' ? leftOf(tokens, from, name.from - 1) : undefined;
    const isInverted =
      family !== undefined &&
      family.to - family.from === 1 &&
      isCapital(tokens[family.from]!.text) &&
      endsSentence(tokens, family.from - 1) &&
      isRole(tokens, i + 1, close);
    if (isInverted) return family.from - 1;
    if (readRole(draft, i + 1, close, name)) return name.from - 1;
  }
  return to;
}

/**
 * Start of "v/ Mette Ravn" at the end of `[from, to)`, whose name is read as the leader; also "ved lektor Mette Ravn",
 * with an academic title. -1 if there is none.
 */
export function readLedBy(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  // "v/ professor Kari Vik, NTNU"
  const comma = tokens.findLastIndex(({ fold }, i) => i > from && i < to && fold === ',');
  const isWorkplace =
    comma > from + 3 &&
    (isInstitutionName(tokens, comma + 1, to) || (to - comma === 2 && isShortName(tokens[comma + 1]!.text)));
  if (isWorkplace) to = comma;
  const coordinated = readCoordination(draft, from, to);
  if (coordinated > from) return coordinated;
  for (let i = to - 3; i > from && i > to - 9; i--) {
    const { fold, spaced } = tokens[i]!;
    if (!spaced || (fold !== 'v' && fold !== 'ved')) continue;
    const isShort = fold === 'v' && tokens[i + 1]!.fold === '/';
    const at = i + (isShort ? 2 : 1);
    const person = personAt(tokens, at, to);
    if (person?.after !== to || !(isShort || person.first > at)) return -1;
    draft.rule = 'name after "v/"';
    if (!readLeader(draft, at, to)) return -1;
    draft.claim(i, at, 'label');
    return i;
  }
  return -1;
}

/** Start of a short word for coordination and a name at the end: ", coord. Ida Berg", ", coordination Ida Berg". */
function readCoordination(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  for (let i = to - 3; i > from + 1 && i > to - 9; i--) {
    if (!/^(?:coord|coordination|coordinacion|coordenacao|resp)$/.test(tokens[i]!.fold)) continue;
    const at = tokens[i + 1]!.fold === '.' ? i + 2 : i + 1;
    const isApart = tokens[i - 1]!.kind === 'mark' && ',;-|('.includes(tokens[i - 1]!.fold);
    if (!isApart || personAt(tokens, at, to)?.after !== to) return -1;
    draft.rule = 'name before a role';
    if (!readLeader(draft, at, to)) return -1;
    draft.claim(i, at, 'label');
    return i;
  }
  return -1;
}
