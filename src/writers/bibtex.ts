import { cslItems } from './csl.js';
import type { CslItem } from './csl.js';
import type { Citable, OneOrMore } from './kinds.js';
import { ET_AL } from './names.js';
import type { CitedName } from './names.js';

/**
 * References as BibTeX, in UTF-8: the source of a definition as `@misc`, since pages do not state its type, and a
 * special issue as `@periodical` (biblatex manual, 2.1.1).
 */
export const writeBibtex = (records: OneOrMore<Citable>): string => cslItems(records).map(entryOf).join('\n');

function entryOf(item: CslItem): string {
  const isPeriodical = item.type === 'periodical';
  // a reference needs a title, also one to an issue without a journal
  const journal = isPeriodical ? item['container-title'] : undefined;
  const [date] = item.issued?.['date-parts'] ?? [];
  const years = item.issued?.['date-parts'].map(([year]) => year).join('--');
  const fields: Record<string, string | undefined> = {
    author: item.author && namesOf(item.author),
    editor: item.editor && namesOf(item.editor),
    title: titleOf(journal ?? item.title),
    issuetitle: titleOf(journal && item.title),
    year: years,
    month: date?.[1]?.toString(),
    volume: escaped(item.volume),
    number: escaped(item.issue),
    publisher: escaped(item.publisher),
    issn: escaped(item.ISSN),
    // BibTeX reads these two verbatim
    doi: verbatim(item.DOI),
    url: verbatim(item.URL),
    note: escaped([item.status, item.note].filter(Boolean).join(', ')),
  };
  const filledFields = Object.entries(fields).filter(([, value]) => value);
  const lines = filledFields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${isPeriodical ? 'periodical' : 'misc'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** Names joined by "and"; braces keep an "and" within a name from separating authors, and `others` means "et al.". */
const namesOf = (names: readonly CitedName[]) =>
  names
    .map(({ family, given, suffix, literal }) => {
      if (literal === ET_AL) return 'others';
      if (given) return [family, suffix, given].filter(Boolean).map(escaped).join(', ');
      const whole = literal ?? [family, suffix].filter(Boolean).join(' ');
      return literal || / /.test(whole) ? `{${escaped(whole)}}` : escaped(whole);
    })
    .join(' and ');

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text with TeX's special characters escaped and braces removed, since unpaired ones break the file. */
const escaped = (text: string | undefined): string | undefined =>
  text
    ?.replace(/[{}]/g, '')
    .replace(/[\\~^]/g, (character) => COMMANDS[character]!)
    .replace(/[%&#$_]/g, '\\$&')
    .replace(/\s+/g, ' ');

/** An address or a DOI for a verbatim field, with characters that would end the field or the file percent-encoded. */
const verbatim = (text: string | undefined): string | undefined =>
  text?.trim().replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character));

/**
 * A title with capitalised words in braces, since styles lower-case the rest; the first letter keeps its case
 * anyway. Braces that start with a command would mean an accented letter, so those are doubled.
 */
function titleOf(title: string | undefined): string | undefined {
  const words = escaped(title)?.trim().split(' ');
  return words
    ?.map((word, i) => {
      if (!/\p{Lu}/u.test(i ? word : word.replace(/\p{L}/u, ''))) return word;
      return word.startsWith('\\') ? `{{${word}}}` : `{${word}}`;
    })
    .join(' ');
}
