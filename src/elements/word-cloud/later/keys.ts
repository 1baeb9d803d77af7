import type { CloudLayout } from '../../../cloud/types.js';

/**
 * Keyboard control: arrow keys move through pressable words in reading order, Home and End to the ends; Enter and
 * Space press.
 */
export function useKey(event: KeyboardEvent, { shadowRoot }: Element, layout: CloudLayout) {
  // by index in the layout, since groups change the order in the document
  const pressable: (SVGElement | undefined)[] = [];
  for (const word of shadowRoot!.querySelectorAll<SVGElement>('[part="word"]'))
    pressable[Number(word.dataset['i'])] = word.querySelector<SVGElement>('[tabindex]') ?? undefined;
  const target = event.target as SVGElement;
  const at = pressable.indexOf(target);
  if (at < 0) return;
  if ((event.key === ' ' || event.key === 'Enter') && !target.matches('a')) {
    event.preventDefault();
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return;
  }
  const order = readingOrder(layout).filter((i) => pressable[i]);
  const to = step(order, at, event.key, getComputedStyle(target).direction === 'rtl');
  if (to === undefined) return;
  event.preventDefault();
  pressable[to]!.focus();
}

/** Indices of words in reading order: line by line; words at similar heights form a line. */
function readingOrder({ words }: CloudLayout): number[] {
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

/**
 * Index of the word that a key moves to, or undefined. In right-to-left text, the left arrow key moves forward.
 */
function step(order: readonly number[], from: number, key: string, isRtl: boolean): number | undefined {
  const at = order.indexOf(from);
  const on = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === on || key === 'ArrowDown') return order[at + 1];
  if (key === back || key === 'ArrowUp') return order[at - 1];
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  return undefined;
}
