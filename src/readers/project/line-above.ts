import { institutionWord } from '../words/institution-words.js';
import { personAt } from '../words/people.js';
import type { ProjectDraft } from './draft.js';
import type { ProjectLabel } from './labels.js';
import { readLeader } from './organisations.js';
import { hasAcademicTitle, isAffiliation, namesWorkplace } from './segments.js';
import { periodOf, type TitleZone } from './title-zone.js';

/** Maximum length of a title below other facts, in characters; longer lines are descriptions. */
const MAX_TITLE = 250;

/**
 * Reads a first line that is a fact, and returns the position of the title on the next line: a period, "10/2020 – 01/2023",
 * or a person with an academic title and a workplace, "Anna Berg, professor, Department of Government".
 */
export function readLineAbove(draft: ProjectDraft, labels: readonly ProjectLabel[]): TitleZone | undefined {
  const [[from, to], next] = draft.lines as [[number, number], [number, number] | undefined];
  if (!next || labels.some(({ first, mark }) => mark !== 'none' && first < next[1])) return undefined;
  const isRead = readPeriodAbove(draft, from, to) || readPersonAbove(draft, from, to, next);
  draft.rule = undefined;
  return isRead ? { from: next[0], to: next[1] } : undefined;
}

function readPeriodAbove(draft: ProjectDraft, from: number, to: number): boolean {
  const hit = periodOf(draft.tokens, from, to);
  // the time that a title is about: "1914–1918"
  if (!hit || Number(hit.from?.slice(0, 4) ?? 0) < 1990) return false;
  draft.rule = 'period before the title';
  return draft.setPeriod(from, to, hit.from, hit.to);
}

function readPersonAbove(
  draft: ProjectDraft,
  from: number,
  to: number,
  [start, end]: readonly [number, number],
): boolean {
  const { tokens } = draft;
  const person = personAt(tokens, from, to);
  const isListed = draft.habits.names === 'above' && person?.after === to;
  const isPlaced = person && hasAcademicTitle(person) && namesWorkplace(tokens, person.after, to);
  if (!person || !(isListed || isPlaced) || !isTitleLine(draft, start, end)) return false;
  draft.rule = 'name before the title';
  return readLeader(draft, from, person.after);
}

/** Whether a line may be a title: neither another person or institution nor a description. */
function isTitleLine({ tokens, text }: ProjectDraft, from: number, to: number): boolean {
  const person = personAt(tokens, from, to);
  const isPerson = person && (person.after === to || hasAcademicTitle(person));
  const length = tokens[to - 1]!.end - tokens[from]!.start;
  return (
    to - from > 2 &&
    length < MAX_TITLE &&
    !text.slice(tokens[from]!.start, tokens[to - 1]!.end).includes('@') &&
    !isPerson &&
    !isAffiliation(tokens, from, to) &&
    !institutionWord(tokens[from]!.fold)
  );
}
