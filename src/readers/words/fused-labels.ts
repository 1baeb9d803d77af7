import { foldLetters } from '../../records/letters.js';
import { afterProject, type LabelTable } from './label-table.js';
import { labelAt } from './labels.js';
import { hasInnerCapital, isCapital, type Token, tokenize } from './tokens.js';

/** Positions where a label may be fused to the value before it: "romProsjektleder:", "2014Status:", "NINAPeriode:". */
const HUMPS = /[a-zæøåäöüéß0-9](?=[A-ZÆØÅÄÖÜ])|[A-ZÆØÅÄÖÜ](?=[A-ZÆØÅÄÖÜ][a-zæøåäöü])/g;

/** Whether a word has inner capitals; in a long word they do not start a label, and trying each position is slow. */
const hasHump = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 5 && text.length < 81 && hasInnerCapital(text);

/** A colon that the text lacks. */
export const COLON = { kind: 'mark', text: ':', fold: ':', spaced: false, breaks: false } as const;

/** Splits labels from the words they are fused to, if a colon follows. */
export function splitLabels<Field extends string>(
  tokens: readonly Token[],
  table: () => LabelTable<Field>,
): readonly Token[] {
  if (!tokens.some(hasHump)) return tokens;
  return tokens.flatMap((token, i) => {
    const { text, start } = token;
    if (!hasHump(token)) return [token];
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
        // a name at the start of the line: "DigiPartner: …"
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

/** The last word of a label that is fused to the first word of its value: "AkronyymiTORI", "Kort titelSKOG". */
const FUSED_WORDS = 4;

/** Positions where a value may be fused to its label: also a number, "Tidsperiod2010-03-01". */
const VALUES = new RegExp(`${HUMPS.source}|[A-ZÆØÅÄÖÜa-zæøåäöüéß](?=[0-9])`, 'g');

/**
 * Separates labels from the values that they are fused to at the start of at least two lines, as in tables without
 * spaces between cells: "AkronyymiTORI⏎TilaPäättynyt".
 */
export function splitValues<Field extends string>(
  tokens: readonly Token[],
  table: () => LabelTable<Field>,
): readonly Token[] {
  const splits = new Map<number, readonly Token[]>();
  tokens.forEach(({ breaks }, start) => {
    if (!breaks) return;
    for (let i = start; i < start + FUSED_WORDS && i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || (i > start && token.breaks)) return;
      if (token.text.length < 6 || token.text.length > 80) continue;
      for (const { index } of token.text.matchAll(VALUES)) {
        const parts = partsOf(token, index + 1);
        const label = labelAt([...tokens.slice(start, i), ...parts], 0, table());
        if (label?.mark !== 'colon' || label.value !== i - start + 2) continue;
        splits.set(i, parts);
        return;
      }
    }
  });
  return splits.size < 2 ? tokens : tokens.flatMap((token, i) => splits.get(i) ?? [token]);
}

/** A token as a label, a colon and its value. */
function partsOf(token: Token, at: number): Token[] {
  const before = token.text.slice(0, at);
  const end = token.start + at;
  const value = tokenize(token.text.slice(at)).map((part, i) => ({
    ...part,
    start: end + part.start,
    end: end + part.end,
    ...(i === 0 && { spaced: false, breaks: false }),
  }));
  return [
    { ...token, end, text: before, fold: foldLetters(before) },
    { ...COLON, start: end, end },
    ...value,
  ];
}

/**
 * Whether the fused part of a word belongs to the label after it: "BergenEksterne partnere:",
 * "BergenNFR-prosjektnummer:". It must be an adjective or be joined by a hyphen, unlike in "YouTube partner:".
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

/**
 * Whether a folded word has the ending of an adjective that qualifies a role: "Eksterne", "Weitere", "International".
 */
export const isAdjective = (fold: string): boolean =>
  /(?:ern[ae]?|sk[ae]|al[ae]?|ig[ae]|isch[en]+|ish|ian|ic|set)$|^(?:andr|oth|weit|muut)/.test(fold);
