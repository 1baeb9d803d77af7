import { cslItems } from './csl.js';
import type { CslItem } from './csl.js';
import type { Citable, OneOrMore } from './kinds.js';
import { ET_AL } from './names.js';
import type { CitedName } from './names.js';

/**
 * References as BibTeX: the source of a definition as `@misc`, since the page does not say what it is, a
 * special issue as `@periodical` (biblatex manual, 2.1.1). Letters stay as they are, in UTF-8.
 */
export const writeBibtex = (records: OneOrMore<Citable>): string => cslItems(records).map(entryOf).join('\n');

function entryOf(item: CslItem): string {
  const isPeriodical = item.type === 'periodical';
  const [date] = item.issued?.['date-parts'] ?? [];
  const years = item.issued?.['date-parts'].map(([year]) => year).join('--');
  const fields: Record<string, string | undefined> = {
    author: item.author && namesOf(item.author),
    editor: item.editor && namesOf(item.editor),
    title: escaped(isPeriodical ? item['container-title'] : item.title),
    issuetitle: escaped(isPeriodical ? item.title : undefined),
    year: years,
    month: date?.[1]?.toString(),
    volume: escaped(item.volume),
    number: escaped(item.issue),
    publisher: escaped(item.publisher),
    issn: item.ISSN,
    // these two are read verbatim
    doi: item.DOI,
    url: item.URL,
    note: escaped([item.status, item.note].filter(Boolean).join(', ')),
  };
  const said = Object.entries(fields).filter(([, value]) => value);
  const lines = said.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${isPeriodical ? 'periodical' : 'misc'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** In braces, a name is taken as one, and "and" in it parts no authors; `others` is the format's own "et al.". */
const namesOf = (names: readonly CitedName[]) =>
  names
    .map(({ family, given, literal }) =>
      literal
        ? literal === ET_AL
          ? 'others'
          : `{${escaped(literal)}}`
        : given
          ? `${escaped(family)}, ${escaped(given)}`
          : / /.test(family ?? '')
            ? `{${escaped(family)}}`
            : escaped(family),
    )
    .join(' and ');

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text with what TeX reads as its own marked as text; braces must pair, so that loose ones go. */
const escaped = (text: string | undefined): string | undefined =>
  text
    ?.replace(/[{}]/g, '')
    .replace(/[\\~^]/g, (character) => COMMANDS[character]!)
    .replace(/[%&#$_]/g, '\\$&')
    .replace(/\s+/g, ' ');
