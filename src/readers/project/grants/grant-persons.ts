import { listItems } from '../../line/enumerations.js';
import { isFieldWord } from '../../words/fields-of-work.js';
import { institutionWord } from '../../words/institution-words.js';
import { isShortName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { AND } from '../../words/small-words.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isLoneName } from '../facts/lone-name.js';
import { isTitle, isTitleShaped, type GrantPiece } from './grant-kinds.js';
import { grantPieces } from './grant-pieces.js';
import { readLeader } from '../facts/organisations.js';

/**
 * Marks the persons at the start of an entry, and their workplaces: "Anna Berg, Nord universitet" or "Berg, Anna" on a
 * line before the title, or "Dr Anna Berg, School of Law, …", "Anna Berg, OKL, 120 000 euroa, …" before it on the same
 * line. A single person is the leader. Returns whether it did.
 */
export function markAuthors(draft: ProjectDraft, pieces: GrantPiece[]): boolean {
  const { tokens } = draft;
  const end = pieces.findIndex(({ mark }) => mark === '\n');
  const head = end < 0 ? pieces : pieces.slice(0, end);
  const [name, given] = head;
  if (!name || (name.kind !== 'words' && name.kind !== 'person')) return false;
  const isInverted = given?.mark === ',' && isInvertedName(tokens, name, given);
  const persons = listItems(tokens, name.from, name.to);
  const isNamed =
    name.kind === 'person' || isInverted || persons.every(([from, to]) => isPerson(tokens, from, to));
  if (!isNamed) return false;
  const others = head.slice(isInverted ? 2 : 1);
  const isPlace = ({ kind, mark, from, to }: GrantPiece) =>
    ',-('.includes(mark || ' ') &&
    (kind === 'body' || kind === 'post' || isAcronym(tokens, from, to) || namesBody(tokens, from, to));
  const isPost = head.some(({ kind }) => kind === 'post');
  const isField = ({ kind, from, to }: GrantPiece) =>
    kind === 'words' &&
    ((to - from < 4 && (name.kind === 'person' || isPost || isFieldWord(tokens[to - 1]!))) ||
      namesBody(tokens, from, to)) &&
    (!isCapital(tokens[from]!.text) ||
      // "…, Arkeologi, Gravar i norr"; not "…, Musikk, makt og kjønn"
      (to - from < 3 && isFieldWord(tokens[to - 1]!) && isCapital(tokens[to + 1]?.text ?? '')));
  // a second person, such as a supervisor, so that it is unclear who leads
  const isOther = ({ kind, from, to }: GrantPiece) =>
    kind === 'person' || (kind === 'words' && name.kind === 'person' && isPerson(tokens, from, to));
  const isBeside = (piece: GrantPiece) =>
    isOther(piece) || isPlace(piece) || piece.kind === 'amount' || piece.kind === 'role' || isField(piece);
  let last = 0;
  while (last < others.length && isBeside(others[last]!)) last++;
  // the town of an institution: "…, Danmarks Tekniske Universitet, Lyngby"
  const town = others[last];
  if (last === others.length - 1 && others[last - 1]?.kind === 'body' && town!.to - town!.from === 1) last++;
  const places = others.slice(0, last);
  const below = pieces[end];
  const role = places.find(({ kind }) => kind === 'role');
  const isAbove =
    end > 0 &&
    last === others.length &&
    (pieces.slice(end).some((piece) => isTitle(draft, piece)) ||
      // a title in capitals: "Berg, A. (PI)", "Northern Coasts Museum Network"
      (below!.kind === 'words' && below!.to - below!.from > 2 && role !== undefined));
  const next = others[last];
  let rest = last;
  while (others[rest + 1]?.kind === 'words' && ',-.'.includes(others[rest + 1]!.mark || ' ')) rest++;
  const isBefore =
    next !== undefined &&
    isTitle(draft, { ...next, to: others[rest]!.to }) &&
    (name.kind === 'person' || personAt(tokens, next.from, next.to)?.after !== next.to);
  if (!isAbove && !isBefore) return false;
  const isPaid = pieces.some(({ kind }) => kind === 'amount');
  const isBehindField = isBefore && places.some(isField) && next.mark === '-';
  const isListed = isAbove && draft.habits.names === 'above';
  const isPosted = places.some(({ kind }) => kind === 'post');
  const isPlaced = places.some(isPlace);
  // "Makt, Minne" and "Green Growth, University of Oslo" above a sentence may be titles
  const isEvident = isInverted
    ? isListed || isPosted || hasInitial(tokens, given) || others[0]?.kind === 'role'
    : name.kind === 'person' ||
      isBehindField ||
      isListed ||
      isPosted ||
      (isAbove ? isPlaced && isPaid : isPlaced || isPaid);
  if (!isEvident) return false;
  // a workplace and the first words of a title look alike: "Anna Berg, Skolen i byen"
  name.leads = !role || role.leads === true;
  name.kind = isInverted || (persons.length === 1 && !places.some(isOther)) ? 'person' : 'tag';
  // with the full stop of an initial
  if (isInverted) name.to = given.to + (isAbbreviated(tokens, given.to) ? 1 : 0);
  for (const piece of places) if (piece.kind !== 'amount') piece.kind = 'tag';
  if (isInverted) pieces.splice(1, 1);
  return true;
}

/** Marks the person who is given a sum, behind it and a colon: "Sleep in wards, 8 milj kr: Anna Berg". Returns whether it did. */
export function markRecipient({ tokens }: ProjectDraft, pieces: GrantPiece[]): boolean {
  const [title, sum, name] = pieces;
  if (pieces.length !== 3 || title!.kind !== 'words' || sum!.kind !== 'amount') return false;
  if (tokens[sum!.to]?.fold !== ':' || !isPerson(tokens, name!.from, name!.to)) return false;
  name!.kind = 'person';
  name!.leads = true;
  return true;
}

const isAcronym = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && isShortName(tokens[from]!.text);

/** Whether words are the name of a person: with an academic title, or of at most three words. */
const isPerson = (tokens: readonly Token[], from: number, to: number): boolean =>
  isLoneName(tokens, from, to) &&
  (personAt(tokens, from, to)!.isEvident ||
    tokens.slice(from, to).filter(({ kind }) => kind === 'word').length < 4);

/** Whether given names include an initial: "Anna K.", "A." */
const hasInitial = (tokens: readonly Token[], { from, to }: GrantPiece): boolean =>
  to - from > 1 && tokens.slice(from, to).some(({ text }) => text.length === 1 && isCapital(text));

/** Whether an initial and its full stop end a name. */
const isAbbreviated = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.fold === '.' && !tokens[end]!.spaced && tokens[end - 1]!.text.length === 1;

/** Whether words are a workplace, possibly in lower case: "kieli- ja viestintätieteiden laitos". */
const namesBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from < 8 &&
  tokens.slice(from, to).some(({ fold }) => institutionWord(fold) || fold.endsWith('laitos'));

/** Whether two pieces are a surname and given names: "Berg, Anna", "Berg, Anna K." */
const isInvertedName = (tokens: readonly Token[], name: GrantPiece, given: GrantPiece): boolean =>
  name.to - name.from < 3 &&
  // "A Berg, K Moe" are two persons
  tokens[name.from]!.text.length > 1 &&
  given.kind === 'words' &&
  given.to - given.from < 4 &&
  [name, given].every(({ from, to }) =>
    tokens
      .slice(from, to)
      .every(
        ({ kind, fold, text }) =>
          fold === '.' ||
          fold === '-' ||
          (kind === 'word' &&
            isCapital(text) &&
            !(text.length > 1 && isAllCapitals(text)) &&
            !institutionWord(fold)),
      ),
  );

/**
 * Reads the leader among the unread words of a line: "PI Anna Berg, funded by …", "Prof Anna Berg: Principal
 * Investigator".
 */
export function readLed(draft: ProjectDraft, from: number, to: number): void {
  const pieces = to - from < 80 && !draft.record.leader ? grantPieces(draft, from, to) : [];
  const leaders = pieces.filter(
    ({ kind, leads, from, to }, i) =>
      kind === 'person' &&
      draft.isFree(from, to) &&
      (leads || (pieces[i + 1]?.kind === 'role' && pieces[i + 1]!.leads)),
  );
  const [leader] = leaders;
  if (!leader || leaders.length > 1) return;
  draft.rule = 'name with its role in a list of grants';
  const role = pieces[pieces.indexOf(leader) + 1];
  // "PI: Anna Berg, Nils Moe"
  const end = role && role === pieces.at(-1) && role.mark === ',' ? role.to : leader.to;
  if (readLeader(draft, leader.from, end) && role?.kind === 'role') draft.claim(role.from, role.to, 'label');
  draft.rule = undefined;
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
  // a person on a line of its own
  const lines = pieces.filter(
    ({ kind, mark, from, to }, i) =>
      (i === 0 || mark === '\n') &&
      (pieces[i + 1]?.mark ?? '\n') === '\n' &&
      (kind === 'person' || (kind === 'words' && isPerson(tokens, from, to))),
  );
  const [line] = lines;
  const others = pieces.filter((piece) => piece !== line);
  if (
    line &&
    lines.length === 1 &&
    !others.some(({ leads }) => leads) &&
    others.some((piece) => isTitle(draft, piece))
  ) {
    line.kind = 'person';
    line.leads = true;
  }
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
