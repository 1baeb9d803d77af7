/** Checks of the elements after the script has loaded, compared with the page before. */
import {
  beyond,
  contrastOf,
  generated,
  holeOf,
  linkLook,
  measured,
  sizeOf,
  styleOf,
  wordsOf,
} from './measures.js';
import type { Check } from './measures.js';
import { elementsOf } from './page.js';

/** Maximum empty space below the last words, in em: before the script loads, they have the line height of the page. */
const LINES = 2.5;

/** The links with text in an element's own content. */
const linksOf = (element: Element) =>
  [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.textContent?.trim());

/** The look of the page before the script has loaded, for comparison. */
export function lookOf(page: Document) {
  const { fontFamily, fontSize } = styleOf(page.querySelector('rg-project-list li')!);
  return {
    elements: elementsOf(page).map(measured),
    fontFamily,
    fontSize: parseFloat(fontSize),
    links: elementsOf(page).map((element) => linksOf(element).map(linkLook)),
    words: wordsOf(page.querySelector('[data-linked] li + li')!),
  };
}

export type Look = ReturnType<typeof lookOf>;

/** Checks that each link looks the same as before, whether slotted or drawn by the element. */
function checkLinks(element: Element, before: readonly string[], check: Check) {
  linksOf(element).forEach((link, i) => {
    const drawn = [...element.shadowRoot!.querySelectorAll('a')].find(({ href }) => href === link.href);
    const look = linkLook(drawn ?? link);
    check(look === before[i], `"${link.textContent}" in ${element.localName} is ${look}, was ${before[i]}`);
  });
}

export function checkTags(page: Document, before: Look, check: Check) {
  const elements = elementsOf(page);
  const { scrollWidth, clientWidth } = page.documentElement;
  check(scrollWidth <= clientWidth, `scrolls sideways: ${beyond(page, clientWidth).join()}`);
  elements.forEach((element, i) => {
    const { localName: tag } = element;
    const [was, is] = [before.elements[i]!, measured(element)];
    check(Math.abs(is.width - was.width) <= 1, `${tag} is ${is.width} px wide, was ${was.width}`);
    check(Math.abs(is.left - was.left) <= 1, `${tag} is at ${is.left} px, was at ${was.left}`);
    const jump = is.height + is.gap - was.height - was.gap;
    // in WebKit, the target area of a button enlarges the line that it is aligned with
    check(Math.abs(jump) <= 1.5, `what follows ${tag} moves by ${jump.toFixed(1)} px`);
    checkLinks(element, before.links[i]!, check);
    check(
      holeOf(element) <= LINES * sizeOf(element),
      `${holeOf(element).toFixed(1)} px are empty at the end of ${tag}`,
    );
  });
  const words = wordsOf(page.querySelector('[data-linked]')!.shadowRoot!.querySelector('li + li')!);
  const side = styleOf(page.documentElement).direction === 'rtl' ? 'right' : 'left';
  const aside = words[side] - before.words[side];
  check(Math.abs(aside) <= 1, `words begin ${aside.toFixed(1)} px aside`);
  const title = styleOf(page.querySelector('rg-project-list')!.shadowRoot!.querySelector('[part="title"]')!);
  check(
    title.fontFamily === before.fontFamily,
    `titles in ${title.fontFamily}, items in ${before.fontFamily}`,
  );
  check(
    Math.abs(parseFloat(title.fontSize) - before.fontSize) < 0.2,
    `titles in ${title.fontSize}, items in ${before.fontSize}px`,
  );
  const tags = page.querySelector('[data-form="tags"]')!;
  check(!generated(tags).length, `generated: ${generated(tags).join()}`);
  const quotation = tags.querySelector('blockquote p')!;
  const parts = elements.flatMap((element) => [
    ...element.shadowRoot!.querySelectorAll(
      '[part="title"], [part="facts"], [part="name"], [part="source"], [part="label"]',
    ),
  ]);
  // the page is responsible for the look of links
  for (const part of [quotation, ...parts.filter((each) => !each.closest('a'))]) {
    const ratio = contrastOf(part);
    check(ratio >= 4.5, `${part.getAttribute('part') ?? 'quotation'} has a contrast of ${ratio.toFixed(2)}`);
  }
  const leading = parseFloat(styleOf(quotation).lineHeight) / parseFloat(styleOf(quotation).fontSize);
  check(Math.abs(leading - 1.5) < 0.02, `the quotation's leading is ${leading.toFixed(2)}`);
}
