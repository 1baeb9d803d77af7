import { listItems } from '../../line/enumerations.js';
import { institutionWord } from '../../words/institution-words.js';
import { isInstitutionName } from '../../words/institutions.js';
import { afterTitles, personAt } from '../../words/people.js';
import { roleOf } from '../../words/roles.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readLeader } from '../facts/organisations.js';
import { isProjectWord } from '../sentences/project-word.js';

/** Labels for persons, folded. */
const TEAMS = /^(?:team|group|staff|personnel|prosjektgr|projektgr|people)/;

/** Whether a word is a label for persons: "Team", "Staff". */
export const isTeam = ({ fold }: Token): boolean => TEAMS.test(fold);

/** Reads the only person with a leader's role in brackets: "Anna Berg (PI, NTNU), Nils Moe (SINTEF)". */
export function readMarked(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const marked = listItems(tokens, from, to).filter(([a, b]) => {
    const person = personAt(tokens, a, b);
    const open = person?.after ?? b;
    const mark = tokens[open];
    // "Anna Berg – Leitung"
    if (mark?.fold !== '(' && !(mark?.fold === '-' && mark.spaced)) return false;
    let end = open + 1;
    while (end < b && !',)'.includes(tokens[end]!.fold)) end++;
    return roleOf(tokens, open + 1, end) === 'lead';
  });
  const [leader] = marked;
  return leader !== undefined && marked.length === 1 && readLeader(draft, ...leader);
}

/** Reads a surname after an academic title, before the end or a bracket: "Prof. Berg (Nord universitet)". */
export function readSurname(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, record } = draft;
  const at = afterTitles(tokens, from);
  const name = tokens[at];
  const isName =
    name?.kind === 'word' && isCapital(name.text) && !isAllCapitals(name.text) && name.text.length > 2;
  if (at === from || at >= to || !isName || institutionWord(name.fold)) return false;
  if (record.leader || !(at + 1 === to || tokens[at + 1]!.fold === '(') || !draft.setLeader(at, at + 1))
    return false;
  draft.claim(from, at, 'label');
  return true;
}

/** Spanish words for the leader of a project. */
const SPANISH = /^(?:ip$|investigador|coordinador|responsable)/;

/**
 * Whether two surnames stand before given names, in a value of the Spanish label at `label`: "Pons Coll, Marina; Ruiz
 * Vidal, Jordi".
 */
export function isInverted(tokens: readonly Token[], label: number, from: number, to: number): boolean {
  const end = tokens.findIndex(({ fold }, i) => i > from && i < to && fold === ';');
  const comma = tokens.findIndex(({ fold }, i) => i > from && i < to && fold === ',');
  const stop = end > 0 ? end : to;
  const given = tokens.slice(comma + 1, stop);
  return (
    SPANISH.test(tokens[label]!.fold) &&
    comma > from + 1 &&
    given.length > 0 &&
    given.length < 3 &&
    given.every(({ text, fold }) => isCapital(text) && !isAllCapitals(text) && !institutionWord(fold)) &&
    personAt(tokens, from, comma)?.after === comma
  );
}

/** Whether most names are of institutions, and the others may be their short names. */
export const areInstitutions = (
  tokens: readonly Token[],
  items: readonly [from: number, to: number][],
): boolean => {
  const others = items.filter((item) => !isInstitutionName(tokens, ...item));
  return (
    others.length * 3 <= items.length &&
    others.every(([from, to]) => to - from === 1 && isCapital(tokens[from]!.text))
  );
};

/**
 * Whether a single word behind "led by" is a body, since persons have two names: "“…”, led by Ruralis", "prosjektet Korn
 * ledes av Ruralis". In other titles it may be a topic: "Resistance, led by Hope".
 */
export function isBodyBehind(tokens: readonly Token[], first: number, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const before = tokens.slice(Math.max(0, first - 4), first);
  const isTold =
    before.some(({ fold }) => isProjectWord(fold)) ||
    (before.at(-1)?.fold === ',' && '»”“"'.includes(before.at(-2)?.text ?? '-'));
  const isAlone =
    !next || next.breaks || (next.kind === 'mark' && !next.spaced && '.,;)'.includes(next.fold));
  return isTold && isAlone && word?.kind === 'word' && isCapital(word.text) && word.text.length > 3;
}
