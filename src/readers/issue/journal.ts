import type { SpecialIssue } from '../../records/types.js';
import { trimmed, type Claims } from '../claims.js';
import type { IssueField } from './line.js';

type Reading = Claims<IssueField>;

const JOURNAL_WORD =
  /(?:^|[ -])(?:journal|review|quarterly|frontiers|annals|acta|tids?skrift(?:et)?|zeitschrift|plos|bmc)(?=$|[ ,])/iu;
const SMALL = /^(?:of|in|and|the|for|on|to|og|i|och|und|der|für|av)$/;

/** "in", "of", "i tidsskriftet": what leads to a journal's name. */
export const IN = '(?:i|in|for|of|a[vf]|til|to|från|der|des|inom)(?: the| tids\\p{L}+| journalen| den| det)*';

/** Whether words are written as a journal's name is: with a word that journals have, or where one is `expected`, in capitals. */
export function isJournal(name: string, expected: boolean): boolean {
  if (!/^\p{Lu}/u.test(name) || name.length > 120 || /[:«»“”"?!|]|\d{4}/u.test(name)) return false;
  const words = name.split(' ').filter((word) => /^\p{L}/u.test(word));
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word)).length;
  return JOURNAL_WORD.test(name)
    ? lower < 3
    : expected && words.length <= 8 && lower <= (words.length < 4 ? 1 : 0);
}

export function takeJournal(claims: Reading, record: SpecialIssue, start: number, end: number): void {
  const name = claims.take(...trimmed(claims.text, start, end), 'journal');
  if (name) record.journal = { ...record.journal, name };
}

const LINK = new RegExp(`^(?:(?:(?:an?|et|en|ein) )?${IN}|publi\\p{L}+ in?|erscheint in) (?=\\p{Lu})`, 'iu');
// A name ends where a sentence or the next fact begins.
const NEXT = /(?:\. (?=\p{Lu}\p{Ll}+ \p{Ll})|, ?(?:edited|guest|redig|deadline|vol|nr|årg|\d)).*$/isu;

/** Behind a title: "… i International Journal of …", ". Akademisk kvarter", " of Education Sciences (ISSN …)". */
export function readJournalAfter(claims: Reading, record: SpecialIssue, start: number, end: number): void {
  const [run] = claims.rest(start, end);
  if (record.journal?.name || !run) return;
  const value = claims.text.slice(...run);
  const link = LINK.exec(value)?.[0].length ?? 0;
  const name = (/^\p{Lu}[^:;|«»“”"\n()]*/u.exec(value.slice(link))?.[0] ?? '')
    .replace(NEXT, '')
    .replace(/[\s.,–-]+$/, '');
  if (!name || name.length > 140 || !(link || isJournal(name, true))) return;
  claims.take(run[0], run[0] + link, 'label');
  takeJournal(claims, record, run[0] + link, run[0] + link + name.length);
}

const IN_BRACKET = / \((?<name>[^()]{4,100})\)/d;
const BEHIND_STOP = /[.?!] (?<name>[^.?!]+)$/d;
const BEHIND_COMMA = new RegExp(
  `(?:,? (?:i|in)(?: the| tids\\p{L}+)?|,| [–|-]) (?<name>\\p{Lu}[^,.:;()]{3,90})$`,
  'du',
);

/** The journal at the end of an unquoted title, "… across the Globe. Frontiers in Psychology"; returns where the title ends. */
export function readJournalInside(
  claims: Reading,
  record: SpecialIssue,
  start: number,
  end: number,
  expected: boolean,
): number {
  const value = claims.text.slice(start, end).replace(/[\s.]+$/, '');
  if (record.journal?.name) return end;
  for (const pattern of [IN_BRACKET, BEHIND_STOP, BEHIND_COMMA]) {
    const match = pattern.exec(value);
    const span = match?.indices?.groups?.['name'];
    if (!match || !span || match.index < 8) continue;
    const name = value.slice(...span);
    if (!(JOURNAL_WORD.test(name) || pattern === BEHIND_STOP) || !isJournal(name, expected)) continue;
    takeJournal(claims, record, start + span[0], start + span[1]);
    claims.take(start + match.index + 1, start + span[0], 'label');
    return start + match.index + (/[?!]/.test(match[0][0]!) ? 1 : 0);
  }
  return end;
}
