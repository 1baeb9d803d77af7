import { listItems } from '../line/enumerations.js';
import { isAcronymShaped, isBracketAcronym } from '../words/acronyms.js';
import { isFunderName, isFunderShortName } from '../words/funders.js';
import { personAt } from '../words/people.js';
import { AND } from '../words/small-words.js';
import { isAllCapitals, isCapital } from '../words/tokens.js';
import type { ProjectDraft } from './draft.js';
import { isTitleShaped, type GrantPiece } from './grant-kinds.js';
import { grantPieces } from './grant-pieces.js';
import type { ProjectLabel } from './labels.js';
import { isEvident } from './grant-evidence.js';
import { readFacts } from './grant-facts.js';
import type { GrantReader, TitleZone } from './title-zone.js';

/** A run of pieces that may be the title. */
interface Run {
  from: number;
  to: number;
  pieces: GrantPiece[];
  isTitle: boolean;
  /** Whether other words stand beside it, behind a mark that does not join them. */
  goesOn: boolean;
  /** Whether facts stand on both its sides. */
  isEnclosed: boolean;
}

/** The reader of entries of lists of grants, which is fetched for entries that have signs of one. */
export const grantReader: GrantReader = {
  readList,
  isGrant: (draft, from, to) => grantFacts(draft, from, to) !== undefined,
  readLine(draft, from, to) {
    const facts = grantFacts(draft, from, to);
    if (facts) readFacts(draft, facts);
    return facts !== undefined;
  },
};

/**
 * Reads an entry of a list of grants by what stands between its marks, in any order: "£270,000, CoI, “Title”, Funder,
 * 2021–2026". Only where sums, roles, periods and funders leave exactly one stretch that can be the title; undefined,
 * and nothing read, elsewhere.
 */
function readList(
  draft: ProjectDraft,
  labels: readonly ProjectLabel[],
  hint: [from: number, to: number] | undefined,
): TitleZone | undefined {
  const { lines, tokens } = draft;
  const isLabelled = ([from, to]: [number, number], isWhole: boolean) =>
    labels.some(
      ({ first, mark, fields, apart, capital }) =>
        first >= from &&
        first < to &&
        fields[0] !== 'other' &&
        // "… with partners in", "Seed Award from" inside the name of a grant
        !(mark === 'word' && (fields[0] === 'partners' || (capital && !apart))) &&
        (isWhole ? mark !== 'none' : mark === 'colon' && first === from),
    );
  const isTitled = labels.some(
    (label) => label.mark === 'colon' && label.fields[0] === 'title' && tokens[label.first]!.breaks,
  );
  if (isTitled || tokens.length > 400) return undefined;
  // "2021–2024 | NERC | PI: Ada Moor" on a later line: labels say more
  if (lines.some((line, i) => isLabelled(line, true) && !(i > 0 && isLabelled(line, false))))
    return undefined;
  const hasLabels = lines.slice(1).some((line) => isLabelled(line, false));
  const pieces = lines
    .filter((line, i) => i === 0 || !isLabelled(line, false))
    .flatMap(([from, to], i) => {
      const isOther = i > 0 && hasLabels && isLabelLike(draft, from, to);
      return piecesAround(draft, from, to, hint).map((piece, n) => ({
        ...piece,
        // "Role: …", "Thematic area: …" among labelled lines
        ...(isOther && piece.kind !== 'amount' && { kind: 'tag' as const }),
        mark: n ? piece.mark : i ? '\n' : '',
      }));
    });
  const isLed = labels.some(({ fields, mark }) => fields[0] === 'leader' && mark === 'colon');
  if (!isEvident(draft, pieces, isLed)) return undefined;
  markPersons(draft, pieces);
  const title = pieces.some(({ from, to }) => from === hint?.[0] && to === hint[1])
    ? hint
    : titleIn(draft, pieces);
  if (!title) return undefined;
  readFacts(draft, pieces, title);
  return { from: title[0], to: title[1], title, isRead: true };
}

/** The pieces of a line, of which one is the title that is marked up. */
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

/** Whether a line begins with a few words and a colon, as labels that are not known do. */
const isLabelLike = ({ tokens }: ProjectDraft, from: number, to: number): boolean => {
  const colon = tokens.slice(from, Math.min(to, from + 4)).findIndex(({ fold }) => fold === ':');
  return colon > 0 && tokens.slice(from, from + colon).every(({ kind }) => kind === 'word');
};

/** The pieces of a line that has facts of a grant and no title; else undefined. */
function grantFacts(draft: ProjectDraft, from: number, to: number): GrantPiece[] | undefined {
  if (to - from > 80) return undefined;
  const pieces = grantPieces(draft, from, to);
  const isTitle = ({ kind, from, to }: GrantPiece) =>
    kind === 'quoted' || (kind === 'words' && isTitleShaped(draft, from, to));
  const shows = ({ kind, period }: GrantPiece) =>
    ['grant', 'funder', 'scheme', 'amount'].includes(kind) || period?.shape === 'range';
  return pieces.some(shows) && !pieces.some(isTitle) ? pieces : undefined;
}

