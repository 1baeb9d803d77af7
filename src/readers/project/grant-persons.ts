import { listItems } from '../line/enumerations.js';
import { personAt } from '../words/people.js';
import { AND } from '../words/small-words.js';
import type { ProjectDraft } from './draft.js';
import { isTitleShaped, type GrantPiece } from './grant-kinds.js';

/**
 * Marks persons at the start of an entry, such as "Anna Berg, Nord universitet" on a line before those of the title and
 * the amount; a single person is the leader. Returns false if there are none.
 */
export function markAuthors({ tokens }: ProjectDraft, pieces: GrantPiece[]): boolean {
  const [name, ...others] = pieces.slice(
    0,
    pieces.findIndex(({ mark }) => mark === '\n'),
  );
  const isPlaced = others[0]?.mark === ',' && others.some(({ kind }) => kind === 'body');
  if (!name || !isPlaced || !pieces.some(({ kind, mark }) => kind === 'amount' && mark === '\n'))
    return false;
  const persons = listItems(tokens, name.from, name.to);
  if (!persons.every(([from, to]) => personAt(tokens, from, to)?.after === to)) return false;
  name.kind = persons.length === 1 ? 'person' : 'tag';
  name.leads = true;
  for (const piece of others) piece.kind = 'tag';
  return true;
}

/**
 * Marks names as persons if they are next to a role, or after "Team:" or other persons; a single name after persons may
 * be the title.
 */
export function markPersons(draft: ProjectDraft, pieces: GrantPiece[]): void {
  const { tokens } = draft;
  const alone: GrantPiece[] = [];
  pieces.forEach((piece, i) => {
    const [before, next] = [pieces[i - 1], pieces[i + 1]];
    if (AND.has(tokens[piece.from]!.fold) && before?.kind === 'person') piece.from++;
    const person =
      piece.kind === 'words' || piece.kind === 'person' ? personAt(tokens, piece.from, piece.to) : undefined;
    if (person?.after !== piece.to) return;
    const isRole = next?.kind === 'role' && next.mark === '(';
    const follows =
      before?.kind === 'person' ||
      before?.kind === 'label' ||
      (before?.kind === 'role' && before.mark === '(' && pieces[i - 2]?.kind === 'person');
    if (isRole) piece.leads = next.leads === true;
    else if (follows && piece.kind === 'words' && before.kind !== 'label') alone.push(piece);
    if (isRole || follows) piece.kind = 'person';
  });
  // "Team: Adler P., Brandt S."
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const isTeam = before?.kind === 'label' || (before?.kind === 'tag' && piece.mark === ',');
    if (isTeam && piece.kind === 'words' && !isTitleShaped(draft, piece.from, piece.to)) piece.kind = 'tag';
  });
  const hasTitle = pieces.some(
    ({ kind, from, to }) => kind === 'quoted' || (kind === 'words' && isTitleShaped(draft, from, to)),
  );
  if (!hasTitle && alone.length === 1) alone[0]!.kind = 'words';
}
