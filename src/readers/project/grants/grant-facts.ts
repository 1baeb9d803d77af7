import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { grantIn, type GrantHit } from '../../words/grants.js';
import { findPeriods } from '../../words/period-finder.js';
import { programmeAt } from '../../words/project-types.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isSchemeOf, schemeBehind } from '../../words/schemes.js';
import { readFunding } from '../facts/funding.js';
import type { GrantPiece } from './grant-kinds.js';
import { grantPieces } from './grant-pieces.js';
import { isLoneName } from '../facts/lone-name.js';
import { readCoordinator, readLeader } from '../facts/organisations.js';
import { payerEnd } from './payers-below.js';

/** Reads the facts around the title; other text is left for the note. */
export function readFacts(
  draft: ProjectDraft,
  pieces: readonly GrantPiece[],
  [start, end]: readonly number[] = [],
): void {
  const spans = pieces.filter(({ kind, period }) => kind === 'period' && period?.shape === 'range');
  const periods = spans.length ? spans : pieces.filter(({ kind }) => kind === 'period');
  draft.rule = 'period in a list of grants';
  for (const { from, to, period } of periods.length === 1 ? periods : [])
    // a year alone is both start and end, as after a label
    draft.setPeriod(from, to, period!.from, period!.to);
  draft.rule = 'name with its role in a list of grants';
  const leaders = pieces.filter(({ kind, leads }) => kind === 'person' && leads);
  // a surname before given names is the whole name
  if (leaders.length === 1 && !readLeader(draft, leaders[0]!.from, leaders[0]!.to))
    draft.setLeader(leaders[0]!.from, leaders[0]!.to);
  draft.rule = 'institution before its amount';
  const [body, sum] = pieces;
  const isRecipient =
    sum?.kind === 'amount' && [sum.to, sum.to + 1].some((at) => draft.tokens[at]?.fold === ':');
  if (body?.kind === 'body' && isRecipient && sum.to < (start ?? 0))
    readCoordinator(draft, body.from, body.to);
  draft.rule = 'funder in a list of grants';
  const payer = pieces.some(({ kind }) => kind === 'funder') ? undefined : payerIn(draft, pieces, start, end);
  if (payer) readPayer(draft, { ...payer, kind: 'funder' });
  for (const piece of pieces)
    if (piece.kind === 'funder' || piece.kind === 'scheme')
      readPayer(draft, withoutAcronym(draft, piece, start ?? 0, end ?? 0));
  draft.rule = 'number in a list of grants';
  for (const { kind, from, to } of pieces) {
    const grant =
      kind === 'grant' || kind === 'post' ? grantIn(draft.text, draft.tokens, from, to) : undefined;
    if (grant) setGrant(draft, grant);
  }
  draft.rule = 'acronym in a list of grants';
  for (const { kind, from, to, mark } of pieces) {
    const isLine = kind === 'words' && mark === '\n' && to === start && !/\s/.test(draft.slice(from, to));
    const isBehind = kind === 'acronym' && (from - (end ?? 0) < 2 || to <= (start ?? 0));
    // on the line below the title
    const isBelow =
      kind === 'words' &&
      mark === '\n' &&
      from === end &&
      isBracketAcronym(draft.slice(from, to), draft.slice(start!, end));
    if (isBehind || isBelow || (isLine && isAcronymShaped(draft.slice(from, to)))) draft.setAcronym(from, to);
  }
  draft.rule = undefined;
}

/** Ends of names of public bodies that pay for research. */
const PUBLIC = /^(?:agency|service|bureau|administration|commission|ministry)$/;

/**
 * The body that pays: the only name beside an amount or a period, if roles without names show that the page is a person's, or if the name is that of a
 * public body; elsewhere a body before an amount may be the recipient. Also a short name before a scheme.
 */
function payerIn(
  { tokens, habits, lines }: ProjectDraft,
  pieces: readonly GrantPiece[],
  start = -1,
  end = -1,
): GrantPiece | undefined {
  const isOwn = pieces.some(
    ({ kind, mark }, i) =>
      kind === 'role' && mark !== '(' && pieces[i - 1]?.kind !== 'person' && pieces[i + 1]?.kind !== 'person',
  );
  const payers = pieces.filter(({ kind, from, to }, i) => {
    const [before, next] = [pieces[i - 1]?.kind, pieces[i + 1]?.kind];
    const isPerson = [pieces[i - 1], pieces[i]].some(
      (piece) => piece && isLoneName(tokens, piece.from, piece.to),
    );
    const isPublic = PUBLIC.test(tokens[to - 1]!.fold);
    if (habits.payers === 'below' && from === lines[1]?.[0]) return payerEnd(tokens, from, to) === to;
    // "U.S. Forest Service" has the form of a person's name
    if ((isPerson && !isPublic) || !(isPublic ? /body|words|person/ : /body|words/).test(kind)) return false;
    if ((from < end && to > start) || before === 'role' || !isNameOnly(tokens, from, to)) return false;
    if (next === 'scheme') return to - from === 1 || isOwn;
    return (isOwn || isPublic) && (next === 'amount' || [before, next].includes('period'));
  });
  return payers.length === 1 ? payers[0] : undefined;
}

/** First words of public bodies, folded: "Office of Naval Research". */
const OFFICES = /^(?:office|bureau|ministry)$/;

/**
 * Reads the only funder in a sentence of its own among other facts of a line: "PI: Anna Berg. Leverhulme Trust. Start
 * date: 2021".
 */
