import { afterTitles, personAt } from '../words/people.js';
import { endOfType, typeAt } from '../words/project-types.js';
import type { Token } from '../words/tokens.js';
import type { ProjectDraft } from './draft.js';
import { readLeader } from './organisations.js';
import { isProjectWord } from './project-word.js';

const BY = new Set('af av by von vom door par de'.split(' '));

/** Index of the name in a byline that fills `[from, to)`: "Ph.d.-projekt af Anna Berg", "promotieonderzoek Anna Berg"; else -1. */
function nameIn(tokens: readonly Token[], from: number, to: number): number {
  const type = typeAt(tokens, from);
  if (!type || type.end >= to) return -1;
  const says = BY.has(tokens[type.end]!.fold);
  // "Dr. phil. Anna Berg" has a title; it says nothing of the project
  if (!says && afterTitles(tokens, from) > from) return -1;
  const at = says ? type.end + 1 : type.end;
  return personAt(tokens, at, to)?.after === to ? at : -1;
}

/** Reads the kind of project and its author from words that hold nothing else. */
export function readByline(draft: ProjectDraft, from: number, to: number, anyProject = false): boolean {
  const { tokens, record } = draft;
  if (record.leader || to - from < 3) return false;
  // "Habilitationsprojekt von …": a project of a kind that has no key
  const isOther =
    anyProject &&
    isProjectWord(tokens[from]!.fold) &&
    BY.has(tokens[from + 1]!.fold) &&
    !typeAt(tokens, from);
  if (isOther) {
    draft.rule = 'name behind the word for a project';
    if (personAt(tokens, from + 2, to)?.after !== to || !readLeader(draft, from + 2, to)) return false;
    return draft.claim(from, from + 2, 'label') !== undefined;
  }
  const name = nameIn(tokens, from, to);
  if (name < 0) return false;
  draft.rule = 'name behind the kind of project';
  if (!readLeader(draft, name, to)) return false;
  const type = typeAt(tokens, from)!;
  draft.addType(type.key);
  draft.claim(from, type.end, 'type');
  if (name > type.end) draft.claim(type.end, name, 'label');
  return true;
}

/** "…, postdoktorprosjekt, Anna Berg" and "…, Anna Berg, PhD project": a kind of project and a name, each alone between two marks. */
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
    // "Anna Berg, ph.d." is a person with a degree; in columns each stands for itself
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
