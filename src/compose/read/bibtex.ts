/** Special issues from BibTeX references: titles, journals, editors, volumes and dates. */
import { latexText } from '../../readers/files/cells/latex.js';
import type { RowReport } from '../../readers/files/kinds.js';
import { acceptIssue } from '../../records/accept-issue.js';
import type { SpecialIssue } from '../../records/types.js';

/** A reference: its type and line, and its fields by lower-case name. */
interface Reference {
  type: string;
  line: number;
  /** Raw values, with TeX commands. */
  fields: Record<string, string>;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')' };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Parses the references of a file; reports and skips those without an end. Never throws. */
function parseBibtex(text: string, report: RowReport): Reference[] {
  const references: Reference[] = [];
  const strings = new Map(MONTHS.map((month) => [month, month]));
  let read = 0;
  for (const found of text.matchAll(/@\s*(\w+)\s*([{(])/g)) {
    const type = found[1]!.toLowerCase();
    // an address in a value is no reference
    if (found.index < read || type === 'comment' || type === 'preamble') continue;
    const from = found.index + found[0].length;
    const end = closingOf(text, from, CLOSING[found[2]!]!);
    const line = text.slice(0, found.index).split('\n').length;
    if (end === text.length) {
      const name = /^[^\s,={}]*/.exec(text.slice(from))![0];
      report({
        row: line,
        what: `${found[0]}${name} was left out: it has no end.`,
        fix: 'Close each brace and quotation mark in it.',
      });
      continue;
    }
    read = end;
    const body = text.slice(from, end);
    const fields = fieldsOf(type === 'string' ? body : body.replace(/^[^,=]*,/, ''), strings);
    if (type === 'string') for (const [name, value] of Object.entries(fields)) strings.set(name, value);
    else references.push({ type, line, fields });
  }
  return references;
}

/** The offset of the closing bracket, outside braces and quotation marks. */
function closingOf(text: string, from: number, closing: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    else if (character === closing && depth === 0) return at;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return text.length;
}

function fieldsOf(body: string, strings: ReadonlyMap<string, string>): Record<string, string> {
  const fields: Record<string, string> = {};
  const name = /\s*,?\s*([\w-]+)\s*=\s*/y;
  for (let found: RegExpExecArray | null; (found = name.exec(body));) {
    let at = name.lastIndex;
    let value = '';
    for (;;) {
      const character = body[at];
      let end: number;
      if (character === '{') {
        end = closingOf(body, at + 1, '}');
        value += body.slice(at + 1, end++);
      } else if (character === '"') {
        end = closingOf(body, at + 1, '"');
        value += body.slice(at + 1, end++);
      } else {
        const word = /^[^\s,#]*/.exec(body.slice(at))![0];
        end = at + word.length;
        value += strings.get(word.toLowerCase()) ?? word;
      }
      const more = /^\s*#\s*/.exec(body.slice(end));
      at = end + (more?.[0].length ?? 0);
      if (!more) break;
    }
    fields[found[1]!.toLowerCase()] = value;
    name.lastIndex = at;
  }
  return fields;
}

/** Converts a TeX value to plain text. */
const plainTex = (value: string): string =>
  latexText(value.replace(/\\(?:url|href|mathrm)\s*(?=\{)/g, ''))
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Splits a text at separators outside braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    separator.lastIndex = at;
    const found = depth === 0 ? separator.exec(text) : null;
    if (!found) continue;
    parts.push(text.slice(from, at));
    from = at + found[0].length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}

/** Splits a list of names, `Nordmann, Kari and {Levanger and Verdal kommune}`, and puts given names first. */
const namesOf = (value: string): string[] =>
  splitOutside(value.trim(), /\s+and\s+/y)
    .map((name) => {
      const parts = splitOutside(name, /\s*,\s*/y).map(plainTex);
      return parts.length > 1 ? [parts.at(-1), ...parts.slice(0, -1)].join(' ') : parts[0]!;
    })
    .filter((name) => name && name !== 'others');

/** Converts references to special issues; reports and skips those without a title. */
export function issuesOfBibtex(text: string, report: RowReport = () => {}): SpecialIssue[] {
  return parseBibtex(text, report).flatMap(({ type, line, fields: raw }) => {
    const fields = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, plainTex(value)]));
    // the title of a periodical is the journal's name (biblatex manual, 2.1.1)
    const { issuetitle, title = '', number, issue, date, year, month = '' } = fields;
    const isPeriodical = type === 'periodical' && !!issuetitle;
    if (!title) {
      report({ row: line, what: `The @${type} was left out.`, fix: 'It needs a title.' });
      return [];
    }
    const { journal, journaltitle, booktitle, series, publisher, volume, doi, url } = fields;
    const place = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const published = date ?? year;
    return [
      acceptIssue({
        title: isPeriodical ? issuetitle : title,
        journal: isPeriodical ? title : (journal ?? journaltitle ?? booktitle ?? series),
        publisher,
        editors: namesOf(raw['editor'] ?? raw['author'] ?? ''),
        volume,
        issue: number ?? issue,
        published:
          published && place && /^\d{4}$/.test(published)
            ? `${published}-${String(place).padStart(2, '0')}`
            : published,
        doi,
        url,
      }),
    ];
  });
}