/** Marks the names beside a role, behind "Team:" or behind such names as persons'; a lone name behind them may be the title. */
function markPersons(draft: ProjectDraft, pieces: GrantPiece[]): void {
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

/** The stretch that can be the title; undefined where none or several can. */
function titleIn(draft: ProjectDraft, pieces: GrantPiece[]): [from: number, to: number] | undefined {
  const quoted = pieces.filter(({ kind, from, to }) => kind === 'quoted' && to - from > 3);
  if (quoted.length > 1) return undefined;
  if (quoted[0]) return withoutQuotes(draft, quoted[0]);
  const runs = titleRuns(draft, pieces);
  let titles = runs.filter(({ isTitle }) => isTitle);
  if (titles.length > 1) titles = titles.filter(({ isEnclosed }) => isEnclosed);
  // a name of a person is the title only where nothing else can be
  const isName = ({ from, to }: Run) => to - from < 3 || personAt(draft.tokens, from, to)?.after === to;
  const others = runs.length > 1 ? runs.filter((each) => !isName(each)) : runs;
  const [run, second] = titles.length ? titles : others;
  if (!run || run.goesOn || second) return undefined;
  // "Travel grant, £1,500, Royal Society, 2018": a name alone is a title on a line of its own, or where there is a role
  const isApart = [':', '\n'].includes(run.pieces[0]!.mark) || pieces.some(({ kind }) => kind === 'role');
  if (!titles.length && !isApart) return undefined;
  // "… for research on Quiet Machines"
  const first = draft.tokens[run.from]!;
  return first.kind === 'word' && !isCapital(first.text) ? undefined : withoutNames(draft, pieces, run);
}

/** A quotation without its marks, "''" among them, which are claimed so that no note has them. */
function withoutQuotes(draft: ProjectDraft, { from, to }: GrantPiece): [from: number, to: number] {
  const { tokens } = draft;
  const marks = tokens[from]!.fold === "'" && tokens[from + 1]!.fold === "'" ? 2 : 1;
  draft.claim(from, from + marks, 'label');
  draft.claim(to - marks, to, 'label');
  return [from + marks, to - marks];
}

/** A run without the funder before the title, the acronym and persons of a row behind it, and a name behind it where no funder is known. */
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
    isPayer(draft, from, open)
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
  // a word alone may be a place, unless a dash sets it off
  const isName =
    (last.to - last.from > 1 || (last.mark === '-' && isAcronymShaped(tokens[last.from]!.text))) &&
    !isTitleShaped(draft, last.from, last.to) &&
    isCapital(tokens[last.from]!.text);
  const rest = run.pieces.slice(0, -1);
  if (!isPaid && isName && rest.some((piece) => isTitleShaped(draft, piece.from, piece.to)))
    to = run.pieces.at(-2)!.to;
  return [from, to];
}

/** "… Guarded Networks SKEGUN Ada Rozen 2020 – 2023 €150.000": the acronym behind the title in a row of a table, and the persons behind it. */
function rowAcronym(
  { tokens, text }: ProjectDraft,
  { from, to }: Pick<Run, 'from' | 'to'>,
): { at: number; names: [number, number][] } | undefined {
  for (let at = from + 2; at < to; at++) {
    const word = tokens[at]!;
    if (word.kind !== 'word' || !isAcronymShaped(word.text)) continue;
    const names = listItems(tokens, at + 1, to);
    if (!names.every(([a, b]) => personAt(tokens, a, b)?.after === b)) continue;
    const before = text.slice(tokens[from]!.start, tokens[at - 1]!.end);
    // in capitals, between words in small letters and names: the marks of a table are lost
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

/** Whether words name a funder: by a word that funders have, or in capitals behind a short name that is known. */
const isPayer = ({ tokens }: ProjectDraft, from: number, to: number): boolean =>
  isFunderName(tokens, from, to) ||
  (isFunderShortName(tokens[from]!) &&
    tokens.slice(from, to).every(({ text, kind }) => kind !== 'word' || isCapital(text)));

/** The runs of pieces that are not known as facts, each joined by the commas and dashes of one line. */
function titleRuns(draft: ProjectDraft, pieces: readonly GrantPiece[]): Run[] {
  const runs: Run[] = [];
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'words') return;
    const isTitle = isTitleShaped(draft, piece.from, piece.to) || rowAcronym(draft, piece) !== undefined;
    const before = pieces[i - 1];
    const next = pieces[i + 1];
    const last = runs.at(-1);
    if (last && before!.kind === 'words' && ',-'.includes(piece.mark || ' ')) {
      last.to = piece.to;
      last.pieces.push(piece);
      last.isTitle ||= isTitle;
      last.isEnclosed = isFact(pieces[pieces.indexOf(last.pieces[0]!) - 1]) && isFact(next);
      return;
    }
    const goesOn = before?.kind === 'words' && piece.mark !== '\n';
    if (last && goesOn) last.goesOn = true;
    runs.push({
      from: piece.from,
      to: piece.to,
      pieces: [piece],
      isTitle,
      goesOn,
      isEnclosed: isFact(before) && isFact(next),
    });
  });
  return runs;
}

const FACTS = new Set('amount role period grant funder scheme body person label'.split(' '));
const isFact = (piece: GrantPiece | undefined): boolean => piece !== undefined && FACTS.has(piece.kind);
