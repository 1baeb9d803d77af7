import { safeAddress } from '../../records/addresses.js';
import type { Text } from '../../records/types.js';
import { DomText } from '../page/dom-text.js';

/** An emphasised part of a line. */
export interface Part {
  name: Text;
  url?: string;
  /** The text in brackets after the name, or the target of its link. */
  extra?: string;
  /** Whether the name comes from an attribute. */
  isGiven: boolean;
}

/** Attribute with the exact text, for spaces and line breaks that markup does not preserve. */
const EXACT = 'data-rg-text';

const exactText = (element: Element): string => element.getAttribute(EXACT) ?? new DomText(element).text;

/** The text of an element, by language if it consists of `span`s with languages. */
function wordsOf(element: Element): Text {
  const spans = [...element.children].filter((child) => child.matches('span[lang]'));
  return spans.length && !element.hasAttribute(EXACT)
    ? Object.fromEntries(spans.map((span) => [span.getAttribute('lang')!, exactText(span)]))
    : exactText(element);
}

/** Reads `<em>Name</em>`, `<em><a href="…">Name</a> (more)</em>` or `<em><strong>Name</strong> (more)</em>`. */
export function partOf(element: Element): Part {
  const [first] = [...element.childNodes].filter(({ textContent }) => textContent?.trim());
  const emphasis = element.firstElementChild;
  const main =
    emphasis && emphasis === first && emphasis.matches('a[href], strong, b') ? emphasis : undefined;
  const whole = main && new DomText(element).text.slice(new DomText(main).text.length);
  const [, words] = /^\s?\((.*)\)$/s.exec(whole ?? '') ?? [];
  const links = [...element.querySelectorAll('a[href]')].filter((link) => link !== main);
  const extra = words && (links[0]?.getAttribute('href') ?? words);
  const url = main?.matches('a') ? safeAddress(main.getAttribute('href')) : undefined;
  return {
    name: wordsOf(main ?? element),
    ...(url && { url }),
    ...(extra && { extra }),
    isGiven: (main ?? element).hasAttribute(EXACT),
  };
}
