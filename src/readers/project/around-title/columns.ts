import { trimItem } from '../../line/enumerations.js';
import { personAt } from '../../words/people.js';
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
  if (!hasFacts(draft.record)) return to;
  draft.rule = 'name in a column of its own';
  if (names.length === 1) readLeader(draft, ...names[0]!);
  return all[0]!;
}
