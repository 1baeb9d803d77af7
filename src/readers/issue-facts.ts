import type { SpecialIssue } from '../records/types.js';
import { trimmed, type Claims } from './claims.js';
import { findDates } from './dates.js';
import type { IssueField } from './issue-line.js';
import { ISSUE_LABELS } from './issue-labels.js';
import { labelFinder, type LabelHit } from './labels.js';
import { listItems, personAt } from './names.js';

type Reading = Claims<IssueField>;

const findLabels = labelFinder(ISSUE_LABELS);

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"«»“”]{3,2000}|(?<!\p{L})(?:doi:? ?)?10\.\d{4,9}\/[^\s<>"«»“”]{2,300}/giu;
const DOI = /10\.\d{4,9}\/.+$/;

/** Languages as link words name them: "(på dansk)", "in English". */
const LANGUAGES: [lang: string, words: string][] = [
  ['nb', 'norsk|bokmål|norwegian'],
  ['nn', 'nynorsk'],
  ['en', 'engelska?|english|englisch|eaŋgalasgillii'],
  ['da', 'dansk|danska|danish|dänisch'],
  ['sv', 'svenska?|swedish|schwedisch'],
  ['se', 'samiska?|nordsamisk|sami|davvisámegillii|sámegillii'],
  ['de', 'tysk|tyska|german|deutsch'],
];
// The link's words may be fused to the word before them, as pages lose the space: "kvarterLast ned utlysning".
const CALL = new RegExp(
  `(?<!\\p{Lu})(?:Last ned|Les|Lese?|Se|Sjå|Hent|Læs|Läs|Ladda (?:ned|ner)|Download|Read|See|View|Lue|Viečča) (?:hele |heile |hela |the |full |den |our )*(?:utlys(?:n?ing)(?:s?tekst)?(?:a|en)?|[Cc]all(?: for [Pp]apers)?|[Ii]nvitasjon(?:en)?|opslag(?:et)?|inbjudan|CfP|invitation|utlysningen)(?!\\p{L})(?: (?:her|here|här))?(?: ?\\((?:på |in |auf )?(?:${LANGUAGES.map(([, words]) => words).join('|')})\\)| (?:på|in|auf) (?:${LANGUAGES.map(([, words]) => words).join('|')}))?(?: ?\\((?:pdf|word|docx?)[^()]{0,20}\\))?`,
  'u',
);

/** Reads everything about a special issue that says itself what it is, in any order and on any line. */
export function readIssueFacts(claims: Reading, record: SpecialIssue): void {
  readAddresses(claims, record);
  readCall(claims, record);
  readNumbers(claims, record);
  const hits = findLabels(claims.text);
  const deadlines: { hit: LabelHit; abstracts: boolean }[] = [];
  hits.forEach((hit, i) => {
    if (!claims.free(hit.start, hit.valueStart)) return;
    const next =
      hits
        .slice(i + 1)
        .find((other) => other.start >= hit.valueStart && (other.colon || other.label === 'deadline'))
        ?.start ?? claims.text.length;
    if (hit.label === 'deadline') {
      deadlines.push({
        hit,
        abstracts: /abstract|sammendrag|samandrag|synops|proposal/i.test(
          claims.text.slice(Math.max(0, hit.start - 14), hit.valueStart + 16),
        ),
      });
    } else if (readLabelled(claims, record, hit, next)) claims.take(hit.start, hit.valueStart, 'label');
  });
  // Manuscripts close a call; abstracts only where nothing else is said.
  deadlines.sort((a, b) => Number(a.abstracts) - Number(b.abstracts));
  for (const { hit } of deadlines) if (readDeadline(claims, record, hit)) break;
  readStatus(claims, record);
}

function readAddresses(claims: Reading, record: SpecialIssue): void {
  for (const { 0: match, index } of claims.text.matchAll(ADDRESS)) {
    const address = match.replace(/[.,;:!?)\]’'*_]+$/, '');
    const doi = DOI.exec(address)?.[0];
    if (doi && !record.doi) {
      record.doi = doi;
      claims.take(index, index + address.length, 'doi');
    } else if (!doi && !record.url) {
      record.url = /^www/i.test(address) ? `https://${address}` : address;
      claims.take(index, index + address.length, 'url');
    }
  }
}

