import { uiLanguage } from '../../locales/index.js';
import { attribute, escaped } from './markup.js';

/** An element's attributes by name: `true` sets one without a value; `false` and undefined omit it. */
export type ElementAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Ways of naming the element that a list, a quotation or a header becomes. */
export type HtmlForm = 'labelled' | 'class' | 'marker' | 'tag';

/** Text of the marker link. */
const MARKERS: Readonly<Record<string, readonly [nb: string, nn: string, en: string, se: string]>> = {
  'project-list': ['Prosjektdata', 'Prosjektdata', 'Project data', 'Prošeaktadieđut'],
  'special-issue-list': ['Temanummerdata', 'Temanummerdata', 'Special issue data', 'Fáddánummirdieđut'],
  'partner-grid': ['Partnerdata', 'Partnardata', 'Partner data', 'Guoibmedieđut'],
  'definition-quote': ['Definisjonsdata', 'Definisjonsdata', 'Definition data', 'Definišuvdnadieđut'],
  'word-cloud': ['Orddata', 'Orddata', 'Word data', 'Sátnedieđut'],
  'social-links': ['Lenkedata', 'Lenkjedata', 'Link data', 'Liŋkadieđut'],
  'group-header': ['Gruppedata', 'Gruppedata', 'Group data', 'Joavkodieđut'],
};

/**
 * Native markup, marked to become an element: by a class and `data-rg`, by a link before it, or by the tag around it.
 * Attributes are written as class names (`rg-filter`, `rg-group-by-status`) or in the link's fragment
 * (`&filter&group-by=status`).
 *
 * @param markup Returns the native markup; `own` holds the attributes for its outermost element.
 * @param element The element's tag, without `rg-`.
 */
export function framed(
  markup: (own: string) => string,
  element: string,
  { as, lang, attributes }: { as: HtmlForm; lang: string; attributes: ElementAttributes },
): string {
  const setAttributes = Object.entries(attributes).filter(
    ([, value]) => value !== undefined && value !== false,
  ) as [string, string | number | true][];
  if (as === 'class') {
    // a value that cannot be part of a class name gets a separate attribute
    const isWord = (value: string | number | true) => value === true || /^[\w-]+$/.test(String(value));
    const classes = setAttributes
      .filter(([, value]) => isWord(value))
      .map(([name, value]) => (value === true ? `rg-${name}` : `rg-${name}-${value}`));
    const others = setAttributes
      .filter(([, value]) => !isWord(value))
      .map(([name, value]) => attribute(`data-rg-${name}`, value as string));
    return markup(
      `${attribute('class', [`rg-${element}`, ...classes].join(' '))}${attribute('data-rg', element)}${others.join('')}`,
    );
  }
  if (as === 'marker') {
    const options = setAttributes.map(([name, value]) =>
      value === true ? `&${name}` : `&${name}=${encodeURIComponent(value)}`,
    );
    const words = MARKERS[element]![['nb', 'nn', 'en', 'se'].indexOf(uiLanguage(lang))]!;
    const link = `<a${attribute('href', `#rg-${element}${options.join('')}`)}>${escaped(words)}</a>`;
    return `<p>${link}</p>\n${markup('')}`;
  }
  if (as === 'tag') {
    const own = setAttributes.map(([name, value]) => (value === true ? ` ${name}` : attribute(name, value)));
    return `<rg-${element}${own.join('')}>\n${markup('')}\n</rg-${element}>`;
  }
  return markup('');
}
