/** One line on the console for the developers of a page: the number of findings, and where to see them. */
import { check } from '../check/check.js';

/** Time after the page has loaded until its elements have what they fetch, in ms. */
const PAUSE = 1000;

/** The line for a page, if there is something to fix on it. */
export function lineFor(page: Document, { href }: Pick<Location, 'href'>): string | undefined {
  const { length } = check(page, { lang: 'en' });
  if (!length) return undefined;
  const address = new URL(href);
  address.search += `${address.search ? '&' : '?'}rg-check`;
  return `${length} ${length === 1 ? 'finding' : 'findings'} on the content of this page: open ${address.href}`;
}

/** Counts the findings once the page has loaded and nothing else is to be done. */
export function countInConsole(): void {
  const begin = () =>
    setTimeout(() => {
      const line = lineFor(document, location);
      if (line) console.info(line);
    }, PAUSE);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
