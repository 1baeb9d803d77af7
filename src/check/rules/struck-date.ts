import { isStruck } from '../../readers/page/dom-text.js';
import { monthNumber } from '../../readers/words/months.js';
import { tokenize } from '../../readers/words/tokens.js';
import { shortened } from '../page/page.js';
import type { Rule } from '../types.js';

/** Whether a text contains a year, or a month with a day. */
function hasDate(text: string): boolean {
  const tokens = tokenize(text);
  return (
    tokens.some(({ kind, text }) => kind === 'number' && /^(?:19|20)\d\d$/.test(text)) ||
    (tokens.some(({ fold }) => monthNumber(fold) !== undefined) &&
      tokens.some(({ kind, text }) => kind === 'number' && Number(text) < 32))
  );
}

/** A struck-out date next to its replacement. */
export const struckDate: Rule = {
  name: 'struck-date',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: 'En dato er strøket over ved siden av en ny: «{old}».',
        why: 'Skjermlesere, søkemotorer og kopier av teksten har ofte ikke med streken, og da står det to datoer.',
        fix: 'Ta bort den gamle datoen, og skriv «utsatt» ved den nye om det er noe leseren bør vite.',
      },
      en: {
        message: 'A date is struck out next to a new one: “{old}”.',
        why: 'Screen readers, search engines and copied text often drop the line, which leaves two dates.',
        fix: 'Remove the old date, and write “extended” next to the new one if readers should know.',
      },
    },
  },
  *find(page) {
    for (const element of page.all('del, s, strike, [style*="line-through"]')) {
      if (!isStruck(element) || element.parentElement?.closest('del, s, strike')) continue;
      const old = element.textContent;
      if (!hasDate(old)) continue;
      const beside =
        element.closest('li, p, td, dd, h1, h2, h3, h4, h5, h6, blockquote') ?? element.parentElement;
      const rest = [...(beside?.childNodes ?? [])].map((node) => textWithout(node, element)).join(' ');
      if (hasDate(rest)) yield { node: element, values: { old: shortened(old) } };
    }
  },
};

const textWithout = (node: Node, left: Element): string =>
  node === left
    ? ''
    : node.contains(left)
      ? [...node.childNodes].map((child) => textWithout(child, left)).join(' ')
      : (node.textContent ?? '');
