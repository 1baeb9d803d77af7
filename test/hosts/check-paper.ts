/** Checks of printed elements: nothing is missing, gaps are no larger than on the screen, and addresses appear once. */
import { beyond, boxOf, holeOf, sizeOf, styleOf } from './measures.js';
import type { Check } from './measures.js';
import { elementsOf } from './page.js';

/** Maximum empty space below the last words, in em. */
const LINES = 2.5;

/** Parts needed on paper. */
const TEXTS =
  '[part="title"], [part="facts"], [part="name"], [part="source"], [part="term"], [part="label"], .stage text';

/** Controls, which must not be printed. */
const CONTROLS = 'button, summary, input, select, textarea';

const isShown = (node: Element) => {
  const { width, height } = boxOf(node);
  return width > 0 && height > 0 && styleOf(node).visibility === 'visible';
};

/** Number of times that a link's address is printed: in its text, before it and after it. */
function timesPrinted(link: HTMLAnchorElement): number {
  const address = link.getAttribute('href')!;
  const contents = ['::before', '::after'].map((pseudo) => styleOf(link, pseudo).content);
  return [link.textContent!, ...contents].filter(
    (text) => text.includes(address) || /attr\(.?href/.test(text),
  ).length;
}

export function checkPaper(page: Document, check: Check) {
  for (const element of elementsOf(page)) {
    const { localName: tag, shadowRoot } = element;
    const { right } = boxOf(element);
    check(right <= boxOf(element.parentElement!).right + 1, `${tag} is wider than its column`);
    check(!beyond(shadowRoot!, right).length, `cut off in ${tag}: ${beyond(shadowRoot!, right).join()}`);
    const hole = holeOf(element);
    check(hole <= LINES * sizeOf(element), `${hole.toFixed(1)} px are empty at the end of ${tag}`);
    for (const text of shadowRoot!.querySelectorAll(TEXTS))
      check(isShown(text), `"${text.textContent!.trim()}" in ${tag} is not printed`);
    for (const control of shadowRoot!.querySelectorAll(CONTROLS))
      check(!isShown(control), `"${control.textContent!.trim()}" in ${tag} is printed`);
    const shown = [...shadowRoot!.querySelectorAll('a'), ...element.querySelectorAll('a')].filter(isShown);
    for (const link of shown)
      check(timesPrinted(link) <= 1, `${link.href} in ${tag} is printed ${timesPrinted(link)} times`);
    const drawn = [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part="title"] a[href^="http"]')];
    for (const link of drawn)
      check(timesPrinted(link) === 1, `${link.href} in ${tag} is printed ${timesPrinted(link)} times`);
  }
}
