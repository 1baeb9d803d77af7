import { call } from '../../readers/page/tree.js';

/** The language around an element: the nearest `lang`, across shadow roots, or that of the browser. */
export function nearestLanguage(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return call<[string], string | null>(marked, 'getAttribute', 'lang') || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : navigator.language || 'en';
}

/** Whether few pages use a language. */
export const isRare = (lang: string): boolean => /^(?:de|fi|nl|fr|it|es|pt)\b/i.test(lang);
