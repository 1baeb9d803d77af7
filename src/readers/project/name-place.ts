import { personAt } from '../words/people.js';
import { isCapital, tokenize, type Token } from '../words/tokens.js';
import type { NamePlace } from './draft.js';

/** Least number of lines, and part of all, that must have a name at the same place. */
const MIN_LINES = 3;
const MIN_PART = 0.6;

/**
 * Place where most lines of a list have a person's name, which one line alone cannot show: a name
 * before a colon may be what a title is about. The names must differ, as those of authors do.
 */
export function namePlace(lines: readonly string[]): NamePlace | undefined {
  if (lines.length < MIN_LINES) return undefined;
  const found: Record<NamePlace, string[]> = { before: [], bracket: [], behind: [] };
  for (const line of lines.slice(0, 400)) {
    const tokens = tokenize(line.slice(0, 600).split('\n', 1)[0]!);
    for (const [place, at] of Object.entries(PLACES) as [
      NamePlace,
      (tokens: readonly Token[]) => string | undefined,
    ][]) {
      const name = at(tokens);
      if (name) found[place].push(name);
    }
  }
  return (Object.keys(found) as NamePlace[]).find((place) => {
    const names = found[place];
    return (
      names.length >= MIN_LINES &&
      names.length >= MIN_PART * Math.min(lines.length, 400) &&
      new Set(names).size > names.length * 0.7
    );
  });
}

const nameOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');

const PLACES: Record<NamePlace, (tokens: readonly Token[]) => string | undefined> = {
  before(tokens) {
    const person = personAt(tokens, 0);
    const mark = person && tokens[person.after];
    const next = person && tokens[person.after + 1];
    const isMark = mark?.fold === ':' || (mark?.fold === '-' && mark.spaced);
    return person && isMark && next && (isCapital(next.text) || next.kind !== 'word')
      ? nameOf(tokens, person.first, person.end)
      : undefined;
  },
  bracket(tokens) {
    const end = tokens.at(-1)?.fold === '.' ? tokens.length - 1 : tokens.length;
    if (tokens[end - 1]?.fold !== ')') return undefined;
    const open = tokens.findLastIndex(({ fold }) => fold === '(');
    const person = open > 1 ? personAt(tokens, open + 1, end - 1) : undefined;
    return person?.after === end - 1 ? nameOf(tokens, person.first, person.end) : undefined;
  },
  behind(tokens) {
    const end = tokens.at(-1)?.fold === '.' ? tokens.length - 1 : tokens.length;
    const comma = tokens.findLastIndex(({ fold }) => fold === ',');
    const person = comma > 1 ? personAt(tokens, comma + 1, end) : undefined;
    return person?.after === end ? nameOf(tokens, person.first, person.end) : undefined;
  },
};
