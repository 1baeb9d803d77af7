import { isFunderName } from '../../words/funders.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { personAt } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import { ARTICLES } from '../../words/small-words.js';
import { isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import type { TitleZone } from '../title/title-zone.js';
import { isEvident, isFilled } from './label-evidence.js';
import type { ProjectLabel } from './labels.js';
import { isCandidate, readLabel } from './read-label.js';

/**
 * Reads the only label of an entry in which every line starts with one; without a title, the first line stands for it:
 * "Finansiering: Vetenskapsrådet", then "Projektledare: Anna Berg".
 */
export function readAlone(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  [label, other]: readonly ProjectLabel[],
  [from, to]: readonly [from: number, to: number],
): TitleZone | undefined {
  const isLabelled = ([line]: readonly [number, number]) =>
    labels.some(({ first, mark }) => first === line && mark === 'colon');
  if (
    other ||
    label!.mark !== 'colon' ||
    !draft.lines.slice(1).every(isLabelled) ||
    !isFact(draft, label!, to) ||
    !readLabel(draft, label!, to)
  )
    return undefined;
  draft.told = [from, draft.tokens[to - 1]!.fold === '.' ? to - 1 : to];
  return { from, to, title: draft.told, isRead: true, goesOn: true };
}

/** Whether the value of a label can only be a fact: a person, a body or a number. */
function isFact(draft: ProjectDraft, label: ProjectLabel, to: number): boolean {
  const { tokens } = draft;
  const [field] = label.fields;
  if (tokens.slice(label.value, to).some(({ fold }) => fold === '|')) return false;
  if (field === 'period') return draft.lines.length > 1 && isFilled(draft, label);
  if (field === 'grant') return isFilled(draft, label);
  if (field === 'funder')
    return draft.lines.length > 1 && !ARTICLES.has(tokens[label.value]!.fold) && isEvident(draft, label);
  if (field !== 'leader' && field !== 'holder' && field !== 'coordinator') return false;
  const person = personAt(tokens, label.value, to);
  // a line alone may be a title: "Leaders: Quiet Rooms"
  if (draft.lines.length < 2 && !label.compound && !person?.isEvident) return false;
  return (
    isEvident(draft, label) ||
    (!!person && (person.after >= to || ',(.'.includes(tokens[person.after]!.fold)))
  );
}

/** Reads a funder before a colon and the title: "Funded by the Moss Foundation: Glacial Archives". */
export function readPayerBefore(draft: ProjectDraft, label: ProjectLabel, to: number): TitleZone | undefined {
  const { tokens } = draft;
  if (label.mark !== 'word' || label.fields[0] !== 'funder') return undefined;
  const colon = tokens.findIndex(({ fold }, i) => i > label.value && i < to - 1 && fold === ':');
  const name = ARTICLES.has(tokens[label.value]!.fold) ? label.value + 1 : label.value;
  if (
    colon < 0 ||
    !(isFunderName(tokens, name, colon) || isInstitutionAlone(tokens, name, colon)) ||
    !(isCapital(tokens[colon + 1]!.text) || '«“„"'.includes(tokens[colon + 1]!.text)) ||
    !readLabel(draft, label, colon)
  )
    return undefined;
  return { from: colon + 1, to };
}

/**
 * Reads a person before the word for an author and a colon, and returns the title behind them: "Anna Berg, PhD candidate:
 * Quiet Cities".
 */
export function readAuthorBefore(
  draft: ProjectDraft,
  label: ProjectLabel,
  [from, to]: readonly [from: number, to: number],
): TitleZone | undefined {
  const { tokens } = draft;
  const person =
    label.mark === 'colon' && isCandidate(draft, label.first) ? personAt(tokens, from, to) : undefined;
  if (!person || person.end !== label.first - 1 || tokens[person.end]!.fold !== ',' || label.value >= to)
    return undefined;
  draft.rule = 'name before the title';
  if (!draft.setLeader(person.first, person.end)) return undefined;
  draft.rule = undefined;
  draft.claim(label.first, label.value, 'label');
  const type = typeAt(tokens, label.first);
  if (type) draft.addType(type.key);
  return { from: label.value, to };
}
