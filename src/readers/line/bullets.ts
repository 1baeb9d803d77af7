import { isCapital, type Token } from '../words/tokens.js';

/**
 * Whether a token is a bullet at the start of a line: one of the usual marks, a shape or dingbat, a character of
 * a symbol font, or one that could not be decoded (�). Those that also are quotation marks need a space behind them.
 */
export function isBullet(tokens: readonly Token[], at: number): boolean {
  const { fold } = tokens[at]!;
  if (fold.length > 1) return false;
  const code = fold.charCodeAt(0);
  return (
    '•·‣*-'.includes(fold) ||
    (code >= 0x25a0 && code < 0x2c00) ||
    (code >= 0xe000 && code < 0xf900) ||
    code === 0xfffd ||
    ('»›>'.includes(fold) && tokens[at + 1]?.spaced === true)
  );
}

/** Index after the bullet or number at the start of a line. */
export function afterBullet(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && isBullet(tokens, i)) i++;
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
