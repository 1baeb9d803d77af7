import { lastDay, toPartialDate } from '../records/dates.js';
import { kindInWords } from '../records/issue-kinds.js';
import { pickText } from '../records/pick-text.js';
import type { SpecialIssue } from '../records/types.js';
import { listOf } from './kinds.js';
import type { OneOrMore } from './kinds.js';

/** Options of {@link writeIcs}. */
export interface IcsOptions {
  /** The event's name, with `{}` for the title; default `Deadline: {}`. */
  summary?: string;
  /** Language for titles with several wordings; default `en`. */
  lang?: string;
  /** Address of the page with the issues, used to resolve relative links and as the host in UIDs. */
  page?: string;
  /** Time stamp of the file; default now. */
  now?: Date;
}

/**
 * The deadlines of special issues as a calendar file (iCalendar, RFC 5545): an all-day event on the last day, shown
 * as free time, with an alarm a week before. Issues without a deadline are omitted. UIDs are stable, so a calendar
 * moves the event if the deadline moves.
 *
 * @throws {TypeError} If a record is not a special issue.
 */
export function writeIcs(issues: OneOrMore<SpecialIssue>, options: IcsOptions = {}): string {
  const counts = new Map<string, number>();
  /** A unique UID; a calendar keeps only one of several events with the same one. */
  const uidOf = ({ id }: SpecialIssue) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count > 1 ? `${id}-${count}` : id;
  };
  const now = options.now ?? new Date();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//research-group-elements//EN',
    'CALSCALE:GREGORIAN',
    ...listOf(issues, ['editors'], 'a special issue').flatMap((issue) =>
      eventOf(issue, uidOf(issue), { ...options, now }),
    ),
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

/** An absolute web address, serialised so that it contains no line breaks. */
function addressOf(url: string | undefined, page: string | undefined): string | undefined {
  if (!url || !URL.canParse(url, page)) return undefined;
  const { href, protocol } = new URL(url, page);
  return /^https?:$/.test(protocol) ? href : undefined;
}

/** TEXT (3.3.11): escapes commas, semicolons and backslashes, writes line breaks as `\n`, drops other control characters. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- not allowed in TEXT
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

const MAX_OCTETS = 75;

/** Length of a character in UTF-8, in octets. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** A content line folded to at most 75 octets per line (3.1), between characters. */
function folded(line: string): string {
  // a UTF-16 code unit has at most three octets, so most lines need no count
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
