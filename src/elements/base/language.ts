import { call } from '../../readers/tree.js';

/** The language an element stands in: the nearest `lang`, out through shadow roots, else the reader's own. */
export function nearestLanguage(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return call<[string], string | null>(marked, 'getAttribute', 'lang') || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : navigator.language || 'en';
}
