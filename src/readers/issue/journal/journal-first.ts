import { personAt } from '../../words/people.js';
import { isCapital, tokenize } from '../../words/tokens.js';
import { stateOf } from '../facts/status.js';
import { kindsIn } from '../facts/kind.js';
import { IssueDraft } from '../fields.js';
import { labelsIn } from '../labels.js';
import { OPENING } from '../title/plain-title.js';
import { readKind } from '../title/kind-in-line.js';
import { takeJournal } from './journal.js';
import { lineEnd } from './journal-above.js';
import { isJournalName, isSeriesName, nameEnd } from './journal-names.js';

/** A first line that may be a journal, and the line of the title below. */
interface First {
  to: number;
  /** The end of the line, after the kind: "Journal of Rooms — Special Issue". */
  end: number;
  title: [start: number, end: number];
  /** Whether words of the name show that it is a journal. */
  isSure: boolean;
}

/**
 * Whether the entries of a list start with their journals and have their titles below, as most of the names show: "Journal
 * of Rooms ⏎ Special issue: Stairs", "Walls & Doors — Special Issue ⏎ Stairs", or behind a colon: "Journal of Rooms: Stairs".
 */
export function startWithJournals(texts: readonly string[]): boolean {
  const all = texts.map((text) =>
    firstOf(new IssueDraft(text, tokenize(text), { id: '', title: '', editors: [] })),
  );
  const sure = all.filter((first) => first?.isSure);
  return all.every(Boolean) && sure.length > 1 && sure.length * 2 >= all.length;
}

/** Reads the journal in the first line, and the kind after it; returns the line of the title. */
export function readJournalFirst(draft: IssueDraft): [start: number, end: number] | undefined {
  const first = firstOf(draft);
  if (!first || !takeJournal(draft, 0, first.to, 'journal: a clause of its own')) return undefined;
  if (first.to < first.end) readKind(draft, first.to, first.end);
  return first.title;
}

function firstOf(draft: IssueDraft): First | undefined {
  const { tokens } = draft;
  if (!tokens.length) return undefined;
  const end = lineEnd(draft, 0);
  const dash = tokens.findIndex(
    ({ fold, spaced }, i) => fold === '-' && spaced && i > 0 && i < end - 1 && isKindAlone(draft, i + 1, end),
  );
  const colon = tokens.findIndex(({ fold }) => fold === ':');
  const isColon = colon > 0 && colon < end - 1;
  const stop = dash > 0 ? dash : isColon ? colon : end;
  const to = nameEnd(draft, 0, stop);
  if (to < stop || !isJournalName(tokens, 0, to, true, true) || kindsIn(tokens, 0, to).length)
    return undefined;
  for (let start = stop === colon ? colon + 1 : end; start < tokens.length; start = lineEnd(draft, start)) {
    const below = lineEnd(draft, start);
    if (isAside(draft, start, below)) continue;
    if (!mayBeTitle(draft, start, below, dash > 0)) return undefined;
    const isSure = isJournalName(tokens, 0, to, false) || isSeriesName(tokens, 0, to);
    return { to, end: stop === colon ? to : end, title: [start, below], isSure };
  }
  return undefined;
}

const isKindAlone = ({ tokens }: IssueDraft, start: number, end: number): boolean =>
  kindsIn(tokens, start, end).some(({ from, to, kind }) => !!kind && from === start && to === end);

/** Words of states beside those of calls: "In progress · In review", "Coming 2027". */
const STATES =
  /^(?:in|under|progress|review|press|preparation|forthcoming|coming|soon|upcoming|active|past|current|new)$/;

/** Whether a line only has a kind, a state or a year. */
const isAside = (draft: IssueDraft, start: number, end: number): boolean =>
  isKindAlone(draft, start, end) ||
  (end - start < 9 &&
    draft.tokens
      .slice(start, end)
      .every(
        ({ kind, fold }) =>
          kind === 'mark' || STATES.test(fold) || !!stateOf(fold) || /^(?:19|20)\d\d$/.test(fold),
      ));

/** Whether a line may be a title: no label, sentence or journal, and no person unless a kind is in the line above. */
function mayBeTitle({ tokens }: IssueDraft, start: number, end: number, isBelowKind: boolean): boolean {
  const line = tokens.slice(start, end);
  const [first] = line;
  const [kind] = kindsIn(tokens, start, Math.min(end, start + 5));
  if (kind?.from === start && kind.kind && tokens[kind.to]?.fold === ':' && kind.to + 1 < end) return true;
  const [label] = labelsIn(line);
  const isLabelled =
    label?.label === 0 && label.field !== undefined && label.field !== 'theme' && label.field !== 'kind';
  const person = personAt(tokens, start, end);
  return (
    !isLabelled &&
    line.length < 40 &&
    (isCapital(first!.text) || OPENING.includes(first!.text)) &&
    line.at(-1)!.fold !== '.' &&
    line.at(-1)!.fold !== ':' &&
    !line.some(({ fold }) => fold === '@') &&
    !(person && person.after >= end && (person.isEvident || !isBelowKind)) &&
    !isJournalName(tokens, start, end, false)
  );
}
