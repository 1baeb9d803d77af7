import { lastDay, toPartialDate } from '../records/dates.js';
import { kindInWords } from '../records/issue-kinds.js';
import { pickText } from '../records/pick-text.js';
import type { SpecialIssue } from '../records/types.js';
import { listOf } from './kinds.js';
import type { OneOrMore } from './kinds.js';

/** Settings of a calendar file. */
export interface IcsOptions {
  /** The event's name, with `{}` for the title: by default `Deadline: {}`. */
  summary?: string;
  /** Language of titles that come in several languages, default `en`. */
  lang?: string;
  /** Address of the page with the issues: relative links are resolved against it, and UIDs end with its host. */
  page?: string;
  /** Time at which the file is made; default now. */
  now?: Date;
}

/**
 * The deadlines of special issues as a calendar file (iCalendar, RFC 5545): an event for all of its last
 * day, marked as free time, with an alarm a week before. Issues without a deadline are left out. The same
 * issue has the same UID each time, so a calendar moves an event when its deadline moves.
 */
export function writeIcs(issues: OneOrMore<SpecialIssue>, options: IcsOptions = {}): string {
  const taken = new Map<string, number>();
  /** Keeps UIDs unique: of two issues with the same one, a calendar would keep only one. */
  const uidOf = ({ id }: SpecialIssue) => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count > 1 ? `${id}-${count}` : id;
  };
  const now = options.now ?? new Date();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//research-group-elements//EN',
    'CALSCALE:GREGORIAN',
    ...listOf(issues).flatMap((issue) => eventOf(issue, uidOf(issue), { ...options, now })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(issue: SpecialIssue, uid: string, options: IcsOptions & { now: Date }): string[] {
  const { summary = 'Deadline: {}', lang = 'en', page, now } = options;
  const deadline = toPartialDate(issue.deadline);
  if (!deadline) return [];
  const day = lastDay(deadline);
  const name = escaped(summary.replace('{}', () => pickText(issue.title, lang)));
  const url = addressOf(issue.call?.url ?? issue.url, page);
  const about = [issue.kind && kindInWords(issue.kind), issue.journal?.name, url].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@${page ? new URL(page).host || 'localhost' : 'research-group-elements'}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${name}`,
    ...(about ? [`DESCRIPTION:${escaped(about)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${name}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

const basic = (day: string) => day.replaceAll('-', '');

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** An absolute web address, in the characters of a URI, none of which breaks a line. */
function addressOf(url: string | undefined, page: string | undefined): string | undefined {
  if (!url || !URL.canParse(url, page)) return undefined;
  const { href, protocol } = new URL(url, page);
  return /^https?:$/.test(protocol) ? href : undefined;
}

/** TEXT (3.3.11): commas, semicolons and backslashes escaped, line breaks as `\n`, no other control characters. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- they may not stand in a TEXT
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

const MAX_OCTETS = 75;

/** Octets of a character in UTF-8. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Lines of at most 75 octets (3.1), broken between characters. */
function folded(line: string): string {
  // most lines are short: no character has more octets than three times its length
  if (line.length * 3 <= MAX_OCTETS) return line;
  const parts: string[] = [];
  let width = 0;
  let from = 0;
  let at = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0)!);
    if (width + octets > MAX_OCTETS) {
      parts.push(line.slice(from, at));
      from = at;
      width = 1;
    }
    width += octets;
    at += character.length;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}
