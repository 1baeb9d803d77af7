import { institutionWord } from '../../words/institution-words.js';
import { afterTitles, personAt } from '../../words/people.js';
import { endOfType, typeAt } from '../../words/project-types.js';
import type { Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';

/** Prepositions between a person and the project that is given to them: "Anna Berg for prosjektet …". */
export const FOR = new Set('for fur til till pour'.split(' '));
/** Prepositions before an author. */
export const BY = new Set('af av by til van von vom door par de'.split(' '));

/** Whether words behind "ved", which more often precedes a workplace, are a person: "lektor Anna Berg", "Anna Berg, NTNU". */
function isPlacedPerson(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isLoneName(tokens, from, to)) return false;
  const place = tokens[to]?.fold === ',' ? tokens.slice(to + 1, to + 6) : [];
  return personAt(tokens, from, to)!.isEvident || place.some(({ fold }) => institutionWord(fold));
}

/**
 * Index of the name in a byline that fills `[from, to)`, "Ph.d.-projekt af Anna Berg", "promotieonderzoek Anna Berg";
 * otherwise -1.
 */
function nameIn(tokens: readonly Token[], from: number, to: number): number {
  const type = typeAt(tokens, from);
  if (!type || type.end >= to) return -1;
  const at = type.end + 1;
  const hasBy =
    BY.has(tokens[type.end]!.fold) || (tokens[type.end]!.fold === 'ved' && isPlacedPerson(tokens, at, to));
  // an academic title, not a type of project: "Dr. phil. Anna Berg"
  if (!hasBy && afterTitles(tokens, from) > from) return -1;
  const name = hasBy ? at : type.end;
  return personAt(tokens, name, to)?.after === to ? name : -1;
}

/** Reads a kind of project and its author from a range that contains nothing else. */
export function readByline(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, record } = draft;
  if (record.leader || to - from < 3) return false;
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

/** Reads a kind of project and a name in the next segment: "…, postdoktorprosjekt, Anna Berg". */
export function readPair(
  draft: ProjectDraft,
  kind: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  const { tokens } = draft;
  const type = typeAt(tokens, kind.from);
  if (!type || endOfType(tokens, type.end, kind.to) !== kind.to) return false;
  draft.rule = 'name beside the kind of project';
  if (personAt(tokens, from, to)?.after !== to || !readLeader(draft, from, to)) return false;
  draft.addType(type.key);
  return draft.claim(kind.from, kind.to, 'type') !== undefined;
}
