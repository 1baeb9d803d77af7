import { linesOf } from '../blocks/inline-lines.js';
import { cellsOf, isFilled, wordsOf } from '../blocks/nodes.js';
import { columnOf } from '../files/columns/column-of.js';
import { isInstitution } from '../words/institutions.js';
import { parsePartner } from './line.js';
import { labelOf, picturesIn } from './logos.js';

/** The parts of a partner in a row: its name and the content of other cells, as nodes. */
export interface Row {
  nodes: (Node | string)[][];
  /** Attributes with facts from columns with known heads. */
  item: Record<string, string>;
}

/** Fields of a table's columns, according to their heads or cells. */
type Fields = readonly (string | undefined)[];

/** Field of columns without a known head. */
const OTHER = 'other';

/**
 * The rows of a table with exactly one column for partners, according to its heads or cells. The text of all cells is
 * kept, with roles last. Pictures in other columns show persons or places, and are replaced with their names; if any
 * has no name, the table is left alone.
 */
export function partnerRows(table: Element): Row[] | undefined {
  if (table.querySelector('table, ul, ol, td[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])'))
    return undefined;
  const rows = [...table.querySelectorAll('tr')].map(cellsOf).filter((cells) => cells.some(isFilled));
  const heads = headsOf(rows);
  const fields = heads ?? fieldsOf(rows);
  const below = heads ? rows.slice(1) : rows;
  const name = fields?.indexOf('name') ?? -1;
  if (!fields || name < 0 || fields.lastIndexOf('name') !== name || !below.length) return undefined;
  const read = below.map((cells) => rowOf(cells, fields, name));
  return read.every((row) => row !== undefined) ? read : undefined;
}

/**
 * Fields according to the heads of columns, if one head is for names. If such a head spans two columns, the one with
 * only pictures is for logos.
 */
function headsOf([first, ...rows]: readonly Element[][]): Fields | undefined {
  const fields = first?.flatMap((cell) => {
    const words = wordsOf(cell);
    const field = columnOf(words, 'partner')?.field ?? (words ? OTHER : undefined);
    return Array.from({ length: Number(cell.getAttribute('colspan') ?? 1) || 1 }, () => field);
  });
  if (!fields?.includes('name')) return undefined;
  const isOfPictures = (column: number) => rows.every((cells) => !cells[column] || !wordsOf(cells[column]));
  return fields.map((field, column) => (field === 'name' && isOfPictures(column) ? 'logo' : field));
}

/**
 * Fields of columns in a table without heads. Names are in the only column whose cells are all links to other sites, or
 * mostly institutions; logos in the first column with only pictures.
 */
function fieldsOf(rows: readonly Element[][]): Fields | undefined {
  const [first] = rows;
  if (!first || rows.length < 2 || first.length < 2 || first.length > 5) return undefined;
  if (rows.some((cells) => cells.length !== first.length)) return undefined;
  const columns = first.map((_, column) => rows.map((cells) => cells[column]!));
  const names = columns.map(areNames);
  const logos = columns.findIndex((cells) => cells.every((cell) => !wordsOf(cell)) && cells.some(isFilled));
  if (names.filter(Boolean).length !== 1) return undefined;
  return columns.map((_, column) => (names[column] ? 'name' : column === logos ? 'logo' : OTHER));
}

function areNames(cells: readonly Element[]): boolean {
  const words = cells.map((cell) => lineOf(cell));
  if (new Set(words).size < words.length || words.some((line) => !line || line.length > 100)) return false;
  const isLinked = (cell: Element) => {
    const link = cell.querySelector('a[href]');
    return (
      !!link &&
      /^https?:/.test(link.getAttribute('href')!) &&
      wordsOf(link) === lineOf(cell) &&
      !isAddress(wordsOf(link))
    );
  };
  return cells.every(isLinked) || words.filter(isInstitution).length * 3 >= words.length * 2;
}

/** The text of the first line of a cell. */
const lineOf = (cell: Element): string => (linesOf(cell)[0] ?? []).map(wordsOf).filter(Boolean).join(' ');

/** Whether text is a URL, like that of a link next to it. */
const isAddress = (words: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(words);

/** Text without its last part and the comma before it: "Nordvik University, Norway". */
const withoutLast = (words: string, last: string | undefined): string | undefined =>
  last && words.endsWith(`, ${last}`) ? words.slice(0, -last.length - 2) : undefined;

function rowOf(cells: readonly Element[], fields: Fields, name: number): Row | undefined {
  const title = cells[name];
  if (!title || !wordsOf(title) || cells.length > fields.length) return undefined;
  const fieldAt = (cell: Element) => fields[cells.indexOf(cell)];
  const isOther = (cell: Element) => fieldAt(cell) === OTHER;
  const others = cells.filter((cell) => cell !== title && /[\p{L}\p{N}]/u.test(wordsOf(cell)));
  const inOrder = [
    ...others.filter((cell) => fieldAt(cell) !== 'kind'),
    ...others.filter((cell) => fieldAt(cell) === 'kind'),
  ];
  const wordless = cells.filter((cell) => isFilled(cell) && !wordsOf(cell));
  const shown = wordless.filter(isOther).flatMap(picturesIn).map(labelOf);
  if (shown.includes(undefined)) return undefined;
  const pictures = wordless.filter((cell) => !isOther(cell)).flatMap((cell) => [...cell.childNodes]);
  const [first = [], ...lines] = linesOf(title);
  const more = lines
    .filter((nodes) => !isAddress(nodes.map(wordsOf).join('')))
    .map((nodes) => [' ', ...nodes]);
  const words = [first, ...more]
    .flat()
    .map((node) => (typeof node === 'string' ? node : (node.textContent ?? '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const country = others.find((cell) => fieldAt(cell) === 'country');
  const { record } = parsePartner(words);
  const bare = country ? undefined : withoutLast(words, record.country);
  return {
    nodes: [
      [...pictures, ...first, ...more.flat()],
      ...inOrder.map((cell) => [...cell.childNodes]),
      ...(shown.length ? [shown as string[]].map((names) => [names.join(', ')]) : []),
    ],
    item: {
      'data-name': bare ?? words,
      'data-rg-row': '',
      ...(country && { 'data-country': wordsOf(country) }),
      ...(bare && { 'data-country': record.country! }),
    },
  };
}
