import { Lazy } from '../../lazy.js';
import { foldLetters } from '../../records/letters.js';

/** Parts of a page for navigation, whatever lists they contain. */
export const NAVIGATION = 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"]';
/** Links to the next page of a list, or to the one before. */
export const LEADS_TO_PAGE = 'a[rel="next"], a[rel="prev"], a[href*="page="]';
/** The words of such links, by which they are no others. */
export const NUMBER_OR_ARROW = /^\d{1,3}$|\s\d{1,3}$|[‹›«»←→<>]/;
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Readers of markup that most lists are without: lists that lead to other pages, labels that markup alone sets apart,
 * values of a `dl`, headings that are no beginning, and notes on links. Where they are not there, no text has any.
 */
export const rareMarkup = new Lazy(() => import('./rare-markup-reader.js'));

const RARE = `${NAVIGATION}, dd, a :is(span, small), :is(li, rg-special-issue-card) :is(strong, b, div), :is(${HEADINGS}) a, a :is(${HEADINGS})`;

/** Beginnings of the words by which links lead to more, folded. */
const MORE = /^(?:$|[lv][aeiou]|m[aeio]|s[acehj]|co|en|fi|re|ti|we|zu)/;

/** Whether an element may hold such markup, by its shape and a few letters. */
export const mayHaveRareMarkup = (host: Element): boolean =>
  !!host.querySelector(RARE) || [...host.querySelectorAll('ul, ol')].some(mayLeadElsewhere);

function mayLeadElsewhere(list: Element): boolean {
  if (!list.querySelector('li a[href]')) return false;
  const items = [...list.children];
  const words = ({ textContent }: Element) => foldLetters(textContent.trim());
  return (
    items.every((item) => MORE.test(words(item))) ||
    (items.every((item) => words(item).length < 60) &&
      (items.some((item) => NUMBER_OR_ARROW.test(words(item))) || !!list.querySelector(LEADS_TO_PAGE)))
  );
}
