/** Reading of plain text: a whole page with headings, or a single list. */
import { EntryLines, isFact } from '../../readers/page/entry-lines.js';
import { readText } from '../../readers/page/text.js';
import { sectionOf } from '../../readers/page/section.js';
import { draftOf } from '../model/drafts.js';
import type { Draft, Kind } from '../model/types.js';
import { kindOfLines } from './guess.js';
import { marksOfValues, readLine, readLines, unbulleted } from './lines.js';
import type { Reading } from './page.js';

const KINDS_OF: Readonly<Record<string, Kind>> = {
  projects: 'project',
  issues: 'issue',
  partners: 'partner',
};
/** Maximum length of a list's lines; longer ones are prose. */
const MAX_LENGTH = 400;

/** Reads a text as a page, or else as the lines of a list. */
export function readPlainText(text: string): Reading {
  const headings = headingsIn(text);
  const found = readText(text);
  const { projects, issues, partners, definitions, links, profile } = found;
  if (!projects.length && !issues.length && !partners.length) {
    const list = readList(text);
    if (list.length) return { drafts: list, headings };
  }
  const lines = (kind: Kind, records: readonly { id: string; original?: string }[]): Draft[] =>
    records.flatMap(({ original = '', ...record }) => {
      const draft = readLine(kind, original);
      return draft ? { ...draft, record: { ...draft.record, id: record.id } } : [];
    });
  const drafts: Draft[] = [
    ...(profile && (projects.length || issues.length || partners.length || definitions.length)
      ? [
          draftOf(
            'profile',
            profile,
            profile.name as string,
            marksOfValues(profile.name as string, { name: profile.name as string }),
          ),
        ]
      : []),
    ...definitions.map((record) =>
      draftOf(
        'definition',
        record,
        record.original ?? '',
        marksOfValues(record.original ?? '', {
          text: record.text,
          year: record.year,
          locator: record.locator,
        }),
      ),
    ),
    ...lines('project', projects),
    ...lines('issue', issues),
    ...lines('partner', partners),
    ...links.map((record) => draftOf('link', record, `${record.label}: ${record.url}`)),
  ];
  return { drafts, headings };
}

/** The headings of a text, by the kind they name. */
function headingsIn(text: string): Partial<Record<Kind, string>> {
  const headings: Partial<Record<Kind, string>> = {};
  for (const line of text.split(/\r\n?|\n/)) {
    const section = unbulleted(line) === line.trim() ? sectionOf(line.trim()) : undefined;
    const kind = section && KINDS_OF[section];
    if (kind) headings[kind] ??= line.trim();
  }
  return headings;
}

/** Reads the lines of a list: those with bullets if there are any, otherwise all. Labelled facts belong to the line above. */
function readList(text: string): Draft[] {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const isBulleted = (line: string) => unbulleted(line) !== line.trim();
  const bulleted = lines.filter(isBulleted);
  const own = bulleted.length > 1 ? bulleted : lines;
  if (own.some((line) => line.length > MAX_LENGTH) || (own.length === 1 && isProse(own[0]!))) {
    const quoted = lines.flatMap((line) =>
      /^\s*[«“„"»]/.test(line) ? (readLine('definition', line) ?? []) : [],
    );
    return quoted;
  }
  const titles = own.map(unbulleted).filter((line) => !isFact(line, 'projects'));
  const kind = kindOfLines(titles.length ? titles : own.map(unbulleted));
  // without a title above, each line is an entry
  const section = kind === 'project' ? 'projects' : kind === 'issue' ? 'issues' : undefined;
  if (!kind || !section || isFact(unbulleted(own[0]!), section))
    return kind ? readLines(kind, own.join('\n')) : [];
  const entries = new EntryLines();
  for (const line of lines) {
    const entry = { text: unbulleted(line), bullet: isBulleted(line) && own === bulleted, apart: false };
    if (!entries.takesFact(section, entry) && (entry.bullet || own === lines)) entries.add(section, entry);
  }
  return entries.textsOf(section).flatMap((entry) => readLine(kind, entry) ?? []);
}

const isProse = (line: string): boolean => /[.!?] \p{Lu}.*[.!?]$/u.test(line);
