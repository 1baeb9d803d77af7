import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderShortName } from '../../words/funders.js';
import type { ProjectDraft } from '../draft.js';
import { isTitle, type GrantPiece } from './grant-kinds.js';
import { isProjectWord } from '../sentences/project-word.js';

/** Minimum length of an acronym on a line of its own. */
const MIN_LENGTH = 4;

/**
 * Marks the acronym on a line above the title, with its period: "Projet SILEX", "ANR SILEX (2021–2024)"; without a
 * word for a project or a funder, the title must be in quotation marks. Returns whether it did.
 */
export function markAcronym(draft: ProjectDraft, pieces: GrantPiece[]): boolean {
  const { tokens } = draft;
  const end = pieces.findIndex(({ mark }) => mark === '\n');
  const [name, period] = pieces;
  if (!name || end < 1 || end > 2 || (end === 2 && period!.kind !== 'period')) return false;
  if (name.kind !== 'words' && name.kind !== 'funder') return false;
  let at = name.from;
  if (isProjectWord(tokens[at]!.fold)) at++;
  const payer = isFunderShortName(tokens[at]!) ? at++ : -1;
  const word = tokens[at]?.text ?? '';
  if (at + 1 !== name.to || word.length < MIN_LENGTH || !isAcronymShaped(word)) return false;
  const title = pieces[end]!;
  if (!isTitle(draft, title) || (at === name.from && title.kind !== 'quoted')) return false;
  pieces.splice(0, 1, { from: at, to: at + 1, kind: 'acronym', mark: '' });
  if (payer >= 0) pieces.unshift({ from: payer, to: payer + 1, kind: 'funder', mark: '' });
  return true;
}
