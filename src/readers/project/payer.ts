import { isFunderShortName } from '../words/funders.js';
import { programmeAt } from '../words/project-types.js';
import type { ProjectDraft } from './draft.js';
import { readFunding } from './funding.js';

/** Reads the funder or programme in "a three-year ESRC-funded project", before the word for a project. */
export function readPayer(draft: ProjectDraft, from: number, word: number): boolean {
  const { tokens } = draft;
  draft.rule = 'funder beside the word for a project';
  for (let i = from; i < word; i++) {
    const end = programmeAt(tokens, i)?.end ?? (isFunderShortName(tokens[i]!) ? i + 1 : 0);
    if (end > 0 && end <= word && readFunding(draft, i, end, true)) return true;
  }
  return false;
}
