import { baseLanguage } from '../../records/pick-text.js';

/** The base language of a node, from the nearest `lang` attribute; `''` if there is none. */
export function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const lang = at.nodeType === 1 ? (at as Element).getAttribute('lang') : null;
    if (lang !== null) return baseLanguage(lang.trim());
  }
  return '';
}
