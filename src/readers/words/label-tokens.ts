import { foldLetters } from '../../records/letters.js';
import type { LabelTable } from './label-table.js';
import { labelAt } from './labels.js';
import { tokenize, type Token } from './tokens.js';

/** A small letter before a capital, as where a page has lost the space between a value and a label: "romProsjektleder:". */
const HUMP = /[a-zæøåäöüéß](?=[A-ZÆØÅÄÖÜ])/;

/** The tokens, with a label that is fused to the word before it as a token of its own where a colon follows it. */
export function splitLabels<Field extends string>(
  tokens: readonly Token[],
  table: () => LabelTable<Field>,
): readonly Token[] {
  if (!tokens.some(({ kind, text }) => kind === 'word' && text.length > 5 && HUMP.test(text))) return tokens;
  return tokens.flatMap((token, i) => {
    const { kind, text, start } = token;
    // a long word with many inner capitals is not a label, and trying each one is slow
    if (kind !== 'word' || text.length < 6 || text.length > 80) return [token];
    for (let at = text.search(HUMP) + 1; at > 0;) {
      const [label] = tokenize(text.slice(at));
      const behind = { ...label!, start: start + at, end: token.end, spaced: false, breaks: false };
      if (labelAt([behind, ...tokens.slice(i + 1, i + 8)], 0, table())?.mark === 'colon')
        return [
          { ...token, end: start + at, text: text.slice(0, at), fold: foldLetters(text.slice(0, at)) },
          behind,
        ];
      const next = text.slice(at).search(HUMP);
      at = next < 0 ? 0 : at + next + 1;
    }
    return [token];
  });
}

/**
 * The tokens of lines in which labels and values take turns, "Prosjektleder⏎Kari Vik⏎Periode⏎2021–2024": two labels or more
 * fill a line each. Each gets a colon, and its value stands on its line.
 */
export function joinLines<Field extends string>(
  tokens: readonly Token[],
  table: () => LabelTable<Field>,
): readonly Token[] {
  const starts = tokens.flatMap(({ breaks }, i) => (breaks ? [i] : []));
  if (starts.length < 4) return tokens;
  const labels = new Map<number, number>();
  for (const [n, at] of starts.entries()) {
    const next = starts[n + 1];
    if (next && next - at < 5 && tokens[at]!.kind === 'word' && labelAt(tokens, at, table())?.value === next)
      labels.set(at, next);
  }
  const values = new Set([...labels.values()].filter((at) => !labels.has(at)));
  if (values.size < 2) return tokens;
  return tokens.flatMap((token, i) => {
    if (!values.has(i)) return [token];
    const { end } = tokens[i - 1]!;
    const colon = {
      start: end,
      end,
      kind: 'mark',
      text: ':',
      fold: ':',
      spaced: false,
      breaks: false,
    } as const;
    return [colon, { ...token, breaks: false }];
  });
}
