import { issueLabelOf } from '../../words/issue-labels.js';
import { yearAt } from '../../words/date-tokens.js';
import type { Token } from '../../words/tokens.js';
import type { IssueDraft } from '../fields.js';
import { kindsIn } from './kind.js';

/** Reads ISSN, volume, issue and year: `Vol. 12 No. 3`, `Volume 53, Number 4, 2025`, `nr. 3/2024`, `12(3)`. */
export function readNumbers(draft: IssueDraft): void {
  const { tokens } = draft;
  for (let i = 0; i < tokens.length; i++) {
    readIssn(draft, i);
    if (draft.record.volume === undefined && draft.record.issue === undefined) readNumber(draft, i);
  }
}

/** Reads an ISSN: "ISSN 2227-7102", "(eISSN: 1904-0008)"; the journal's name may come later. */
function readIssn(draft: IssueDraft, at: number): void {
  const { tokens, record, text } = draft;
  if (!tokens[at]!.fold.endsWith('issn') || tokens[at]!.fold.length > 5 || record.journal?.issn) return;
  const first = tokens[at + 1]?.fold === ':' ? at + 2 : at + 1;
  const [a, dash, b] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (a?.text.length !== 4 || a.kind !== 'number' || dash?.fold !== '-' || b?.kind !== 'number') return;
  const x = tokens[first + 3];
  const end = b.text.length === 3 && x?.text.toUpperCase() === 'X' && !x.spaced ? x.end : b.end;
  const issn = `${a.text}-${text.slice(b.start, end)}`;
  if (issn.length !== 9) return;
  const e = tokens[at - 1]?.fold === '-' && tokens[at - 2]?.fold.length === 1 ? at - 2 : at;
  const opens = tokens[e - 1]?.fold === '(' ? tokens[e - 1]! : tokens[e]!;
  const closes = text[end] === ')' ? end + 1 : end;
  if (draft.take(opens.start, opens === tokens[e] ? end : closes, 'journal') !== undefined)
    record.journal = { name: '', ...record.journal, issn };
}

/** A number after its word, and the token after it. */
interface Numbered {
  number: string;
  to: number;
}

function readNumber(draft: IssueDraft, at: number): void {
  const { tokens, record } = draft;
  let volume = numberOf(tokens, at, 'volume');
  let issue: Numbered | undefined;
  let year: Numbered | undefined;
  let to: number;
  if (volume) {
    to = volume.to;
    year = yearOf(tokens, to);
    if (year) to = year.to;
    const next = tokens[to]?.fold === ',' || tokens[to]?.fold === '/' ? to + 1 : to;
    issue =
      tokens[next] && !tokens[next].breaks
        ? (numberOf(tokens, next, 'issue') ?? bracketed(tokens, to))
        : undefined;
    if (issue) to = issue.to;
  } else if ((issue = numberOf(tokens, at, 'issue') ?? ofYear(tokens, at))) {
    // "special issue 14(2)"
    const inner = bracketed(tokens, issue.to);
    if (inner) [volume, issue] = [issue, inner];
    to = issue.to;
  } else {
    // "Feminist Review 141: Title"
    if (isJournalsNumber(tokens, at)) {
      if (draft.take(tokens[at]!.start, tokens[at]!.end, 'volume') !== undefined)
        record.volume = tokens[at]!.text;
      return;
    }
    // after a name: "12(3)"
    const bare =
      tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.fold === ',' ? bracketed(tokens, at + 1) : undefined;
    if (!bare || tokens[at]!.kind !== 'number' || tokens[at]!.text.length > 3 || bare.number.length > 3)
      return;
    issue = bare;
    to = bare.to;
  }
  year ??= yearOf(tokens, to);
  if (year) to = year.to;
  const start = tokens[at]!.start;
  if (draft.take(start, tokens[to - 1]!.end, 'volume') === undefined) return;
  const number =
    volume?.number ??
    (issueLabelOf(tokens[at]!.fold) || issue?.number === tokens[at]!.text ? undefined : tokens[at]!.text);
  if (number) record.volume = number;
  if (issue) record.issue = issue.number;
  if (year) record.published ??= year.number;
}

/**
 * The number after a word: "Vol. 12", "nr. 3", "n° 4", "Heft 3–4". Short words such as "no" need a full stop or a
 * capital.
 */
