import { programmeAt, typeAt } from '../kinds-of-project.js';
import { statusSaid } from '../status-words.js';
import { cellDate, cellPeriod } from './csv-dates.js';
import type { SlashOrder } from './csv-dates.js';
import { languageFrom } from './languages.js';
import { TEXTS } from './headings.js';
import type { Column } from './headings.js';
import type { RecordKind } from './kinds.js';

/** How a whole file writes what a cell alone does not tell. */
export interface CellHabits {
  slashes: SlashOrder;
  /** The character between the whole and the parts of a number. */
  decimal: ',' | '.';
}

/** A cell with a value, under what its column says. */
export interface Cell extends Column {
  heading: string;
  value: string;
}

/** A cell whose value is none of its column: shown as it is written. */
export interface Unread {
  cell: Cell;
  fix: string;
}

type Loose = Record<string, unknown>;

const DATES = new Set(['start', 'end', 'deadline', 'published', 'reviewed']);
const LISTS = new Set(['types', 'partners', 'keywords', 'links', 'editors', 'authors']);
const MONEY = ['funder', 'programme', 'grant'];
const ADDRESSES = new Set(['url', 'call', 'image', 'logo', 'logoDark', 'ror']);

/** Several values of one cell: semicolons, bars or lines between them. */
export const several = (value: string, separators = /[;|\n\r]+/): string[] =>
  value
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);

/** An address without its scheme, as people type it, is not one on the page's own site. */
const address = (value: string): string =>
  /^www\./i.test(value)
    ? `https://${value}`
    : /^10\.\d{4,9}\/\S+$/.test(value)
      ? `https://doi.org/${encodeURI(value)}`
      : value;

/** A number as the file writes it: `12,5`, `1 234,50`, `1.234,50` or `1,234.50`. */
export function cellNumber(value: string, decimal: ',' | '.'): number | undefined {
  const grouping = decimal === ',' ? /[\s.'’](?=\d{3}(?!\d))/gu : /[\s,'’](?=\d{3}(?!\d))/gu;
  const number = Number(value.trim().replace(grouping, '').replace(',', '.').replace(/%$/, ''));
  return value.trim() && Number.isFinite(number) ? number : undefined;
}

/**
 * What is to become a record, out of the cells of a row. A cell that cannot be what its heading says
 * is kept in the note, and told of.
 */
export function recordOfCells(
  kind: RecordKind,
  cells: readonly Cell[],
  habits: CellHabits,
  unread: (problem: Unread) => void,
): Loose {
  const record: Loose = {};
  const notes: string[] = [];
  const keep = (cell: Cell, fix: string) => {
    notes.push(`${cell.heading}: ${cell.value}`);
    unread({ cell, fix });
  };
  for (const cell of cells) {
    const { field, lang, value } = cell;
    if (DATES.has(field)) readDate(record, cell, habits, keep);
    else if (field === 'period') {
      const period = cellPeriod(value, habits.slashes);
      if (period) Object.assign(record, { ...period, ...record });
      else keep(cell, 'Write a period as 2021–2024.');
    } else if (field === 'status') {
      const status = statusOfWord(kind, value);
      if (status) record[field] ??= status;
      else if (status === undefined)
        keep(cell, kind === 'issue' ? 'Say open, closed or published.' : 'Say planned, ongoing or finished.');
    } else if (field === 'weight') {
      const weight = cellNumber(value, habits.decimal);
      if (weight !== undefined && weight > 0) record[field] ??= weight;
      else unread({ cell, fix: 'A weight is a number above 0; it counts as 1 now.' });
    } else if (field === 'note') notes.push(value);
    else if (field === 'lang') record[field] ??= languageFrom(value);
    else if (lang) record[field] = withLanguage(record[field], lang, value);
    else if (LISTS.has(field))
      record[field] = [...((record[field] as unknown[]) ?? []), ...listOf(field, value)];
    else if (typeof record[field] === 'object') record[field] = { und: value, ...record[field] };
    else record[field] ??= ADDRESSES.has(field) ? address(value) : value;
  }
  if (notes.length) record['note'] = notes.join('\n');
  finish(kind, record);
  return record;
}

