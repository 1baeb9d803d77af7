import { cslItems } from './csl.js';
import type { CslItem } from './csl.js';
import type { Citable, OneOrMore } from './kinds.js';
import type { CitedName } from './names.js';

/**
 * References as RIS, which EndNote, Zotero and Mendeley read: the source of a definition as `GEN`, since pages do
 * not state its type, and a special issue as `JFULL`. Lines end with CRLF, as the format requires.
 */
export const writeRis = (records: OneOrMore<Citable>): string => cslItems(records).map(entryOf).join('\r\n');

function entryOf(item: CslItem): string {
  const [date] = item.issued?.['date-parts'] ?? [];
  const [year, month, day] = date ?? [];
  const two = (number: number | undefined) => (number ? String(number).padStart(2, '0') : '');
  const lines: [string, string | undefined][] = [
    ['TY', item.type === 'periodical' ? 'JFULL' : 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...tagged('AU', item.author),
    ...tagged('A2', item.editor),
    ['PY', year?.toString()],
    ['DA', month ? `${year}/${two(month)}/${two(day)}/` : undefined],
    ['T2', item['container-title']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['PB', item.publisher],
    ['SN', item.ISSN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.status],
    ['N1', item.note],
  ];
  const filledLines = lines.filter(([, value]) => value);
  // a line break in a value would begin a line without a tag
  return [
    ...filledLines.map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}`),
    'ER  - ',
    '',
  ].join('\r\n');
}

const tagged = (tag: string, names: readonly CitedName[] = []): [string, string][] =>
  names.map(({ family, given, suffix, literal }) => [
    tag,
    literal ?? [family, given, suffix].filter(Boolean).join(', '),
  ]);
