import { isBalanced, listItems } from '../../line/enumerations.js';
import { institutionWord } from '../../words/institution-words.js';
import { personAt } from '../../words/people.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { findProjectLabels } from '../labels/labels.js';
import { isFactBefore, isLoneName, isOfName, readLoneName } from '../facts/lone-name.js';
import { readPartners } from '../facts/partners.js';
import { isProjectWord } from '../sentences/project-word.js';
import { endsWithName, isSegmentMark, isSentenceCase, isWorkplace, leftOf, openOf } from './segments.js';
import { WITH } from '../../words/small-words.js';

/** Fields of labels at the start of a clause after a title: "…, led by two young researchers". */
const CLAUSES = new Set(['leader', 'funder', 'coordinator', 'other']);

/**
 * Index of the mark where a title ends although the text after it cannot be read: names of persons, none of whom must
 * be the leader, or a clause about a leader or funder without a name. That text becomes a note.
 */
export function unreadEnd(draft: ProjectDraft, from: number, to: number): number | undefined {
  const { tokens } = draft;
  let end = to;
  if (tokens[end - 1]?.fold === '.') end--;
  let mark = end - 1;
  while (mark > from && !isMark(draft, mark)) mark--;
  // "Stille byer (eng. Quiet Cities)"
  if (!isBalanced(tokens, from, mark)) return undefined;
  if (mark < from + 1) return undefined;
  // "Title. Prosjektet, som er finansiert av …"
  if (mark + 2 === end && isProjectWord(tokens[mark + 1]!.fold) && tokens[mark]!.fold === '.') return mark;
  if (mark + 2 >= end) return undefined;
  if (tokens[mark]!.fold === ',' && WITH.has(tokens[mark + 1]!.fold)) {
    const items = listItems(tokens, mark + 2, end);
    const areBodies = items.length > 0 && items.every(([a, b]) => isWorkplace(tokens, a, b));
    if (areBodies && readPartners(draft, mark + 2, end, true)) {
      draft.claim(mark + 1, mark + 2, 'label');
      return mark;
    }
    // "…, 2020–23, with Anna Berg"
    const isBehindNumber = tokens.slice(from, mark).some(({ kind }) => kind === 'number');
    if (isBehindNumber && items.every(([a, b]) => personAt(tokens, a, b)?.after === b)) return mark;
  }
  const [label] = findProjectLabels(tokens.slice(mark + 1, end));
  // "under veiledning av"
  const first = tokens[mark + 1]!.fold === 'under' ? 1 : 0;
  if (
    label &&
    label.first <= first &&
    label.mark === 'word' &&
    !label.capital &&
    CLAUSES.has(label.fields[0]!) &&
    (hasFacts(draft.record) ||
      personAt(tokens, mark + 1 + label.value, end) ||
      tokens.slice(mark, end).some(({ fold }) => institutionWord(fold)))
  )
    return mark;
  if (!namesPersons(draft, from, mark, end) && !isBehindFact(draft, from, mark, end)) return undefined;
  readLoneName(draft, mark + 1, end);
  return '?!'.includes(tokens[mark]!.fold) ? mark + 1 : mark;
}

/** Whether a name follows a fact, which ends the title: "Urban Bees (2019–2022) – Julia Kessler". */
const isBehindFact = (draft: ProjectDraft, from: number, mark: number, to: number): boolean =>
  to - mark < 8 &&
  draft.tokens.slice(mark + 1, to).every(isOfName) &&
  isFactBefore(draft, from, mark) &&
  // "Anna Berg (2020–2024): Quiet Cities"
  !isNameBefore(draft, from, mark);

/** Whether a colon follows a bracket behind words that may be a person, so that the title may be on either side. */
function isNameBefore({ tokens }: ProjectDraft, from: number, mark: number): boolean {
  const open = tokens[mark]!.fold === ':' ? openOf(tokens, from, mark - 1) : -1;
  return open > from && isLoneName(tokens, from, open);
}

/** Whether a mark may end a title: between segments, or a colon after a bracket. */
const isMark = ({ tokens }: ProjectDraft, at: number): boolean =>
  isSegmentMark(tokens, at) || (tokens[at]!.fold === ':' && tokens[at - 1]?.fold === ')');

/**
 * Whether the words after a mark are persons, possibly with workplaces, or a single name in a line that has other
 * facts.
 */
function namesPersons(draft: ProjectDraft, from: number, mark: number, to: number): boolean {
  const { tokens } = draft;
  let isEvident = false;
  const items = listItems(tokens, mark + 1, to);
  const isPerson = ([a, b]: [number, number]) => {
    const hit = personAt(tokens, a, b);
    if (!hit) return false;
    isEvident ||= hit.isEvident;
    if (hit.after === b) return true;
    const isPlaced = tokens[hit.after]!.fold === '(' && isWorkplace(tokens, hit.after + 1, b - 1);
    isEvident ||= isPlaced;
    return isPlaced;
  };
  if (!items.length || !items.every(isPerson)) return false;
  if (isEvident) return true;
  const before = leftOf(tokens, from, mark);
  // "Hvem eier byen? Eksempelet Vågen"
  if ('?!'.includes(tokens[mark]!.fold)) return false;
  return (
    hasFacts(draft.record) &&
    !(before && endsWithName(tokens, before.from, before.to)) &&
    (tokens[mark]!.fold === ':' || isSentenceCase(tokens, from, mark, 1))
  );
}
