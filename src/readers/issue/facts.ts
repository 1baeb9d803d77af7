import type { SpecialIssue } from '../../records/types.js';
import { findAddresses } from '../addresses.js';
import { trimmed, type Claims } from '../claims.js';
import { findDates } from '../words/dates.js';
import { listItems } from '../enumerations.js';
import { findIssueLabels, type IssueLabel } from './labels.js';
import type { IssueField } from './line.js';
import { personAt } from '../people.js';
import { valueLength } from '../sentences.js';

type Reading = Claims<IssueField>;

/** Reads everything about a special issue that says itself what it is, in any order and on any line. */
export function readIssueFacts(claims: Reading, record: SpecialIssue): void {
  readAddresses(claims, record);
  readCall(claims, record);
  readNumbers(claims, record);
  const labels = findIssueLabels(claims.text);
  labels.forEach((label, i) => {
    const next = labels.slice(i + 1).find(({ mark, field }) => mark === 'colon' || field === 'deadline');
    if (label.field !== 'deadline' && readLabelled(claims, record, label, next?.start ?? claims.text.length))
      claims.take(label.start, label.valueStart, 'label');
  });
  // Manuscripts close a call; abstracts only where nothing else is said.
  const forAbstracts = ({ start, valueStart }: IssueLabel) =>
    Number(
      /abstract|sam[ma]+[ne]drag|proposal/i.test(claims.text.slice(Math.max(0, start - 14), valueStart + 16)),
    );
  labels
    .filter(({ field }) => field === 'deadline')
    .sort((a, b) => forAbstracts(a) - forAbstracts(b))
    .some((label) => readDeadline(claims, record, label));
  readStatus(claims, record);
}

function readAddresses(claims: Reading, record: SpecialIssue): void {
  for (const { start, end, url, doi } of findAddresses(claims.text)) {
    const field = doi ? 'doi' : 'url';
    if (record[field]) continue;
    record[field] = doi ?? url;
    claims.take(start, end, field);
  }
}

// The link's words may be fused to the word before them, as pages lose the space: "kvarterLast ned utlysning".
const READ = 'Last ned|Les|Hent|L[æä]s|Ladda ner|Download|Read|See|View|Lue';
const CALL_WORD = 'utlys\\p{L}+|[Cc]all(?: for [Pp]apers)?|[Ii]nvita\\p{L}+|opslag\\p{L}*|inbjudan|CfP';
const IN_LANGUAGE = '(?: ?\\((?:på |in |auf )?(\\p{L}+)\\)| (?:på|in|auf) (\\p{L}+))?';
const FORMAT = '(?: ?\\((pdf|docx?)[^()]{0,20}\\))?';
const CALL = new RegExp(
  `(?<!\\p{Lu})(?:${READ})(?: \\p{Ll}+){0,2} (?:${CALL_WORD})${IN_LANGUAGE}${FORMAT}`,
  'u',
);
/** How languages begin, as words for links name them: "(på dansk)", "in English". */
const LANGUAGES = {
  nn: /^nyn/i,
  nb: /^(?:nor|bok)/i,
  en: /^e[nŋa]/i,
  da: /^d[aä]n/i,
  sv: /^s[vwc]/i,
  se: /^(?:nord)?s[aáä]m|^dav/i,
  de: /^(?:ty|ger|deu)/i,
};

function readCall(claims: Reading, record: SpecialIssue): void {
  const match = CALL.exec(claims.text);
  const label = match && claims.take(match.index, match.index + match[0].length, 'call');
  if (!label) return;
  const [, bracketed, named, format] = match;
  const language = bracketed ?? named ?? '';
  const lang = Object.entries(LANGUAGES).find(([, begins]) => begins.test(language))?.[0];
  record.call = { label, ...(lang && { lang }), ...(format && { format }) };
}

const ISSN = /\(?[pe]?-?ISSN:? ?(\d{4}-\d{3}[\dX])\)?/iu;
const VOLUME = '(?:vol|årg|bd|jg|jahrg|bind)\\p{L}*\\.? ?(\\d{1,4})(?: ?\\((\\d{4})\\))?';
const NUMBER = '(?:issue|iss\\.|no\\.?|nr\\.?|nummer|heft|h\\.) ?(\\d{1,3}(?:[-–]\\d{1,3})?)';
const OF_YEAR = '(?: ?[/(] ?|,? )((?:19|20)\\d\\d)\\)?';
const NUMBERS = new RegExp(
  `(?<!\\p{L})(?:${VOLUME}(?:,? ?${NUMBER})?|${NUMBER}${OF_YEAR})|(?<=\\p{L},? )(\\d{1,3}) ?\\((\\d{1,3})\\)`,
  'iu',
);

