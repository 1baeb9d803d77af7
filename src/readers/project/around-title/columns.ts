import { trimItem } from '../../line/enumerations.js';
import { isFunderName } from '../../words/funders.js';
import { personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { readLeader } from '../facts/organisations.js';
import { readPart } from './part.js';

/**
 * Reads columns after the title, in a line with facts: "Title | VR 2020-01456 | Anna Berg | 2021–2024". Each is read
 * separately, and a single name is that of the leader. Returns the end of the title, which is the first column.
 */
export function readColumns(draft: ProjectDraft, from: number, to: number, last: number): number {
  const { tokens } = draft;
  const marks = (mark: string) => {
    const found: number[] = [];
    for (let i = from + 1; i < last; i++) if (tokens[i]!.fold === mark) found.push(i);
    return found;
  };
  const bars = marks('|');
  const all = bars.length ? bars : marks(';');
  if (!all.length || all[0]! >= to || (all.length < 2 && !bars.length)) return to;
  const columns = all.flatMap((mark, i) => {
    const column = trimItem(tokens, mark + 1, Math.min(all[i + 1] ?? to, to));
    return column && draft.isFree(...column) ? [column] : [];
  });
  const names = columns.filter(([a, b]) => personAt(tokens, a, b)?.after === b);
  for (const [a, b] of columns) if (!names.some(([name]) => name === a)) readPart(draft, a, b, b);
  // behind a column with a year
  if (!hasFacts(draft.record) && tokens[from - 1]?.fold !== '|') return to;
  draft.rule = 'name in a column of its own';
  if (names.length === 1) readLeader(draft, ...names[0]!);
  return all[0]!;
}

/**
 * Reads the columns before the title in a row of at least three, or with a bar at its end: "2022 | Title | Anna Berg |",
 * "01.02.2019 | 31.07.2021 | Title". Returns the start of the title; a year alone may be that of the award.
 */
export function readColumnsBefore(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, lines } = draft;
  const end = lines.find(([, end]) => end > from)![1];
  const bars = tokens.flatMap(({ fold }, i) => (fold === '|' && i > from && i < end ? [i] : []));
  const [bar, second] = bars;
  if (!second || bar! + 2 >= to) return from;
  const dateIn = (a: number, b: number) => {
    const words = draft.slice(a, b);
    const [hit] = findPeriods(words);
    return hit?.from && hit.start === 0 && hit.end === words.length ? { ...hit, from: hit.from } : undefined;
  };
  const hit = dateIn(from, bar!);
  if (!hit || Number(hit.from.slice(0, 4)) < 1990) return from;
  draft.rule = 'period before the title';
  if (hit.shape === 'range') return draft.setPeriod(from, bar!, hit.from, hit.to) ? bar! + 1 : from;
  const last = dateIn(bar! + 1, second);
  if (hit.from.length > 4) {
    if (!last || last.from < hit.from || !draft.setDate('start', from, bar!, hit.from)) return from;
    return draft.setDate('end', bar! + 1, second, last.from) ? second + 1 : from;
  }
  const isTitle = second - bar! > 2 && !isFunderName(tokens, bar! + 1, second);
  return isTitle && tokens[end - 1]!.kind !== 'number' ? bar! + 1 : from;
}
