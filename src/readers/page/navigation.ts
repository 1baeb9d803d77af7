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

/** Links in the menu of a site, folded. */
const SITE =
  /^(?:home(?: ?page)?|hjem|heim|hem|forside|start(?:side|seite|page)?|etusivu|accueil|inicio|hoofdpagina|(?:about|om|uber)(?: (?:us|oss|uns))?|research|fors[kc]h?n?ing|forschung|tutkimus|recherche|teaching|undervisning|lehre|people|staff|team|equipe|equipo|ansatte|tilsette|medarbetare|news|aktuelt|nyheter|aktuelles|events|publi[kc]a[a-z]+|links|lenke?r|contact(?: us)?|kontakt(?: oss| os)?|cookies?|privacy(?: policy)?|personvern|datenschutz|impressum|log ?in|site ?map|menu)$/;

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
    const part = list.closest(NAVIGATION) ?? list.closest('footer');
    const isOutside = !part || part === container || !container.contains(part);
    if (!isOutside && (hasOther ??= showsOther(container)) && !isFootOfEntry(part, container)) return true;
    const items = [...list.children].filter((item) => folded(item) || item.querySelector('a'));
    // a filter
    if (items.length && items.every((item) => item.querySelector('input, select'))) return true;
    if (!items.some((item) => item.querySelector('a[href]'))) return false;
    return (
      isMenu(list) ||
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

/** Whether an element only has links, most of which are those of a menu: "Home", "Research", "Contact". */
export function isMenu(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length < 2 || links.length > 30) return false;
  const words = links.map(folded);
  const rest = words.reduce((text, link) => text.replace(link, ''), folded(element));
  return !/[\p{L}\p{N}]/u.test(rest) && words.filter((link) => SITE.test(link)).length * 2 > words.length;
}

/** Whether an element is the foot of one of several entries next to each other, rather than of the page. */
export function isFootOfEntry(element: Element, container: Element): boolean {
  const entry = element.localName === 'footer' && element.closest('article, section, li, blockquote, figure');
  if (!entry || !container.contains(entry)) return false;
  const name = entry.localName;
  const isEntry = (other: Element | null) => other?.localName === name || !!other?.querySelector(name);
  for (let at: Element = entry; at !== container; at = at.parentElement!)
    if (isEntry(at.previousElementSibling) || isEntry(at.nextElementSibling)) return true;
  return false;
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