/** ISSN, volume, issue and year: `Vol. 12 No. 3`, `nr. 3/2024`, `12(3)`. */
function readNumbers(claims: Reading, record: SpecialIssue): void {
  const issn = ISSN.exec(claims.text);
  if (issn) {
    record.journal = { name: '', issn: issn[1]! };
    claims.take(issn.index, issn.index + issn[0].length, 'journal');
  }
  const match = NUMBERS.exec(claims.text);
  if (!match || !claims.take(match.index, match.index + match[0].length, 'volume')) return;
  const [, volume = match[6], published = match[5], issue = match[4] ?? match[7]] = match;
  Object.assign(record, volume && { volume }, issue && { issue }, published && { published });
}

/** The date right behind the label; a call may say that it is closed, with the date in brackets. */
function readDeadline(claims: Reading, record: SpecialIssue, { start, valueStart }: IssueLabel): boolean {
  const [date] = findDates(claims.text.slice(valueStart, valueStart + 90));
  const between = claims.text.slice(valueStart, valueStart + (date?.start ?? 0));
  if (!date?.date || !/^[^.|;\d]{0,60}$/.test(between) || !claims.free(start, valueStart + date.end))
    return false;
  record.deadline = date.date;
  const closed = /closed|stengt|luk[kt]|stängd|utgått|utløpt|geschl|abgel/i.exec(between);
  if (closed) record.status = 'closed';
  claims.take(start, valueStart + date.start, closed ? 'status' : 'label');
  return claims.take(valueStart + date.start, valueStart + date.end, 'deadline') !== undefined;
}

const STATES = 'open|closed|published|åpen|stengt|publisert';
const STATUS = new RegExp(
  `(?<!\\p{L})(?:(?:submissions?|call|status)(?::| is)? (${STATES})|(open|åpen) for \\p{L}+)(?!\\p{L})`,
  'iu',
);

function readStatus(claims: Reading, record: SpecialIssue): void {
  const match = STATUS.exec(claims.text);
  if (!match || record.status || !claims.take(match.index, match.index + match[0].length, 'status')) return;
  const word = match[1] ?? match[2]!;
  record.status = /^[oå]p/i.test(word) ? 'open' : /^p/i.test(word) ? 'published' : 'closed';
}

/** Reads the value of a label, which ends before `end`. */
function readLabelled(claims: Reading, record: SpecialIssue, label: IssueLabel, end: number): boolean {
  const { text } = claims;
  const { field, mark, apart, start, valueStart } = label;
  const [a, b] = trimmed(text, valueStart, valueStart + valueLength(text.slice(valueStart, end), /[|\n;]/));
  if (a >= b || !claims.free(start, b)) return false;
  if (field === 'editors')
    return (mark !== 'none' || /^Guest/.test(text.slice(start))) && readEditors(claims, record, a, b);
  if (mark !== 'colon' || !apart || b - a > 160) return false;
  if (field === 'published') {
    const [date] = findDates(text.slice(a, b));
    if (!date?.date || date.start > 2 || record.published) return false;
    record.published = date.date;
    return claims.take(a, a + date.end, field) !== undefined;
  }
  const name = claims.take(a, b, field as 'journal')!;
  if (field === 'journal') record.journal = { ...record.journal, name };
  else record.publisher = name;
  return true;
}

function readEditors(claims: Reading, record: SpecialIssue, start: number, end: number): boolean {
  const before = record.editors.length;
  for (const [a, b] of listItems(claims.text, start, end)) {
    const person = personAt(claims.text.slice(a, b));
    const name = person && claims.take(a + person.start, a + person.end, 'editor');
    if (!name) continue;
    record.editors.push({ name });
    claims.take(a, a + person.start, 'label');
    claims.take(a + person.end, a + person.after, 'label');
  }
  return record.editors.length > before;
}