export function readPayerApart(draft: ProjectDraft, from: number, to: number): void {
  const { tokens, record } = draft;
  if (record.funding.length || to - from > 80) return;
  const pieces = grantPieces(draft, from, to);
  const isPayer = ({ kind, from, to, mark }: GrantPiece, i: number) =>
    draft.isFree(from, to) &&
    (mark === '.' || (mark === ',' && isFunderShortName(tokens[from]!))) &&
    [undefined, '.', ':'].includes(pieces[i + 1]?.mark) &&
    (kind === 'funder' || (/body|words/.test(kind) && OFFICES.test(tokens[from]!.fold))) &&
    tokens.slice(from, to).every(({ text, fold }) => isCapital(text) || SMALL_WORDS.has(fold));
  const payers = pieces.filter(isPayer);
  const [payer] = payers;
  if (!payer || payers.length > 1) return;
  draft.rule = 'funder in a sentence of its own';
  readPayer(draft, { ...payer, kind: 'funder' });
  // "NSF CCF: 2114509"
  const next = pieces[pieces.indexOf(payer) + 1];
  const number = next?.mark === ':' ? grantIn(draft.text, tokens, next.from, next.to) : undefined;
  if (number) setGrant(draft, number);
  draft.rule = undefined;
}

/** Whether words are a name of several words, or one in capitals. */
const isNameOnly = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from < 10 &&
  (to - from > 1 || isAllCapitals(tokens[from]!.text)) &&
  tokens
    .slice(from, to)
    .every(({ kind, text, fold }) =>
      kind === 'word' ? isCapital(text) || SMALL_WORDS.has(fold) : '.-'.includes(fold),
    );

/** Claims a grant number, and the words before it as its label: "Grant #1845678". */
function setGrant(draft: ProjectDraft, { start, first, end }: GrantHit): void {
  if (draft.setGrant(first, end)) draft.claimText(start, first, 'label');
}

/** A payer without the acronym of the title at its end, which is read: "ANR PRC TIDE", "Time in Dense Environments". */
function withoutAcronym(draft: ProjectDraft, piece: GrantPiece, start: number, end: number): GrantPiece {
  const last = piece.to - 1;
  const isOwn =
    last > piece.from &&
    end > start &&
    piece.to <= start &&
    isBracketAcronym(draft.tokens[last]!.text, draft.slice(start, end));
  if (!isOwn) return piece;
  draft.rule = 'acronym in a list of grants';
  const isRead = draft.setAcronym(last, piece.to);
  draft.rule = 'funder in a list of grants';
  return isRead ? { ...piece, to: last } : piece;
}

/** Words at the end of a grant's name, after the funder. */
const GRANTED = /^(?:grants?|awards?|fellowships?|scheme|scholarship|studentship|program(?:me?)?)$/;

/** Reads a funder and the scheme after its name: "NSERC Discovery Grant", "ANR JCJC"; a scheme alone is a programme. */
function readPayer(draft: ProjectDraft, { from, to, kind }: GrantPiece): void {
  const { tokens, record } = draft;
  if (kind === 'funder' && draft.isBesidePayer(from, to)) return;
  // "ARC Discovery Grant 2018–2020", unlike "Interreg 2014–2020"
  const { start } = tokens[from]!;
  const text = draft.slice(from, to);
  const dated = findPeriods(text).find(({ shape, end }) => shape === 'range' && end === text.length);
  const [first] = dated ? draft.rangeOf(start + dated.start, start + dated.end) : [to];
  const isOwn = first > from && GRANTED.test(tokens[first - 1]!.fold) && !programmeAt(tokens, from);
  if (dated && isOwn && draft.setPeriod(first, to, dated.from, dated.to)) to = first;
  if (programmeAt(tokens, from) || isSchemeOf(tokens, from, to) || schemeBehind(tokens, from, to)) {
    readFunding(draft, from, to, true);
    return;
  }
  // "NSF Award 1845678"
  const grant = grantIn(draft.text, tokens, from, to);
  if (grant?.to === to && grant.from > from) {
    // "FAPESP grant 2018/01234-5"
    readPayer(draft, { from, to: grant.from, kind: grant.from - from === 1 ? 'funder' : kind, mark: '' });
    setGrant(draft, grant);
    return;
  }
  let end = to;
  if (to - from > 1 && isFunderShortName(tokens[from]!)) end = from + 1;
  else if (GRANTED.test(tokens[to - 1]!.fold) || (isAllCapitals(tokens[to - 1]!.text) && to - from > 2)) {
    do end--;
    while (
      end > from + 1 &&
      !(
        isFunderName(tokens, from, end) &&
        !GRANTED.test(tokens[end - 1]!.fold) &&
        !isFunderName(tokens, from, end - 1)
      )
    );
    if (end <= from + 1) end = kind === 'funder' ? to : from;
    // "… Council of Canada (NSERC) Discovery Grant"
    if (end < to && tokens[end]!.fold === 'of' && isCapital(tokens[end + 1]?.text ?? '')) end += 2;
    if (tokens[end]?.fold === '(' && end + 2 < to && tokens[end + 2]!.fold === ')') end += 3;
  } else if (kind === 'scheme') end = from;
  const name = draft.claim(from, end, 'funder');
  if (name) record.funding.push({ funder: { name } });
  let scheme = end;
  while (scheme < to && tokens[scheme]!.kind === 'mark') scheme++;
  const programme = draft.claim(scheme, to, 'programme');
  if (programme) draft.fundingFor('programme').programme = programme;
}
