import { foldLetters } from '../../records/letters.js';
import { afterProject, type LabelTable } from './label-table.js';
import { labelAt } from './labels.js';
import { isCapital, tokenize, type Token } from './tokens.js';

/** Ends of a value that has lost the space between it and a label: "romProsjektleder:", "2014Status:", "NINAPeriode:". */
const HUMPS = /[a-zæøåäöüéß0-9](?=[A-ZÆØÅÄÖÜ])|[A-ZÆØÅÄÖÜ](?=[A-ZÆØÅÄÖÜ][a-zæøåäöü])/g;

/** The tokens, with a label that is fused to the word before it as a separate token where a colon follows it. */
export function splitLabels<Field extends string>(
  tokens: readonly Token[],
  table: () => LabelTable<Field>,
): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const { kind, text, start } = token;
    // a long word with many inner capitals is not a label, and trying each one is slow
    if (kind !== 'word' || text.length < 6 || text.length > 80) return [token];
    const humps = [...text.matchAll(HUMPS)].map(({ index }) => index + 1);
    if (!humps.length) return [token];
    const after = tokens.slice(i + 1, i + 9);
    const tokenFrom = (at: number): Token => ({
      ...tokenize(text.slice(at))[0]!,
      start: start + at,
      end: token.end,
      spaced: false,
      breaks: false,
    });
    const at =
      humps.find((hump) => {
        const found = labelAt([tokenFrom(hump), ...after], 0, table());
        // "DigiPartner: …" opens with a name
        if (token.breaks && after[0]?.fold === ':' && !found?.compound) return false;
        // "BergenFinansiert av NFR"
        const isLabel = found?.mark === 'colon' || (found?.mark === 'word' && found.compound);
        // "BergenProjektbeteiligte:"
        return isLabel || (after[0]?.fold === ':' && (afterProject(tokenFrom(hump).fold)?.length ?? 0) > 4);
      }) ?? humps.slice(-1).find((hump) => !token.breaks && leadsToLabel(text.slice(hump), after, table()));
    if (!at) return [token];
    const before = text.slice(0, at);
    return [{ ...token, end: start + at, text: before, fold: foldLetters(before) }, tokenFrom(at)];
  });
}

/**
 * Whether a label follows a piece of a word, which then is a part of it: "BergenEksterne partnere:", "BergenNFR-prosjektnummer:"; the
 * piece is an adjective or joined to the label, since "YouTube partner:" has none.
 */
function leadsToLabel<Field extends string>(
  piece: string,
  after: readonly Token[],
  table: LabelTable<Field>,
): boolean {
  const isJoined = after[0]?.fold === '-' && !after[0].spaced;
  const at = isJoined ? 1 : 0;
  const word = after[at];
  if (word?.kind !== 'word' || labelAt(after, at, table)?.mark !== 'colon') return false;
  return isJoined ? !isCapital(word.text) : isAdjective(foldLetters(piece));
}

/** Whether a folded word has an ending of adjectives that qualify a role: "Eksterne", "Weitere", "International". */
export const isAdjective = (fold: string): boolean =>
  /(?:ern[ae]?|sk[ae]|al[ae]?|ig[ae]|isch[en]+|ish|ian|ic|set)$|^(?:andr|oth|weit|muut)/.test(fold);

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
