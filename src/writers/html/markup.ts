import { safeAddress } from '../../records/addresses.js';
import type { Text } from '../../records/types.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** Text escaped for element content and double-quoted attributes. Carriage returns become references, since parsers would change them. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"\u00a0]/g, (character) => ESCAPES[character]!)
    .replace(/\r/g, '&#13;')
    .replace(/\0/g, '\ufffd');

/** An attribute, or nothing if there is no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(String(value))}"`;

/** HTML wrapped in a link if the address is safe, otherwise unchanged; `more` is further attributes. */
export function linked(html: string, url: string | undefined, more = ''): string {
  const address = safeAddress(url);
  return address ? `<a${attribute('href', address)}${more}>${html}</a>` : html;
}

/** A text as displayed on one line: trimmed, with each run of white space as one space. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

/** A text of several lines as displayed, with line breaks as `br`. */
const seen = (text: string): string => text.split('\n').map(collapsed).filter(Boolean).join('\n');

const lines = (text: string) => escaped(text).replace(/\n/g, '<br>');

/** The attribute that preserves a text's white space, if displaying it would change it. */
const exactly = (text: string) => (seen(text) === text ? '' : attribute('data-rg-text', text));

/** Details of a name in the literal form. */
interface Details {
  url?: string | undefined;
  /** Text in brackets. */
  extra?: string | undefined;
  /** Address of a link on that text. */
  to?: string | undefined;
  /** Whether to state the name explicitly even though it equals the address. */
  isExplicit?: boolean;
}

/**
 * A name or a text in the literal form: in `em`, with its link, its wordings by language in `span lang`, and
 * details in brackets.
 */
export function part(name: Text, { url, extra, to, isExplicit }: Details = {}): string {
  const own =
    typeof name === 'string' ? exactly(name) || (isExplicit ? attribute('data-rg-text', name) : '') : '';
  const words =
    typeof name === 'string'
      ? lines(name)
      : Object.entries(name)
          .map(([lang, text]) => `<span${attribute('lang', lang)}${exactly(text)}>${lines(text)}</span>`)
          .join(' / ');
  const address = safeAddress(url);
  const main = address
    ? `<a${attribute('href', address)}${own}>${words}</a>`
    : extra
      ? `<strong${own}>${words}</strong>`
      : words;
  const more = extra ? ` (${linked(escaped(extra), to)})` : '';
  return `<em${address || extra ? '' : own}>${main}${more}</em>`;
}
