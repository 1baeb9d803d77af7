import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderName } from '../../words/funders.js';
import { isInstitutionName } from '../../words/institutions.js';
import { personAt } from '../../words/people.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { arePersonsWithRoles } from '../other-lines/persons-with-roles.js';
import { isTitleShaped, type GrantPiece } from './grant-kinds.js';
import { grantPieces } from './grant-pieces.js';
import type { ProjectLabel } from '../labels/labels.js';
import { markAcronym } from './grant-acronym.js';
import { isEvident } from './grant-evidence.js';
import { readFacts } from './grant-facts.js';
import type { GrantReader, TitleZone } from '../title/title-zone.js';
import { markAuthors, markPersons, markRecipient } from './grant-persons.js';
import { rowAcronym, titleRuns, type Run } from './title-runs.js';

/** Whether marks set a piece apart from the others, unlike the amount in "Women for 1 million euro". */
const isApart = (pieces: readonly GrantPiece[], at: number): boolean =>
  (at === 0 || pieces[at]!.mark !== '') && pieces[at + 1]?.mark !== '';

const DOUBTFUL = new Set<GrantPiece['kind']>(['amount', 'role', 'period']);

/** The reader of lists of grants, loaded only for entries with signs of one. */
export const grantReader: GrantReader = {
  readList,
  isDoubtful(draft, from, to) {
    const pieces = grantPieces(draft, from, to);
    return (
      pieces.some((piece, i) => DOUBTFUL.has(piece.kind) && isApart(pieces, i)) ||
      pieces.every(({ kind }) => kind !== 'words' && kind !== 'quoted')
    );
  },
  isGrant: (draft, from, to) => grantFacts(draft, from, to) !== undefined,
  readLine(draft, from, to) {
    const facts = grantFacts(draft, from, to);
    if (!facts) return false;
    // "Lektor Anna Berg, Institut for Historie, 700 000 kr."
    const [first] = facts;
    if (first!.kind === 'person' && facts.filter(({ kind }) => kind === 'person').length === 1)
      first!.leads = true;
    readFacts(draft, facts);
    return true;
  },
};

/**
 * Reads an entry of a list of grants by the pieces between its marks, in any order: "£270,000, CoI, “Title”, Funder,
 * 2021–2026". Amounts, roles, periods and funders must leave exactly one piece that may be the title; otherwise it
 * returns undefined and reads nothing.
 */
