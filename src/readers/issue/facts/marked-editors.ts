import { AND } from '../../words/small-words.js';
import { issueLabelOf } from '../../words/issue-labels.js';
import { personAt } from '../../words/people.js';
import { isCapital, type Token } from '../../words/tokens.js';
import { endsClause } from '../clauses.js';
import { firstOfLine, readEditorLines } from './editors.js';
import type { IssueDraft } from '../fields.js';

/** Maximum length of a list of names, in tokens. */
const MAX_LIST = 120;

/**
 * Reads the names before a bracket with a role, "Slow Cities. Berg, A., & Moe, N. (Eds.)", and the persons on the lines
 * below a line that is only the role, "Special Issue Editors".
 */
export function readMarkedEditors(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i < tokens.length && !record.editors.length; i++) {
    if (issueLabelOf(tokens[i]!.fold) !== 'editors' || !draft.isFree(i)) continue;
    if (tokens[i - 1]?.fold === '(') readBefore(draft, i - 1);
    else readBelow(draft, i);
  }
}

function readBefore(draft: IssueDraft, open: number): void {
  const { tokens } = draft;
  const close = tokens[open + 2]?.fold === '.' ? open + 3 : open + 2;
  if (tokens[close]?.fold !== ')') return;
  let from = open;
  while (
    from > 0 &&
    open - from < MAX_LIST &&
    !tokens[from]!.breaks &&
    draft.isFree(from - 1) &&
    !endsClause(tokens, from - 1)
  )
    from--;
  const names = namesIn(tokens, from, open);
  if (!names) return;
  for (const [i, [first, end]] of names.entries()) {
    const last = names[i - 1]?.[1] ?? first;
    if (last < first) draft.label(tokens[last]!.start, tokens[first]!.start);
    const name = draft.take(
      tokens[first]!.start,
      tokens[end - 1]!.end,
      'editor',
      'editors: names before the role',
    );
    if (name !== undefined) draft.record.editors.push({ name });
  }
  draft.label(tokens[open]!.start, tokens[close]!.end);
}

/** The names that fill `[from, to)`, all with initials behind them or none: "Berg, A., & Moe, N.", "Anna Berg and Nils Moe". */
function namesIn(tokens: readonly Token[], from: number, to: number): [number, number][] | undefined {
  const isInverted = endOfInverted(tokens, from, to) !== undefined;
  const names: [number, number][] = [];
  for (let i = from; i < to;) {
    const end = isInverted ? endOfInverted(tokens, i, to) : personAt(tokens, i, to)?.end;
    if (end === undefined) return undefined;
    names.push([i, end]);
    i = end;
    while (i < to && (tokens[i]!.fold === ',' || tokens[i]!.fold === ';' || AND.has(tokens[i]!.fold))) i++;
    if (i === end && i < to) return undefined;
  }
  return names.length ? names : undefined;
}

/** The end of a family name with initials behind a comma: "van Berg, A.-B." */
function endOfInverted(tokens: readonly Token[], from: number, to: number): number | undefined {
  let i = from;
  while (i < to && i < from + 5 && (tokens[i]!.kind === 'word' || tokens[i]!.fold === '-')) i++;
  if (i === from || !isCapital(tokens[i - 1]!.text) || tokens[i]?.fold !== ',') return undefined;
  let end = i + 1;
  while (
    end + 1 < to &&
    isCapital(tokens[end]!.text) &&
    tokens[end]!.text.length < 3 &&
    tokens[end + 1]!.fold === '.' &&
    !tokens[end + 1]!.spaced
  ) {
    end += 2;
    if (tokens[end]?.fold === '-' && !tokens[end]!.spaced) end++;
  }
  return end > i + 1 ? end : undefined;
}

/** Words beside the role on a line of its own. */
const QUALIFIES = /^(?:guest|invited|special|issue|s|e|the|gjeste|gast)$/;

function readBelow(draft: IssueDraft, role: number): void {
  const { tokens } = draft;
  let start = role;
  while (start > 0 && !tokens[start]!.breaks) start--;
  let at = role + 1;
  while (at < tokens.length && !tokens[at]!.breaks) at++;
  const line = tokens.slice(start, at);
  const isRole = line.every(
    ({ kind, fold }, i) => start + i === role || kind === 'mark' || QUALIFIES.test(fold),
  );
  if (!isRole || at >= tokens.length) return;
  // "Editors" alone may be followed by anything: a title shows that a person is
  const isBare = line.length < 2 && !/^(?:gjeste|gast|gaeste)/.test(line[0]!.fold);
  const first = firstOfLine(tokens, at);
  if (isBare && !personAt(tokens, first)?.isEvident) return;
  if (readEditorLines(draft, at, 'editors: names before the role'))
    draft.label(tokens[start]!.start, tokens[first]!.start);
}
