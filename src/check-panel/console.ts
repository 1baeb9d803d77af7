/** Console message for a page's developers: the number of findings, and the address that shows them. */
import { check } from '../check/check.js';

/** Time that elements get to fetch their files after the page has loaded, in ms. */
const PAUSE = 1000;

/** The message for a page; undefined without findings. */
export function lineFor(page: Document, { href }: Pick<Location, 'href'>): string | undefined {
  const { length } = check(page, { lang: 'en' });
  if (!length) return undefined;
  const address = new URL(href);
  address.search += `${address.search ? '&' : '?'}rg-check`;
  return `${length} ${length === 1 ? 'finding' : 'findings'} in the content of this page: open ${address.href}`;
}

/** Logs the number of findings once the page and its elements have loaded. */
export function countInConsole(): void {
  const begin = () =>
    setTimeout(() => {
      const line = lineFor(document, location);
      if (line) console.info(line);
    }, PAUSE);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
