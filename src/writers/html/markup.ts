import { safeAddress } from '../../records/addresses.js';
import type { Text } from '../../records/types.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** Text for the content of an element or an attribute in double quotes. A carriage return is written by its number, or a parser would change it. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"\u00a0]/g, (character) => ESCAPES[character]!)
    .replace(/\r/g, '&#13;')
    .replace(/\0/g, '\ufffd');

/** An attribute, or nothing if there is no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(String(value))}"`;

/** Markup as a link, where the address is safe; else as it is. */
export function linked(html: string, url: string | undefined, more = ''): string {
  const address = safeAddress(url);
  return address ? `<a${attribute('href', address)}${more}>${html}</a>` : html;
}

/** A text as a reader of pages sees it: runs of white space are one space, and none is at its edges or at a line's. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

/** A text of several lines as it is seen where each `br` begins a line. */
const seen = (text: string): string => text.split('\n').map(collapsed).filter(Boolean).join('\n');

const lines = (text: string) => escaped(text).replace(/\n/g, '<br>');

/** The attribute that keeps a text whose white space markup does not keep. */
const exactly = (text: string) => (seen(text) === text ? '' : attribute('data-rg-text', text));

/** Details beside a name, in a part that is taken literally. */
interface Beside {
  url?: string | undefined;
  /** Words in brackets. */
  extra?: string | undefined;
  /** The address that they link to. */
  to?: string | undefined;
  /** Whether the words are given even though they are an address. */
  isGiven?: boolean;
}

/**
 * A name or a text that readers take literally: in `em`, with its link, its wordings by language in `span lang`,
 * and more in brackets.
 */
export function part(name: Text, { url, extra, to, isGiven }: Beside = {}): string {
  const own =
    typeof name === 'string' ? exactly(name) || (isGiven ? attribute('data-rg-text', name) : '') : '';
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
