import { listItems } from '../../line/enumerations.js';
import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { personAt } from '../../words/people.js';
import { isAllCapitals, isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { aboutStart } from '../sentences/about.js';
import { isTitleShaped, type GrantPiece } from './grant-kinds.js';

/** A sequence of pieces that may be the title. */
export interface Run {
  from: number;
  to: number;
  pieces: GrantPiece[];
  isTitle: boolean;
  /** Whether other text precedes or follows it, after a mark that does not join them. */
  isContinued: boolean;
  /** Whether there are facts on both sides. */
  isEnclosed: boolean;
}

/**
 * The acronym after the title in a table row, and the persons after it: "… Guarded Networks SKEGUN Ada Rozen 2020 –
 * 2023 €150.000".
 */
export function rowAcronym(
  { tokens, text }: ProjectDraft,
  { from, to }: Pick<Run, 'from' | 'to'>,
): { at: number; names: [number, number][] } | undefined {
  for (let at = from + 2; at < to; at++) {
    const word = tokens[at]!;
    if (word.kind !== 'word' || !isAcronymShaped(word.text)) continue;
    const names = listItems(tokens, at + 1, to);
    if (!names.every(([a, b]) => personAt(tokens, a, b)?.after === b)) continue;
    const before = text.slice(tokens[from]!.start, tokens[at - 1]!.end);
    // a word of the title, such as the plural in "ARCHIVE: … of ARCHIVEs"
    if (tokens.slice(from, at).some(({ fold }) => fold.length > 3 && word.fold.startsWith(fold))) continue;
    // in capitals, between lower-case words and names: the cells of a table without marks
    const isSet =
      names.length > 0 &&
      tokens[at + 1]!.kind === 'word' &&
      word.text.length > 3 &&
      isAllCapitals(word.text) &&
      !isCapital(tokens[at - 1]!.text);
    if (isBracketAcronym(word.text, before) || isSet) return { at, names };
  }
  return undefined;
}

/** Sequences of pieces that are not known facts, joined by commas and dashes within a line. */
export function titleRuns(draft: ProjectDraft, pieces: readonly GrantPiece[]): Run[] {
  const runs: Run[] = [];
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'words') return;
    const isTitle = isTitleShaped(draft, piece.from, piece.to) || rowAcronym(draft, piece) !== undefined;
    const before = pieces[i - 1];
    const next = pieces[i + 1];
    const last = runs.at(-1);
    const joins =
      ',-'.includes(piece.mark || ' ') ||
      // "Quiet Fields. A History of …"
      (last && piece.mark === '.' && isPartOfTitle(draft, last.from, piece));
    if (last && before!.kind === 'words' && joins) {
      last.to = piece.to;
      last.pieces.push(piece);
      last.isTitle ||= isTitle;
      last.isEnclosed = isFact(pieces[pieces.indexOf(last.pieces[0]!) - 1]) && isFact(next);
      return;
    }
    const isContinued = before?.kind === 'words' && !'\n|·•'.includes(piece.mark);
    if (last && isContinued) last.isContinued = true;
    runs.push({
      from: piece.from,
      to: piece.to,
      pieces: [piece],
      isTitle,
      isContinued,
      isEnclosed: isFact(before) && isFact(next),
    });
  });
  return runs;
}

/** Longest title of several sentences, in characters. */
const MAX_TITLE = 250;

/** Whether a sentence is part of the title before it rather than a description of the project. */
const isPartOfTitle = (draft: ProjectDraft, from: number, piece: GrantPiece): boolean =>
  isCapital(draft.tokens[piece.from]!.text) &&
  draft.slice(from, piece.to).length < MAX_TITLE &&
  aboutStart(draft.tokens, from, piece.to) === piece.to;

const FACTS = new Set('amount role period grant funder scheme body person label'.split(' '));
export const isFact = (piece: GrantPiece | undefined): boolean =>
  piece !== undefined && FACTS.has(piece.kind);