function readList(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  hint: [from: number, to: number] | undefined,
  isDoubtful = false,
): TitleZone | undefined {
  const { lines, tokens } = draft;
  const isAwarded = hint !== undefined && isDated(grantPieces(draft, ...hint));
  if (isAwarded) hint = undefined;
  const isLabelled = ([from, to]: [number, number], isWhole: boolean) =>
    labels.some(
      ({ first, value, mark, fields, apart, capital }) =>
        first >= from &&
        first < to &&
        fields[0] !== 'other' &&
        // "PoCo-prosjektet: …"
        !(tokens[first - 1]?.fold === '-' && !tokens[first]!.spaced) &&
        // a column: "… | PI | €12,800"
        !(tokens[value - 1]!.fold === '|' && tokens[first - 1]?.fold === '|') &&
        // the role of the page's owner: "Principal Investigator — NCN 2019/35: …"
        !(fields[0] === 'leader' && tokens[value - 1]!.fold === '-' && !personAt(tokens, value)) &&
        // "Lunds universitet: …"
        !(first > from && mark === 'colon' && isInstitutionName(tokens, from, value - 1)) &&
        // "King’s Seed Funding (2025): …"
        !(mark === 'colon' && !apart && tokens[value - 2]!.fold === ')') &&
        // inside the name of a grant: "… with partners in", "Seed Award from"
        !(mark === 'word' && (fields[0] === 'partners' || (capital && !apart))) &&
        (isWhole ? mark !== 'none' : mark === 'colon' && first === from),
    );
  const isTitled = labels.some(
    (label) => label.mark === 'colon' && label.fields[0] === 'title' && tokens[label.first]!.breaks,
  );
  if (isTitled || tokens.length > 400) return undefined;
  // a register's entry, whose first line is its title
  if (lines.some(([from, to], i) => i > 0 && arePersonsWithRoles(tokens, from, to))) return undefined;
  // labels on a later line contain more facts: "2021–2024 | NERC | PI: Ada Moor"
  if (lines.some((line, i) => isLabelled(line, true) && !(i > 0 && isLabelled(line, false))))
    return undefined;
  const hasLabels = lines.slice(1).some((line) => isLabelled(line, false));
  const pieces = lines
    .filter((line, i) => i === 0 || !isLabelled(line, false))
    .flatMap(([from, to], i) => {
      const isOther = i > 0 && hasLabels && isLabelLike(draft, from, to);
      return piecesAround(draft, from, to, hint).map((piece, n) => ({
        ...piece,
        // unknown labels among labelled lines: "Role: …", "Thematic area: …"
        ...(isOther && piece.kind !== 'amount' && { kind: 'tag' as const }),
        mark: n ? piece.mark : i ? '\n' : '',
      }));
    });
  const isLed = labels.some(({ fields, mark }) => fields[0] === 'leader' && mark === 'colon');
  const isHeaded = markAuthors(draft, pieces) || markAcronym(draft, pieces) || markRecipient(draft, pieces);
  if (
    !isHeaded &&
    !isEvident(
      draft,
      isDoubtful ? pieces.filter((piece, i) => piece.kind !== 'amount' || isApart(pieces, i)) : pieces,
      isLed,
      isDoubtful ? 1 : 2,
    )
  )
    return undefined;
  markPersons(draft, pieces);
  const title = pieces.some(({ from, to }) => from === hint?.[0] && to === hint[1])
    ? hint
    : titleIn(draft, pieces, isHeaded);
  if (!title) return undefined;
  // the year of the award: work may begin later, and has an end
  if (isAwarded && pieces[0]!.period?.shape === 'single') pieces[0]!.kind = 'tag';
  readFacts(draft, pieces, title);
  return { from: title[0], to: title[1], title, isRead: true, ...(isHeaded && { goesOn: true }) };
}

/** Whether words that are marked up like a title begin with a year: "2025 — ANR PRC", "2018 — Doctoral grant". */
const isDated = ([first, ...others]: readonly GrantPiece[]): boolean =>
  first?.kind === 'period' && others.length === 1;

/** The pieces of a line; a title that is marked up is one piece. */
function piecesAround(
  draft: ProjectDraft,
  from: number,
  to: number,
  hint?: [from: number, to: number],
): GrantPiece[] {
  if (!hint || hint[0] < from || hint[1] > to || hint[1] <= hint[0]) return grantPieces(draft, from, to);
  const before = grantPieces(draft, from, hint[0]);
  const title: GrantPiece = { from: hint[0], to: hint[1], kind: 'quoted', mark: '' };
  return [...before, title, ...grantPieces(draft, hint[1], to)];
}

/** Whether a line starts with a few words and a colon, like an unknown label. */
const isLabelLike = ({ tokens }: ProjectDraft, from: number, to: number): boolean => {
  const colon = tokens.slice(from, Math.min(to, from + 4)).findIndex(({ fold }) => fold === ':');
  return colon > 0 && tokens.slice(from, from + colon).every(({ kind }) => kind === 'word');
};

/** The pieces of a line with facts of a grant and no title; otherwise undefined. */
function grantFacts(draft: ProjectDraft, from: number, to: number): GrantPiece[] | undefined {
  if (to - from > 80) return undefined;
  const pieces = grantPieces(draft, from, to);
  const isTitle = ({ kind, from, to }: GrantPiece) =>
    kind === 'quoted' || (kind === 'words' && isTitleShaped(draft, from, to));
  const isGrantFact = ({ kind, period }: GrantPiece) =>
    ['grant', 'funder', 'scheme', 'amount'].includes(kind) || period?.shape === 'range';
  return pieces.some(isGrantFact) && !pieces.some(isTitle) ? pieces : undefined;
}

