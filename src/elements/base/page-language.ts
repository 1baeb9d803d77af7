import { html, nothing } from 'lit';
import { uiLanguage } from '../../locales/index.js';
import { baseLanguage } from '../../records/pick-text.js';

/** The page's language, if the interface uses another; text of the page then needs `lang`. */
export const foreignPage = (language: string): string | undefined =>
  uiLanguage(language) === baseLanguage(language) ? undefined : language;

/** The `lang` of content in a known language, or in that of the page; undefined if it is the language of the view. */
export const langOf = (known: string | undefined, language: string): string | undefined =>
  known === language ? foreignPage(language) : (known ?? foreignPage(language));

/** Right-to-left letters. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Marks text of the page in a phrase of the interface: with its language, and isolated from the phrase's text
 * direction.
 *
 * @param text The text, if `content` is more than a string.
 */
export function own(content: unknown, language: string, text: unknown = content): unknown {
  const lang = foreignPage(language);
  return content && (lang || (typeof text === 'string' && RTL.test(text)))
    ? html`<bdi lang=${lang ?? nothing}>${content}</bdi>`
    : content;
}
