import type { CloudLayout } from '../../cloud/types.js';

/** Indices of words as one reads them: line by line, where a line is what stands at about the same height. */
export function readingOrder({ words }: CloudLayout): number[] {
  const lines: { y: number; size: number; at: number[] }[] = [];
  const fromTop = words.map((_, i) => i).sort((a, b) => middle(words[a]!) - middle(words[b]!));
  for (const i of fromTop) {
    const y = middle(words[i]!);
    const line = lines.at(-1);
    if (line && y - line.y < line.size / 2) line.at.push(i);
    else lines.push({ y, size: words[i]!.size, at: [i] });
  }
  return lines.flatMap(({ at }) => at.sort((a, b) => words[a]!.x - words[b]!.x));
}

const middle = ({ y, size }: { y: number; size: number }): number => y - size / 4;

/** Where a key leads from a word; undefined where it leads nowhere. Right to left, the left arrow goes on. */
export function step(
  order: readonly number[],
  from: number,
  key: string,
  isRtl: boolean,
): number | undefined {
  const at = order.indexOf(from);
  const on = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === on || key === 'ArrowDown') return order[at + 1];
  if (key === back || key === 'ArrowUp') return order[at - 1];
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  return undefined;
}
