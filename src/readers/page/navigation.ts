import { foldLetters } from '../../records/letters.js';
import { ALL, LEADS_TO_PAGE, NAVIGATION, NUMBER_OR_ARROW, SHARES } from './rare-markup.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of links to other pages of a list, folded. */
const PAGES = words(
  'page pages side sider sida sidor seite pagina sivu current gjeldende navaerende nuvarande aktuelle you re on go to ga til till gehe zu zur ' +
    'next neste nasta naeste nachste seuraava suivant suivante volgende previous prev forrige foregaende foregaaende tidligere ' +
    'vorige vorherige zuruck edellinen precedent precedente first forste forsta erste premier premiere eerste ensimmainen last siste ' +
    'sista sidste letzte derniere dernier laatste viimeinen older newer eldre nyere aldre nyare projects prosjekter ' +
    'siguiente anterior primera ultima ultimo successiva prossima paginas of av af von van de di sur viser visar showing resultater ' +
    'pagination paginering sidenavigasjon sidenavigering sidenummerering sidnavigering sidnumrering seitennummerierung seitennavigation sivutus sivunumerointi',
);
/** Headings of such links, folded. */
const PAGER_NAME =
  /^(?:(?:list )?paginat(?:ion|or)|paginering|side?(?:navig|nummer|numr)[a-z]+|seitenn[a-z]+|sivutus|sivunumerointi):?$/;
/** Phrases at the start of links to more information, folded. */
const MORE =
  /^(?:(?:read|learn|find out|see|view|show) (?:more|all)|continue reading|read (?:on|the)|more (?:info|about|on|details)|les (?:mei?r|hele|vidare|videre)|(?:se|sja|vis|visa) (?:mere?|meir|alle?|fler[ea]?|fleire)|mei?r (?:om|info)|las mer|laes mere|mehr (?:erfahren|lesen|info|zu|dazu)|weiter ?lesen|weitere info|en savoir plus|lire (?:la suite|plus)|voir plus|lees (?:meer|verder)|meer (?:lezen|info|over)|lue lisaa|loga eanet|(?:ver|leer|saber|mas) (?:mas|info)|leggi|scopri|saiba mais|view project|zum projekt|til prosjektet|(?:more|mere?|meir|mehr|meer|plus|mas|lisaa)\W*$)/;

/** A letter or a year, as in an index of entries. */
const INDEX = /^(?:\p{L}|(?:19|20)\d\d)$/u;

/** Text of a node as one folded line. */
const folded = (node: Node): string => foldedLine(node.textContent ?? '');
const foldedLine = (text: string): string => foldLetters(text.replace(/\s+/g, ' ').trim());

/** Whether a line of text is a link to more information or to another page of a list. */
export const leadsElsewhere = (line: string): boolean =>
  PAGER_NAME.test(foldedLine(line)) ||
  (MORE.test(foldedLine(line)) && line.length < 200) ||
  (isPageLine(foldedLine(line)) && NUMBER_OR_ARROW.test(foldedLine(line)));

/** Whether a node or link text only leads to more information: "Read more about this project". */
export const saysMore = (given: Node | string): boolean => {
  const words = typeof given === 'string' ? foldedLine(given) : folded(given);
  return MORE.test(words) && words.length < 200;
};

/**
 * Returns a test for lists that are navigation rather than entries: pagination, links that all say "Read more" or share the
 * page, filters and indexes, and lists in navigation parts unless the container has no other content.
 */
export function navigationIn(container: Element): (list: Element) => boolean {
  const known = new Map<Element, boolean>();
  let hasOther: boolean | undefined;
  const isNavigation = (list: Element): boolean => {
    const part = list.closest(NAVIGATION);
    if (part && part !== container && container.contains(part) && (hasOther ??= showsOther(container)))
      return true;
    const items = [...list.children].filter((item) => folded(item) || item.querySelector('a'));
    // a filter
    if (items.length && items.every((item) => item.querySelector('input, select'))) return true;
    if (!items.some((item) => item.querySelector('a[href]'))) return false;
    return (
      items.every(isMoreLink) ||
      items.every((item) => item.querySelector(SHARES)) ||
      (items.every((item) => isPage(item) || isMoreLink(item)) && items.some(namesPage)) ||
      (folded(container) !== folded(list) &&
        items.length > 1 &&
        (items.every((item) => INDEX.test(folded(item))) ||
          (ALL.test(folded(items[0]!)) && items.every(isFilter))))
    );
  };
  return (list) => {
    const answer = known.get(list) ?? isNavigation(list);
    known.set(list, answer);
    return answer;
  };
}

/** Whether a node is a part for navigation or consists of pagination links. */
export function isPager(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (element.matches(NAVIGATION)) return true;
  return !!element.querySelector('a[href]') && saysPages(element) && textsIn(element).some(isNumberOrArrow);
}

/** Whether all texts of a node are for pagination. */
const saysPages = (node: Node): boolean => textsIn(node).every(isPageLine);

/** The text nodes of a node, folded, without empty ones. */
const textsIn = (node: Node): string[] =>
  node.nodeType === 3 ? [folded(node)].filter(Boolean) : [...node.childNodes].flatMap(textsIn);

const isNumberOrArrow = (words: string): boolean => NUMBER_OR_ARROW.test(words);

/** Whether a heading is for pagination, or is in a navigation part of the container. */
export function belongsToPager(heading: Element, container: Element): boolean {
  const part = heading.closest(NAVIGATION);
  return PAGER_NAME.test(folded(heading)) || (!!part && part !== container && container.contains(part));
}

/** Whether a container has text outside its navigation parts. */
function showsOther(container: Element): boolean {
  const count = (element: Element) => element.textContent.replace(/\s+/g, '').length;
  const parts = [...container.querySelectorAll(NAVIGATION)].filter(
    (part) => !part.parentElement?.closest(NAVIGATION),
  );
  return parts.reduce((sum, part) => sum + count(part), 0) < count(container);
}

const isMoreLink = (item: Element): boolean => {
  const link = item.querySelector('a[href]');
  return !!link && folded(link) === folded(item) && saysMore(link);
};

/** Whether an item may choose some of the entries: it is short, and its link is all of it but a count. */
const isFilter = (item: Element, i: number): boolean => {
  const words = folded(item).replace(/\s*\(?\d+\)?$/, '');
  const link = item.querySelector('a[href]');
  return words.split(' ').length < 5 && (link ? folded(link).startsWith(words) : !i);
};

/** Whether an item is a page number, an arrow, or words for pagination. */
const isPage = (item: Element): boolean => isPageLine(folded(item));
const isPageLine = (words: string): boolean =>
  words.split(/[^\p{L}\p{N}]+/u).every((word) => /^\d{0,3}$/.test(word) || PAGES.has(word));

/** Whether an item is certainly pagination: it has a number or an arrow, or its link reveals it. */
const namesPage = (item: Element): boolean =>
  NUMBER_OR_ARROW.test(folded(item)) || !!item.querySelector(LEADS_TO_PAGE);
