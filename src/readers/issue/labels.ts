import { EXTENDED, issueLabelOf, QUALIFIERS, type IssueLabel } from '../words/issue-labels.js';
import { isCapital, type Token } from '../words/tokens.js';
import { endsClause } from './clauses.js';

/** A label and the tokens of its value, `[from, to)`. */
export interface LabelHit {
  /** Undefined for a label that is not for a special issue; its text stays, and ends the value before it. */
  field: IssueLabel | undefined;
  /** The first token of the label. */
  label: number;
  /** Whether it may be a word of a running title, "Reading the Journal: …", if nothing else is labelled. */
  unsure?: boolean;
  /** Whether its editors are those of the journal. */
  isOfJournal?: boolean;
  from: number;
  to: number;
}

const MAX_WORDS = 6;
/** Inclusive endings after a mark inside a word for a person. */
const FORMS = new Set('in innen'.split(' '));

/** Labels with a colon anywhere in a text, in order; a value ends at the next label, a bar or a line break. */
export function labelsIn(tokens: readonly Token[]): LabelHit[] {
  const found: LabelHit[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.fold !== ':' && token.fold !== '：') || token.breaks) continue;
    const after = tokens[i + 1];
    // part of a time, URL or language tag
    if (after && !after.spaced && (after.kind === 'number' || after.fold === '/')) continue;
    // "Herausgeber:innen:"
    if (after && !after.spaced && tokens[i + 2]?.fold === ':' && FORMS.has(after.fold)) continue;
    const hit = labelBefore(tokens, i, found.at(-1)?.from ?? 0);
    if (hit) found.push({ ...hit, from: i + 1, to: tokens.length });
  }
  const isLabelled = found.some(({ field, unsure }) => field !== undefined && !unsure);
  const hits = found.filter(({ unsure }) => !unsure || isLabelled);
  hits.forEach((hit, i) => {
    const limit = hits[i + 1]?.label ?? tokens.length;
    hit.to = hit.from;
    let isOpen = false;
    for (; hit.to < limit && !'|•\u00b7●▪'.includes(tokens[hit.to]!.fold); hit.to++) {
      const { fold, breaks } = tokens[hit.to]!;
      // "Editors: A B (University of ⏎ Leeds), ⏎ C D"
      const isContinued = hit.field === 'editors' && (isOpen || ',&'.includes(tokens[hit.to - 1]!.fold));
      if (breaks && hit.to > hit.from && !isContinued) break;
      if ('()'.includes(fold)) isOpen = fold === '(';
    }
  });
  return hits;
}

/** The label that ends before a colon. */
function labelBefore(
  tokens: readonly Token[],
  colon: number,
  limit: number,
): Omit<LabelHit, 'from' | 'to'> | undefined {
  let begin = colon;
  while (begin > limit && colon - begin < MAX_WORDS * 2) {
    const before = tokens[begin - 1]!;
    if (tokens[begin]!.breaks && begin < colon) break;
    // "Guest editor(s):"
    if (begin === colon && isEnding(tokens, colon - 3)) {
      begin -= 3;
      continue;
    }
    if (before.kind === 'mark' && (endsClause(tokens, begin - 1) || ',()»”"'.includes(before.fold))) break;
    begin--;
  }
  const words = colon - begin;
  let head = -1;
  for (let i = begin; i < colon; i++) {
    const word = tokens[i]!;
    // "Topic Editors:" names editors, not a topic
    const isHead = word.kind === 'word' && issueLabelOf(tokens[i + 1]?.fold ?? '') !== 'editors';
    if (isHead && issueLabelOf(word.fold) && isLabelTail(tokens, i + 1, colon)) {
      head = i;
      break;
    }
  }
  const apart = begin === 0 || tokens[begin]!.breaks || tokens[begin - 1]!.kind === 'mark' || begin === limit;
  if (head < 0) {
    // "Impact Factor:", "Contact:"
    const isShort = words > 0 && words <= 4 && apart && begin > limit && isCapital(tokens[begin]!.text);
    return isShort ? { field: undefined, label: begin } : undefined;
  }
  let label = head;
  const capital = isCapital(tokens[head]!.text);
  while (label > begin) {
    const word = tokens[label - 1]!;
    const isPart =
      word.kind === 'mark' ? word.fold === '-' : QUALIFIERS.has(word.fold) || EXTENDED.has(word.fold);
    if (!isPart || (capital && word.kind === 'word' && !isCapital(word.text))) break;
    label--;
  }
  while (label < head && tokens[label]!.kind === 'mark') label++;
  const field = issueLabelOf(tokens[head]!.fold);
  if (field === 'journal' && endsName(tokens, begin, head)) return undefined;
  // editors of the journal, not of the issue
  if (field === 'editors' && OF_JOURNAL.has(tokens[head - 1]?.fold ?? ''))
    return { field, label, isOfJournal: true };
  const next = tokens[head + 1]?.fold ?? '';
  if (field === 'theme' && KINDS.has(tokens[head]!.fold) && ISSUES.has(next)) return undefined;
  // in a running title, only unambiguous labels count: "Past, present and future deadline:"
  const unsure = label > begin && !SURE.has(field!);
  if (unsure && (!capital || head !== colon - 1)) return undefined;
  if ((field === 'issue' || field === 'theme') && tokens[head - 1] && KINDS.has(tokens[head - 1]!.fold))
    return undefined;
  return { field, label, ...(unsure && { unsure }) };
}

/** Whether an ending in brackets is attached to the word before `at`: "editor(s)", "Herausgeber(innen)". */
const isEnding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === '(' &&
  !tokens[at]!.spaced &&
  !tokens[at + 1]!.spaced &&
  TAIL.has(tokens[at + 1]!.fold) &&
  tokens[at + 2]!.fold === ')';

/** Whether a word ends a name after a preposition: "av Norsk Lingvistisk Tidsskrift: «…»". */
function endsName(tokens: readonly Token[], from: number, last: number): boolean {
  let at = last;
  while (at > from && tokens[at - 1]!.kind === 'word' && isCapital(tokens[at - 1]!.text)) at--;
  return at < last && at > 0 && OF.has(tokens[at - 1]!.fold);
}
const OF = new Set('av af i of in for fur von van til till de la du der des det'.split(' '));

const OF_JOURNAL = new Set(['associate', 'managing']);
const SURE = new Set<IssueLabel>(['deadline', 'editors']);
/** Words that make "issue" a kind; a title follows "Special issue: …". */
const KINDS = new Set('special themed thematic topical theme guest research article'.split(' '));

const ISSUES = new Set('issue issues section collection number'.split(' '));

/** Whether only words that may be part of a label follow its head. */
function isLabelTail(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, fold } = tokens[i]!;
    if (
      kind === 'mark'
        ? !"-('/&).*:_·".includes(fold)
        : kind === 'number' ||
          !(
            QUALIFIERS.has(fold) ||
            issueLabelOf(fold) ||
            TAIL.has(fold) ||
            (fold === 'thematique' && i > from)
          )
    )
      return false;
  }
  return true;
}
const TAIL = new Set(
  's e innen er en es ar on numret nummeret heftet haftet utgaven dossier del af von innen par name navn namn title number no nr s in i by av di por durch online date dato datum year inn'.split(
    ' ',
  ),
);