function readCall(claims: Reading, record: SpecialIssue): void {
  const match = CALL.exec(claims.text);
  if (!match) return;
  const label = claims.take(match.index, match.index + match[0].length, 'call');
  if (!label) return;
  record.call = { label };
  const lang = LANGUAGES.find(([, words]) =>
    new RegExp(`(?:\\(|på |in |auf )(?:${words})(?!\\p{L})`, 'iu').test(label),
  )?.[0];
  if (lang) record.call.lang = lang;
  const format = /\((pdf|docx?)/i.exec(label)?.[1]?.toLowerCase();
  if (format) record.call.format = format;
}

const ISSN = /\(?(?:p-?|e-?)?ISSN:? ?(\d{4}-\d{3}[\dX])\)?/iu;
const VOLUME =
  /(?<!\p{L})(?:vol(?:ume|\.)?|årg(?:ang|ång|\.)?|bd\.?|jg\.?|jahrgang|bind) ?(\d{1,4})(?: ?\((\d{4})\))?(?:,? ?(?:issue|iss\.|no\.?|nr\.?|nummer|heft|h\.) ?(\d{1,3}(?:[-–/]\d{1,3})?))?|(?<!\p{L})(?:issue|no\.|nr\.?|nummer|heft) ?(\d{1,2}(?:[-–]\d{1,2})?)(?: ?[/(] ?| |, )((?:19|20)\d\d)\)?|(?<=\p{L},? )(\d{1,4}) ?\((\d{1,3}(?:[-–]\d{1,3})?)\)/iu;

/** ISSN, volume, issue and year: `Vol. 12 No. 3`, `nr. 3/2024`, `12(3)`. */
function readNumbers(claims: Reading, record: SpecialIssue): void {
  const issn = ISSN.exec(claims.text);
  if (issn) {
    record.journal = { name: '', issn: issn[1]! };
    claims.take(issn.index, issn.index + issn[0].length, 'journal');
  }
  const match = VOLUME.exec(claims.text);
  if (!match || /^\d{4}/.test(match[6] ?? '')) return;
  const [whole, volume, year, issue, issue2, year2, volume3, issue3] = match;
  if (!claims.take(match.index, match.index + whole.length, volume || volume3 ? 'volume' : 'issue')) return;
  const values = { volume: volume ?? volume3, issue: issue ?? issue2 ?? issue3, published: year ?? year2 };
  for (const [field, value] of Object.entries(values)) if (value) Object.assign(record, { [field]: value });
}

const BETWEEN =
  /^[ :–(-]*(?:(?:is|är|er|ist|to|til|till|bis|extended|forlenget|forlenga|utsatt|utvidet|udskudt|förlängd|verlängert|closed|stengt|lukket|stängd|geschlossen|den|am|by|innen|senest|zum|for|of|av|(?:full |manuscript |paper )?submissions?|innsending|manuscripts|manus\p{L}*|bidrag|artikler|articles)[ :(–-]*){0,6}$/iu;
const CLOSED = /closed|stengt|lukket|lukka|stängd|utgått|utløpt|geschlossen|abgelaufen/i;

/** The date right behind a label of a deadline; a call may say that it is closed, with the date in brackets. */
function readDeadline(claims: Reading, record: SpecialIssue, hit: LabelHit): boolean {
  const after = claims.text.slice(hit.valueStart, hit.valueStart + 90);
  const date = findDates(after)[0];
  const between = after.slice(0, date?.start ?? 0);
  // "Deadline for indsendelse af artikler: 1. maj", "deadline is 1 May", "closed (1 May)".
  if (!date?.date || !(/^[^.|;:\d]{0,48}: ?$/.test(between) || BETWEEN.test(between))) return false;
  record.deadline = date.date;
  claims.take(hit.valueStart + date.start, hit.valueStart + date.end, 'deadline');
  const closed = CLOSED.exec(between);
  if (closed) {
    record.status = 'closed';
    const at = hit.valueStart + closed.index;
    claims.take(at, at + closed[0].length, 'status');
    claims.take(hit.start, at, 'label');
  } else claims.take(hit.start, hit.valueStart + date.start, 'label');
  return true;
}

const STATUS =
  /(?<!\p{L})(?:submissions? (open|closed)|(?:call|open) (?:is )?(open|closed)(?: for submissions?)?|(åpen|open|open) for (?:innsending|innlevering|bidrag|submissions?)|status: ?(open|closed|published|åpen|stengt|publisert))(?!\p{L})/iu;

function readStatus(claims: Reading, record: SpecialIssue): void {
  const match = STATUS.exec(claims.text);
  if (!match || record.status) return;
  const word = match.slice(1).find(Boolean)!.toLowerCase();
  if (claims.take(match.index, match.index + match[0].length, 'status'))
    record.status = /^(?:open|åpen)/.test(word) ? 'open' : /^publi/.test(word) ? 'published' : 'closed';
}

/** Reads the value `[hit.valueStart, end)` of a label. */
function readLabelled(claims: Reading, record: SpecialIssue, hit: LabelHit, end: number): boolean {
  const { text } = claims;
  const value = text.slice(hit.valueStart, end);
  const stop =
    hit.valueStart +
    (/[|\n;]|(?<!Prof|Dr|Mrs?|Ms|Assoc|(?<!\p{L})\p{L})\. (?=\p{Lu})/u.exec(value)?.index ?? value.length);
  const [a, b] = trimmed(text, hit.valueStart, stop);
  if (a >= b) return false;
  const word = text.slice(hit.start, hit.valueStart);
  switch (hit.label) {
    case 'editors': {
      if (!hit.colon && !/ (?:by|av|von|af)\s*$|^hrsg/iu.test(word) && !/^Guest/.test(word)) return false;
      const before = record.editors.length;
      for (const [s, e] of listItems(text.slice(a, b))) {
        const [from, to] = trimmed(text, a + s, a + e);
        const person = personAt(text.slice(from, to));
        const name = person && claims.take(from + person.start, from + person.end, 'editor');
        if (!name) continue;
        record.editors.push({ name });
        claims.take(from, from + person.start, 'label');
        claims.take(from + person.end, from + person.after, 'label');
      }
      return record.editors.length > before;
    }
    case 'publisher':
      if (!hit.colon || b - a > 80) return false;
      return (record.publisher = claims.take(a, b, 'publisher')) !== undefined;
    case 'journal': {
      if (!hit.colon || !hit.apart || record.journal?.name || b - a > 160) return false;
      const name = claims.take(a, b, 'journal');
      if (name) record.journal = { ...record.journal, name };
      return name !== undefined;
    }
    case 'published': {
      const date = findDates(text.slice(a, b))[0];
      if (!hit.colon || !date?.date || date.start > 2 || record.published) return false;
      record.published = date.date;
      return claims.take(a + date.start, a + date.end, 'published') !== undefined;
    }
    case 'volume':
    case 'issue': {
      const number = /^\d{1,4}(?:[-–/]\d{1,4})?/.exec(text.slice(a, b))?.[0];
      if (!hit.colon || !hit.apart || !number || record[hit.label]) return false;
      record[hit.label] = number;
      return claims.take(a, a + number.length, hit.label) !== undefined;
    }
    default:
      return false;
  }
}
