import type { UsedIds } from '../../readers/page/ids.js';
import { parsePartner } from '../../readers/partner/line.js';
import { possibleSources } from '../../readers/definition/possible-sources.js';
import { innerOfQuotation } from '../../readers/line/quotation-marks.js';
import { serviceOf } from '../../readers/link/services.js';
import { readTermLine } from '../../readers/term/line.js';
import { idFrom } from '../../records/ids.js';
import { anyWording, pickText } from '../../records/pick-text.js';
import type { Definition, Link, Partner, Term, Text } from '../../records/types.js';
import { isSeen } from './draft.js';
import { idAttribute } from './ids.js';
import { imageOf } from './item.js';
import { labelsIn } from './labels.js';
import type { LabelName } from './labels.js';
import { attribute, escaped, linked, part } from './markup.js';
import { list } from './project.js';

type Values = readonly (readonly [LabelName, Text | undefined])[];

/** Labelled lines with values in the literal form; undefined values are omitted. */
export const exactLines = (lang: string, values: Values): string[] =>
  values.flatMap(([name, value]) => (value === undefined ? [] : `${labelsIn(lang)(name)}: ${part(value)}`));

/** The items of a list of partners: linked names with logos. */
export function partnerItems(partners: readonly Partner[], lang: string): string[] {
  const used: UsedIds = new Map();
  return partners.map((partner) => {
    const { id, name, url, logo, kind, shortName, country, ror, grant, programme } = partner;
    const shown = pickText(name, lang);
    const lines = exactLines(lang, [
      ['name', typeof name === 'string' ? undefined : name],
      ['shortName', shortName],
      ['kind', kind],
      ['country', country],
      ['ror', ror],
      ['programme', programme],
      ['grant', grant],
      ['dark', logo?.dark],
    ]);
    const first = isPlainName(shown)
      ? linked(escaped(shown), url)
      : `<strong>${part(shown, { url })}</strong>`;
    const all = [first, ...(logo ? [imageOf(logo)] : []), ...lines];
    return `<li${idAttribute(id, idFrom(anyWording(name)), used)}>${all.join('<br>\n')}</li>`;
  });
}

/** Whether readers understand the whole line as a partner's name. */
function isPlainName(name: string): boolean {
  const { id: _, original: __, ...read } = parsePartner(name).record;
  return isSeen(name) && read.name === name && Object.keys(read).length === 1;
}

/** Quotations, each followed by a paragraph with the facts about its source. */
export function quotations(definitions: readonly Definition[], lang: string): string[] {
  const used: UsedIds = new Map();
  return definitions.map((definition) => {
    const { id, term, text, authors, year, locator, url, doi, sourceTitle } = definition;
    const lines = exactLines(lang, [['term', term]]);
    if (authors.length) lines.push(`${labelsIn(lang)('authors')}: ${list(authors)}`);
    lines.push(
      ...exactLines(lang, [
        ['year', year],
        ['locator', locator],
        ['sourceTitle', sourceTitle],
        ['doi', doi],
      ]),
    );
    if (url) lines.push(`${labelsIn(lang)('url')}: ${part(url, { url })}`);
    const isPlain =
      isSeen(text) && innerOfQuotation(text).text === text && possibleSources(text).next().done === true;
    const words = isPlain ? escaped(text) : `<strong>${part(text)}</strong>`;
    const own = `${idAttribute(id, idFrom(term ?? text.slice(0, 40)), used)}${attribute('lang', definition.lang)}`;
    const source = lines.length ? `\n<p>${lines.join('<br>\n')}</p>` : '';
    return `<blockquote${own}><p>${words}</p></blockquote>${source}`;
  });
}

/** The items of a list of words: `velferd (25)`. */
export const termItems = (terms: readonly Term[], lang: string): string[] =>
  terms.map(({ text, weight, lang: own, url, group }) => {
    const line = `${text} (${weight})`;
    const read = readTermLine(line);
    const isPlain = isSeen(text) && read.text === text && read.weight === weight;
    const words = isPlain ? linked(escaped(text), url) : `<strong>${part(text, { url })}</strong>`;
    const first = `${own ? `<span${attribute('lang', own)}>${words}</span>` : words} (${isPlain ? weight : part(String(weight))})`;
    return `<li>${[first, ...exactLines(lang, [['group', group]])].join('<br>\n')}</li>`;
  });

/** The items of a list of links. */
export const linkItems = (links: readonly Link[]): string[] =>
  links.map(({ url, label, service }) => {
    const isKnown = (service ?? '') === (serviceOf(url, '') ?? '');
    const isPlain = label === label.replace(/\s+/g, ' ').trim();
    const more = `${isKnown ? '' : attribute('data-service', service ?? '')}${isPlain ? '' : attribute('data-rg-text', label)}`;
    return `<li>${linked(escaped(label), url, more)}</li>`;
  });
