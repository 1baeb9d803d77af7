import { isCapital, type Token } from '../words/tokens.js';

/** Index after the bullet or number at the start of a line. */
export function afterBullet(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && tokens[i]!.kind === 'mark' && '•·▪▫◦‣*○●■□➢✓-'.includes(tokens[i]!.fold)) i++;
  const open = tokens[i]?.fold === '(' ? 1 : 0;
  const number = tokens[i + open];
  const close = tokens[i + open + 1];
  const next = tokens[i + open + 2];
  if (
    number?.kind === 'number' &&
    number.fold.length < 4 &&
    close &&
    !close.spaced &&
    (close.fold === ')' || (close.fold === '.' && !open)) &&
    next &&
    next.spaced &&
    i + open + 2 < to
  )
    if (isCapital(next.text) || next.kind !== 'word') return i + open + 2;
  return i;
}