function readDate(
  record: Loose,
  cell: Cell,
  { slashes }: CellHabits,
  keep: (cell: Cell, fix: string) => void,
) {
  const { field, value } = cell;
  const date = cellDate(value, slashes);
  const period = date ? undefined : field === 'start' && cellPeriod(value, slashes);
  if (date) record[field] ??= date;
  else if (period) Object.assign(record, { ...period, ...record });
  // "pågår" as the end says that there is none
  else if (field !== 'end' || statusSaid(value) !== 'ongoing')
    keep(cell, 'Write a date as 31.05.2021, 2021-05-31 or 2021.');
}

function listOf(field: string, value: string): unknown[] {
  if (field === 'links') return several(value).map(linkOf);
  const parts = several(value);
  // a comma stands in names of partners and people, hardly ever in a keyword
  if (parts.length > 1 || (field !== 'keywords' && field !== 'types'))
    return field === 'types' ? parts.map(typeKey) : parts;
  const words = several(value, /,/);
  return field === 'types' ? words.map(typeKey) : words;
}

/** A link with its words before or behind it: `Nettside https://…`. */
function linkOf(value: string): unknown {
  const url = /(?:https?:\/\/|mailto:|www\.)\S+/i.exec(value)?.[0];
  const label = url && value.replace(url, '').replace(/^[\s:–—([-]+|[\s:–—()[\]-]+$/gu, '');
  return { url: address(url ?? value), ...(label && { label }) };
}

function typeKey(word: string): string {
  const known = typeAt(word) ?? programmeAt(word);
  return known?.length === word.length ? known.key : word;
}

/** The text in a language beside what other columns said. */
function withLanguage(before: unknown, lang: string, value: string): Loose {
  const others = typeof before === 'string' ? { und: before } : (before as Loose | undefined);
  return { ...others, [lang]: value };
}

/** A status by its word; null where a register's word adds nothing to the dates. */
function statusOfWord(kind: RecordKind, word: string): string | null | undefined {
  if (kind !== 'issue') return /^signed$/i.test(word) ? null : (statusSaid(word) ?? TERMINATED(word));
  const states: [string, RegExp][] = [
    ['open', /^(åp[ne]|op[ep]?[ne]|öppe|åben|offen|rabas)/i],
    ['closed', /^(stengt?|lukk[ae]|closed|stängd|geschlossen|avslut)/i],
    ['published', /^(publi[sz]|publicer|utgitt|utgjeve|utkomme|udgivet|erschienen|veröffentlicht)/i],
  ];
  return states.find(([, pattern]) => pattern.test(word))?.[0];
}

const TERMINATED = (word: string) => (/^(terminated|avbrutt|avbrote)/i.test(word) ? 'finished' : undefined);

/**
 * "Tittel" beside "Tittel (engelsk)" is in Norwegian, "Title" beside "Title (norsk)" in English: in a
 * table of two languages the column that names none is in the other one.
 */
function nameLanguage(text: Loose): Loose {
  const { und, ...others } = text;
  const other = 'en' in others ? 'nb' : 'en';
  return und === undefined || other in others ? text : { [other]: und, ...others };
}

/** Puts together what stands in several columns. */
function finish(kind: RecordKind, record: Loose) {
  for (const field of TEXTS)
    if (typeof record[field] === 'object') record[field] = nameLanguage(record[field] as Loose);
  if (kind === 'project') record['funding'] = fundingOf(record);
  if (kind === 'issue' && typeof record['journal'] === 'string')
    record['journal'] = { name: record['journal'], issn: record['issn'] };
  if (kind === 'partner' && record['logo'])
    record['logo'] = { src: record['logo'], dark: record['logoDark'] };
}

/** Funders, programmes and grant numbers of the same place in their cells belong together. */
function fundingOf(record: Loose): unknown[] {
  const [funders, programmes, grants] = MONEY.map((field) => several(String(record[field] ?? '')));
  const count = Math.max(funders!.length, programmes!.length, grants!.length);
  const at = (list: string[], i: number) => list[i] ?? (list.length === 1 ? list[0] : undefined);
  return Array.from({ length: count }, (_, i) => {
    const funder = at(funders!, i);
    // "Erasmus+" as the source of money is a programme, whose key is a type too
    const isProgramme = !!funder && programmeAt(funder)?.length === funder.length;
    const programme = at(programmes!, i) ?? (isProgramme ? funder : undefined);
    const known = programme ? programmeAt(programme) : undefined;
    const types = (record['types'] ??= []) as string[];
    if (known?.length === programme?.length && known && !types.includes(known.key)) types.push(known.key);
    return { funder: isProgramme ? undefined : funder, programme, grant: at(grants!, i) };
  });
}
