import { isFunderShortName } from '../../words/funders.js';
import { programmeAt } from '../../words/project-types.js';
import { isAllCapitals } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from './funding.js';
import { isProjectWord } from '../sentences/project-word.js';

/** Reads the funder or programme before the word for a project: "a three-year ESRC-funded project". */
export function readPayer(draft: ProjectDraft, from: number, word: number): boolean {
  const { tokens } = draft;
  draft.rule = 'funder beside the word for a project';
  for (let i = from; i < word; i++) {
    const end = programmeAt(tokens, i)?.end ?? (isFunderShortName(tokens[i]!) ? i + 1 : 0);
    if (end > 0 && end <= word && readFunding(draft, i, end, true)) return true;
  }
  return false;
}

/** Reads the funder behind the word for a project at the start of a clause: "projet ANR (2021–2025)". */
export function readPayerBehind(draft: ProjectDraft, from: number): void {
  const payer = draft.tokens[from + 1];
  if (!payer || !isProjectWord(draft.tokens[from]!.fold) || !isFunderShortName(payer)) return;
  draft.rule = 'funder beside the word for a project';
  readFunding(draft, from + 1, from + 2, true);
}

export const FUNDED = new Set(
  'funded financed sponsored finansiert finansierad finansierat finansieret finansiera gefordert finanziert gefinancierd'.split(
    ' ',
  ),
);

/** Reads "ESRC-funded" or "DFG-Projekt" that fills `[from, to)`. */
export function readFunded(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  if (to - from !== 3 || tokens[from + 1]!.fold !== '-') return false;
  const [payer, word] = [tokens[from]!, tokens[from + 2]!.fold];
  if (!isAllCapitals(payer.text) || !(FUNDED.has(word) || (isProjectWord(word) && isFunderShortName(payer))))
    return false;
  draft.rule = 'funder before "funded"';
  if (!readFunding(draft, from, from + 1, true)) return false;
  draft.claim(from + 1, to, 'label');
  return true;
}
