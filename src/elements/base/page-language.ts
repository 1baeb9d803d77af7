import { html, nothing } from 'lit';
import { uiLanguage } from '../../locales/index.js';
import { baseLanguage } from '../../records/pick-text.js';

/** The page's language, where the interface has to use another: text of the page then needs a `lang`. */
export const foreignPage = (language: string): string | undefined =>
  uiLanguage(language) === baseLanguage(language) ? undefined : language;

/** The `lang` of content in a known language, or in that of the page; undefined where it need not be stated. */
export const langOf = (known: string | undefined, language: string): string | undefined =>
  known === language ? foreignPage(language) : (known ?? foreignPage(language));

/** Letters that are written from right to left. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The page's words in a phrase of the interface: in their own language, and apart from the phrase in the order of
 * writing.
 *
 * @param text The words, where `content` is more than them.
 */
export function own(content: unknown, language: string, text: unknown = content): unknown {
  const lang = foreignPage(language);
  return content && (lang || (typeof text === 'string' && RTL.test(text)))
    ? html`<bdi lang=${lang ?? nothing}>${content}</bdi>`
    : content;
}
