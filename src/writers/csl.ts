import { countsPages } from '../records/locators.js';
import { doiName } from '../records/addresses.js';
import { toPartialDate } from '../records/dates.js';
import { kindInWords } from '../records/issue-kinds.js';
import { idFrom } from '../records/ids.js';
import { baseLanguage, pickText } from '../records/pick-text.js';
import type { Definition, PartialDate, SpecialIssue } from '../records/types.js';
import { citableRecords, isDefinition } from './kinds.js';
import type { Citable, OneOrMore } from './kinds.js';
import { nameOf } from './names.js';
import type { CitedName } from './names.js';

/** A reference as a CSL-JSON 1.0.2 item; the other formats are made from it. */
export interface CslItem {
  id: string;
  type: 'document' | 'periodical';
  title?: string;
  author?: CitedName[];
  editor?: CitedName[];
  issued?: { 'date-parts': number[][] };
  /** `in press`, if there is no year yet. */
  status?: string;
  'container-title'?: string;
  volume?: string;
  issue?: string;
  publisher?: string;
  ISSN?: string;
  DOI?: string;
  URL?: string;
  language?: string;
  note?: string;
}

/**
 * References as CSL-JSON, which Zotero, Pandoc and citeproc read. A definition is cited by its source, as a
 * `document` since its type is not known, with the page number in its note.
 */
export const writeCslJson = (records: OneOrMore<Citable>): string =>
  `${JSON.stringify(cslItems(records), null, 2)}\n`;

/** The references of records, each with a unique id. */
export function cslItems(records: OneOrMore<Citable>): CslItem[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return citableRecords(records).map((record) => {
    const item = isDefinition(record) ? sourceOf(record) : periodicalOf(record);
    // the record's id comes from the page and may contain anything
    const key = item.id || idFrom(record.id) || 'source';
    let id = key;
    for (let count = counts.get(key) ?? 0; used.has(id); counts.set(key, count)) id = key + letters(++count);
    used.add(id);
    return { ...item, id };
  });
}

/** Suffix of a repeated key: b for 1, since the first has none; z for 25, aa for 26. */
const letters = (count: number): string =>
  count < 26
    ? String.fromCharCode(97 + count)
    : letters(Math.floor(count / 26) - 1) + String.fromCharCode(97 + (count % 26));

function sourceOf({ authors, year, locator, url, doi, sourceTitle }: Definition): CslItem {
  const years = [...(year ?? '').matchAll(/\d{4}/g)].map(([digits]) => [Number(digits)]);
  const names = authors.map(nameOf);
  return present({
    id: keyOf(names, years[0]?.join() ?? year ?? ''),
    type: 'document',
    title: sourceTitle,
    author: names.length ? names : undefined,
    issued: years.length ? { 'date-parts': years.slice(0, 2) } : undefined,
    status: years.length ? undefined : year,
    DOI: doi && doiName(doi),
    URL: addressOf(url),
    note: locator && countsPages(locator) ? `${/[–—,-]/.test(locator) ? 'pp.' : 'p.'} ${locator}` : locator,
  });
}

function periodicalOf(issue: SpecialIssue): CslItem {
  const { journal, editors, published, volume, issue: number, publisher, doi, url, lang } = issue;
  const date = toPartialDate(published);
  const names = editors.map(({ name }) => nameOf(name));
  return present({
    id: keyOf(names, date?.slice(0, 4) ?? ''),
    type: 'periodical',
    title: pickText(issue.title, lang ?? 'en'),
    editor: names.length ? names : undefined,
    issued: date ? { 'date-parts': [partsOf(date)] } : undefined,
    'container-title': journal?.name,
    volume,
    issue: number,
    publisher,
    ISSN: journal?.issn,
    DOI: doi && doiName(doi),
    URL: addressOf(url),
    language: lang && baseLanguage(lang),
    note: issue.kind && kindInWords(issue.kind),
  });
}

const partsOf = (date: PartialDate) => date.split('-').map(Number);

/** An absolute address; relative ones mean nothing outside their page. */
const addressOf = (url: string | undefined) => (url && /^https?:/i.test(url) ? url : undefined);

/** Citation key of a reference: `ness-heimburg-2020`. */
const keyOf = (names: readonly CitedName[], year: string): string =>
  idFrom([...names.slice(0, 3).map(({ family, literal }) => family ?? literal), year].join(' '));

const present = <T extends object>(item: T): T =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== '')) as T;