function numberOf(tokens: readonly Token[], at: number, field: 'volume' | 'issue'): Numbered | undefined {
  const word = tokens[at];
  if (word?.kind !== 'word' || issueLabelOf(word.fold) !== field) return undefined;
  let i = at + 1;
  const mark = tokens[i];
  if (mark && '.°:º'.includes(mark.fold) && mark.kind === 'mark' && !mark.breaks) i++;
  else if (word.text === 'no' || word.text === 'n' || word.text === 'band' || word.text === 'bind')
    return undefined;
  const number = tokens[i];
  if (number?.kind !== 'number' || number.text.length > 3 || number.breaks) return undefined;
  const second = tokens[i + 2];
  const isRange =
    tokens[i + 1]?.fold === '-' && second?.kind === 'number' && second.text.length < 4 && !second.spaced;
  if (isRange) return { number: `${number.text}${tokens[i + 1]!.text}${second.text}`, to: i + 3 };
  // "4.5", "12 000"
  const after = tokens[i + 1];
  if (
    (after?.kind === 'number' && !yearAt(after)) ||
    (after?.fold === '.' && !after.spaced && second?.kind === 'number' && !second.spaced)
  )
    return undefined;
  return { number: number.text, to: i + 1 };
}

/**
 * A number with a year, after a word for an issue, "Temanummer 2/2027", "Temanummer 3, 2027: Title", or a number between
 * a call and a title, "CfP #52: Title".
 */
function ofYear(tokens: readonly Token[], at: number): Numbered | undefined {
  const [number, mark, year] = tokens.slice(at, at + 3);
  if (number?.kind !== 'number' || number.text.length > 3) return undefined;
  const hit = { number: number.text, to: at + 1 };
  const call = tokens[at - 1]?.fold === '#' ? at - 1 : at;
  const isCalled = kindsIn(tokens, Math.max(0, call - 3), call).some(({ to, kind }) => to === call && !kind);
  if (mark?.fold === ':' && year && isCalled) return hit;
  const isOfYear = number.text.length < 3 && !!yearAt(year);
  const isIssue = /(?:nummer|heft|issue|numero)$/.test(tokens[at - 1]?.fold ?? '');
  if (isOfYear && mark?.fold === ',' && isIssue && tokens[at + 3]?.fold === ':') return hit;
  return isOfYear && mark?.fold === '/' && (isIssue || isBehindJournal(tokens, at)) ? hit : undefined;
}

/** Whether a word for a journal precedes a number, or starts the name before a colon after the year. */
function isBehindJournal(tokens: readonly Token[], at: number): boolean {
  const isLast = !tokens[at + 3] || tokens[at + 3]!.breaks;
  const most = isLast || tokens[at + 3]!.fold === ':' ? 6 : 1;
  for (let i = at - 1; i >= at - most && tokens[i]?.kind === 'word'; i--)
    if (/(?:tidsskrift|tidskrift|zeitschrift|journal|review|revue)$/.test(tokens[i]!.fold)) return true;
  return false;
}

/** Whether a number is between a word for a journal and a colon. */
const isJournalsNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === 'number' &&
  tokens[at]!.text.length < 4 &&
  tokens[at + 1]?.fold === ':' &&
  /^(?:journal|review|quarterly|tidsskrift|tidskrift|zeitschrift|revue)$/.test(tokens[at - 1]?.fold ?? '');

/** A number in brackets directly after another: "(3)". */
function bracketed(tokens: readonly Token[], at: number): Numbered | undefined {
  const [open, number, close] = tokens.slice(at, at + 3);
  return open?.fold === '(' && number?.kind === 'number' && number.text.length < 4 && close?.fold === ')'
    ? { number: number.text, to: at + 3 }
    : undefined;
}

/** A year after a number: "/2019", " (2016)", ", 2026". */
function yearOf(tokens: readonly Token[], at: number): Numbered | undefined {
  const mark = tokens[at];
  // "nr. 4 2026"
  if (mark && !mark.breaks && yearAt(mark)) return { number: mark.text, to: at + 1 };
  if (mark?.kind !== 'mark' || !'/(,'.includes(mark.fold)) return undefined;
  const short = mark.fold === '/' && Number(tokens[at - 1]!.text) < 13 ? tokens[at + 1]?.text : '';
  // neither a month nor a number of a double issue: "2/27"
  const year =
    yearAt(tokens[at + 1]) ?? (/^(?:1[3-9]|[2-4]\d)$/.test(short ?? '') ? `20${short}` : undefined);
  if (!year) return undefined;
  if (mark.fold !== '(') return { number: year, to: at + 2 };
  return tokens[at + 2]?.fold === ')' ? { number: year, to: at + 3 } : undefined;
}
