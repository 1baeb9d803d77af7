import { Lazy } from '../../lazy.js';
import { foldLetters } from '../../records/letters.js';
import { HEADINGS } from './headings.js';

/** Parts of a page for navigation, whatever lists they contain. */
export const NAVIGATION =
  'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], .pager, .pagination, .breadcrumb, .breadcrumbs, .nav-tabs, ul.menu, div.menu, ul.nav, [itemtype$="/BreadcrumbList"]';
/** Links to the next or previous page of a list. */
export const LEADS_TO_PAGE = 'a[rel="next"], a[rel="prev"], a[href*="page="]';
/** Text of such links: a number, or an arrow. */
export const NUMBER_OR_ARROW = /^\d{1,4}$|\s\d{1,3}$|[‹›«»←→<>]/;
/** Links that share a page. */
export const SHARES = 'a[href*="/share"], a[href*="/intent/"], a[href^="mailto:?"]';
/** First item of lists that filter entries, folded. */
export const ALL = /^(?:vis |show |view )?(?:all[aes]?|tous|toutes|tod[ao]s|tutt[ei]|kaikki)(?:\W+\d+\)?)?$/;

/**
 * Readers of markup that most lists do not contain: lists of links to other pages, labels marked only by markup, values
 * of a `dl`, headings that do not start an entry, and notes on links. Before they are loaded, text is read as if it had
 * no such markup.
 */
export const rareMarkup = new Lazy(() => import('./rare-markup-reader.js'));

/** Elements that such markup consists of; the text of a card is an entry without a list. */
const RARE = `${NAVIGATION}, footer li, li a[href="/"], dd, a :is(span, small), :is(li, rg-special-issue-card) :is(strong, b, div, span + span), :is(${HEADINGS}) a, a :is(${HEADINGS})`;

/** Folded starts of link texts that lead to more information. */
const MORE = /^(?:$|[lv][aeiou]|m[aeio]|s[acehj]|co|en|fi|re|ti|we|zu)/;

/** Whether an element may contain such markup, judging by its elements and the start of its link texts. */
export const mayHaveRareMarkup = (host: Element): boolean =>
  !!host.querySelector(RARE) || [...host.querySelectorAll('ul, ol')].some(mayLeadElsewhere);

function mayLeadElsewhere(list: Element): boolean {
  if (!list.querySelector('li a[href]')) return false;
  const items = [...list.children];
  const words = ({ textContent }: Element) => foldLetters(textContent.trim());
  // a link behind a name, "Nord universitet Les mer"; longer texts are read without their links
  const isBehind = (link: Element) => {
    const all = words(link.closest('li')!);
    return all.length < 60 && MORE.test(words(link)) && !all.startsWith(words(link));
  };
  return (
    [...list.querySelectorAll('li a[href]')].some(isBehind) ||
    items.every((item) => MORE.test(words(item))) ||
    (items.every((item) => words(item).length < 60) &&
      (items.some((item) => NUMBER_OR_ARROW.test(words(item)) || words(item).length < 2) ||
        ALL.test(words(items[0]!)) ||
        !!list.querySelector(`${LEADS_TO_PAGE}, ${SHARES}`)))
  );
}
