import { afterTitles, personAt } from '../../words/people.js';
import { endOfType, typeAt } from '../../words/project-types.js';
import { AT } from '../../words/small-words.js';
import { isWorkplace } from '../around-title/segments.js';
import type { Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readPayer } from '../facts/payer.js';
import { readLeader } from '../facts/organisations.js';
import { isProjectWord } from './project-word.js';

/** Prepositions between a person and the project that is given to them: "Anna Berg for prosjektet …". */
export const FOR = new Set('for fur til till pour'.split(' '));
/** Prepositions before an author. */
export const BY = new Set('af av by til van von vom door par de'.split(' '));

/**
 * Index of the name in a byline that fills `[from, to)`, "Ph.d.-projekt af Anna Berg", "promotieonderzoek Anna Berg";
 * otherwise -1.
 */
function nameIn(tokens: readonly Token[], from: number, to: number): number {
  const type = typeAt(tokens, from);
  if (!type || type.end >= to) return -1;
  // "postdoktorprosjekt ved UiB av Anna Berg"
  if (AT.has(tokens[type.end]!.fold))
    for (let by = type.end + 2; by < Math.min(to - 2, type.end + 8); by++)
      if (BY.has(tokens[by]!.fold) && isWorkplace(tokens, type.end + 1, by))
        return personAt(tokens, by + 1, to)?.after === to ? by + 1 : -1;
  const hasBy = BY.has(tokens[type.end]!.fold);
  // an academic title, not a type of project: "Dr. phil. Anna Berg"
  if (!hasBy && afterTitles(tokens, from) > from) return -1;
  const at = hasBy ? type.end + 1 : type.end;
  return personAt(tokens, at, to)?.after === to ? at : -1;
}

/** Index of the name after "project by", optionally with a word or two before it, "NWO-project van"; otherwise -1. */
function behindWord(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(from + 3, to - 2); i++)
    if (isProjectWord(tokens[i]!.fold)) return BY.has(tokens[i + 1]!.fold) ? i + 2 : -1;
  return -1;
}

/** Reads a kind of project and its author from a range that contains nothing else. */
export function readByline(draft: ProjectDraft, from: number, to: number, anyProject = false): boolean {
  const { tokens, record } = draft;
  if (record.leader || to - from < 3) return false;
  // a kind of project without a key: "Habilitationsprojekt von …"
  const by = anyProject && !typeAt(tokens, from) ? behindWord(tokens, from, to) : -1;
  if (by > 0) {
    draft.rule = 'name after the word for a project';
    if (personAt(tokens, by, to)?.after !== to || !readLeader(draft, by, to)) return false;
    // "een NWO-project van"
    if (by > from + 2) readPayer(draft, from, by - 2);
    draft.claim(by - 2, by, 'label');
    return true;
  }
  const name = nameIn(tokens, from, to);
  if (name < 0) return false;
  draft.rule = 'name after the kind of project';
  if (!readLeader(draft, name, to)) return false;
  const type = typeAt(tokens, from)!;
  draft.addType(type.key);
  draft.claim(from, type.end, 'type');
  if (name > type.end + 1) draft.claim(name - 1, name, 'label');
  else if (name > type.end) draft.claim(type.end, name, 'label');
  return true;
}

/**
 * Reads a kind of project and a name in adjacent segments: "…, postdoktorprosjekt, Anna Berg", "…, Anna Berg, PhD
 * project".
 */
export function readPair(
  draft: ProjectDraft,
  left: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  const { tokens, record } = draft;
  const pairs = [
    [left, { from, to }],
    [{ from, to }, left],
  ] as const;
  for (const [kind, name] of pairs) {
    const type = typeAt(tokens, kind.from);
    if (record.leader || !type || endOfType(tokens, type.end, kind.to) !== kind.to) continue;
    if (personAt(tokens, name.from, name.to)?.after !== name.to) continue;
    // "Anna Berg, ph.d." is a person with a degree; in columns, the segments are independent
    const mark = tokens[left.to]?.fold ?? ',';
    if (afterTitles(tokens, kind.from) >= kind.to && !';|'.includes(mark)) continue;
    draft.rule = 'name beside the kind of project';
    if (!readLeader(draft, name.from, name.to)) continue;
    draft.addType(type.key);
    draft.claim(kind.from, kind.to, 'type');
    return true;
  }
  return false;
}
