/** Preload links for the files of elements, as in `snippets.html`. */
import { readFileSync } from 'node:fs';

/** The links for labelled content of these tags, in Bokmål. */
export function preloadLinks(tags) {
  if (!tags.length) return '';
  const { elements, strings } = JSON.parse(readFileSync('dist/cdn/preload.json', 'utf8'));
  const files = new Set([...tags.flatMap((tag) => elements[tag].files), strings.nb]);
  return [...files].map((file) => `<link rel="modulepreload" href="/${file}">`).join('');
}