/** The range that may be the title; undefined if there is none, or if there are several. */
function titleIn(
  draft: ProjectDraft,
  pieces: GrantPiece[],
  isHeaded: boolean,
): [from: number, to: number] | undefined {
  const quoted = pieces.filter(({ kind, from, to }) => kind === 'quoted' && to - from > 3);
  if (quoted.length > 1) return undefined;
  if (quoted[0]) return withoutQuotes(draft, quoted[0]);
  const runs = titleRuns(draft, pieces);
  let titles = runs.filter(({ isTitle }) => isTitle);
  // below its authors or acronym, and before descriptions
  if (titles.length > 1 && isHeaded && titles.slice(1).every(isBelow)) titles = [titles[0]!];
  if (titles.length > 1) titles = titles.filter(({ isEnclosed }) => isEnclosed);
  // the name of a person is the title only if nothing else can be
  const isName = ({ from, to }: Run) => to - from < 3 || personAt(draft.tokens, from, to)?.after === to;
  const others = runs.length > 1 ? runs.filter((each) => !isName(each)) : runs;
  const [run, second] = titles.length ? titles : others;
  if (!run || run.isContinued || second) return undefined;
  // a name alone is a title only on a line of its own, or beside a role: "Travel grant, £1,500, Royal Society, 2018"
  const isApart =
    isHeaded || [':', '\n'].includes(run.pieces[0]!.mark) || pieces.some(({ kind }) => kind === 'role');
  if (!titles.length && !isApart) return undefined;
  // a lower-case start continues other text: "… for research on Quiet Machines"
  const first = draft.tokens[run.from]!;
  return first.kind === 'word' && !isCapital(first.text) ? undefined : withoutNames(draft, pieces, run);
}

const isBelow = ({ pieces: [first] }: Run): boolean => first!.mark === '\n';

/**
 * Removes the quotation marks from a quotation, including "''", and claims them, so that they are not part of the note.
 */
function withoutQuotes(draft: ProjectDraft, { from, to }: GrantPiece): [from: number, to: number] {
  const { tokens } = draft;
  const marks = tokens[from]!.fold === "'" && tokens[from + 1]!.fold === "'" ? 2 : 1;
  draft.claim(from, from + marks, 'label');
  draft.claim(to - marks, to, 'label');
  return [from + marks, to - marks];
}

/**
 * Removes other facts from a sequence: a funder before the title, the acronym and persons of a table row after it, and
 * a final name if no funder is known.
 */
function withoutNames(draft: ProjectDraft, pieces: GrantPiece[], run: Run): [from: number, to: number] {
  const { tokens } = draft;
  let { from, to } = run;
  // "Dutch Research Council (NWO) Quiet turbines …"
  const close = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(from + 14, to - 2) && fold === ')',
  );
  const open = close > 0 ? tokens.findIndex(({ fold }, i) => i > from && fold === '(') : -1;
  if (
    open > 0 &&
    open < close &&
    tokens[close + 1]!.kind === 'word' &&
    isCapital(tokens[close + 1]!.text) &&
    isFunderName(tokens, from, open)
  ) {
    pieces.push({ from, to: close + 1, kind: 'funder', mark: '' });
    from = close + 1;
  }
  const row = rowAcronym(draft, run);
  if (row) {
    pieces.push({ from: row.at, to: row.at + 1, kind: 'acronym', mark: '' });
    const [name] = row.names;
    if (name && row.names.length === 1)
      pieces.push({ from: name[0], to: name[1], kind: 'person', leads: true, mark: '' });
    return [from, row.at];
  }
  const last = run.pieces.at(-1)!;
  const isPaid = pieces.some(({ kind }) => kind === 'funder' || kind === 'scheme' || kind === 'body');
  // a single word may be a place, unless a dash separates it
  const isName =
    (last.to - last.from > 1 || (last.mark === '-' && isAcronymShaped(tokens[last.from]!.text))) &&
    !isTitleShaped(draft, last.from, last.to) &&
    isCapital(tokens[last.from]!.text) &&
    tokens
      .slice(last.from, last.to)
      .every(({ kind, text, fold }) => kind !== 'word' || isCapital(text) || SMALL_WORDS.has(fold));
  const rest = run.pieces.slice(0, -1);
  if (!isPaid && isName && rest.some((piece) => isTitleShaped(draft, piece.from, piece.to)))
    to = run.pieces.at(-2)!.to;
  return [from, to];
}
