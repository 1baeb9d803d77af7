import { labelOf, picturesIn } from '../../readers/partner/logos.js';
import { sectionOf } from '../../readers/page/section.js';
import { CHROME } from '../page/sections.js';
import type { Page } from '../page/page.js';
import type { Hit, Rule } from '../types.js';

const LOGO = /(?:^|[^a-z])logo(?:typ|er|s|en)?(?:[^a-z]|$)/i;

/** A logo without the name of its organisation, or a heading for partners without any names. */
export const unnamedPartner: Rule = {
  name: 'unnamed-partner',
  severity: 'error',
  texts: {
    main: {
      nb: {
        message: 'En logo har ikke noe navn ({file}).',
        why: 'Den som ikke ser bildet, får ikke vite hvem dere samarbeider med, og det gjør heller ikke søkemotorer.',
        fix: 'Skriv organisasjonens navn i bildets alternativtekst (alt).',
      },
      en: {
        message: 'A logo has no name ({file}).',
        why: 'People who cannot see the picture do not learn who your partners are; neither do search engines.',
        fix: 'Put the organisation’s name in the alternative text of the picture (alt).',
      },
    },
    none: {
      nb: {
        message: 'Under «{heading}» står det ingen navn.',
        why: 'Den som leser, søker eller får siden lest opp, får ikke vite hvem dere samarbeider med.',
        fix: 'Skriv navnene i en liste, eller som alternativtekst på logoene.',
      },
      en: {
        message: 'There are no names under “{heading}”.',
        why: 'People who read, search or listen to the page do not learn who your partners are.',
        fix: 'Write the names in a list, or as alternative texts of the logos.',
      },
    },
  },
  *find(page): Generator<Hit> {
    const below = [...partnerParts(page)];
    const reported = new Set<Element>();
    for (const { nodes } of below)
      for (const node of nodes)
        for (const picture of picturesIn(node)) {
          if (reported.has(picture) || isNamed(picture)) continue;
          reported.add(picture);
          yield { node: picture, values: { file: fileOf(picture) } };
        }
    // linked logos anywhere on the page
    for (const picture of page.all('a[href] img')) {
      if (reported.has(picture) || isNamed(picture) || !LOGO.test(fileOf(picture))) continue;
      yield { node: picture, values: { file: fileOf(picture) } };
    }
    for (const { heading, nodes } of below) {
      const isEmpty = nodes.every((node) => !/[\p{L}\p{N}]/u.test(node.textContent) && !hasOther(node));
      if (heading && isEmpty && !hasParts(heading))
        yield { node: heading, variant: 'none', values: { heading: heading.textContent.trim() } };
    }
  },
};

const CONTENT = 'img, svg, picture, iframe, object, video, canvas, script, [style*="background"]';

/** Whether a node has other content than text. A custom element may draw anything. */
const hasOther = (node: Element): boolean =>
  [node, ...node.querySelectorAll('*')].some(
    (element) => element.localName.includes('-') || element.matches(CONTENT),
  );

/** Parts of the page with partners: marked lists, and the content after a heading for partners. */
function* partnerParts(page: Page): Generator<{ heading?: Element; nodes: Element[] }> {
  for (const element of page.all('rg-partner-grid, .rg-partner-grid, [data-rg^="partner-grid"]'))
    yield { nodes: [element] };
  for (const heading of page.all('h1, h2, h3, h4, h5, h6')) {
    if (sectionOf(heading.textContent.trim()) !== 'partners' || heading.closest(CHROME)) continue;
    yield { heading, nodes: [...following(heading)] };
  }
}

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** The elements between a heading and the next one: its siblings, or those of the box that contains only the heading. */
function* following(heading: Element): Generator<Element> {
  let at = heading;
  while (
    !at.nextElementSibling &&
    at.parentElement &&
    at.parentElement.textContent.trim() === heading.textContent.trim()
  )
    at = at.parentElement;
  for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(HEADING) || next.querySelector(HEADING)) return;
    yield next;
  }
}

/** Whether a heading has subheadings or is the title of the page. */
function hasParts(heading: Element): boolean {
  if (heading.localName === 'h1') return true;
  const all = [...(heading.getRootNode() as ParentNode).querySelectorAll(HEADING)];
  const next = all[all.indexOf(heading) + 1];
  return !!next && next.localName > heading.localName;
}

function isNamed(picture: Element): boolean {
  if (labelOf(picture)) return true;
  const holder = picture.closest('a, li, figure, [aria-label], [aria-labelledby]');
  if (!holder) return false;
  if (
    holder.hasAttribute('aria-labelledby') ||
    holder.getAttribute('aria-label') ||
    holder.getAttribute('title')
  )
    return true;
  // any words around it may be its name
  return /\p{L}/u.test(holder.textContent) || !!picture.closest('[aria-hidden="true"]');
}

const fileOf = (picture: Element): string =>
  (picture.getAttribute('src') ?? picture.getAttribute('data-src') ?? picture.localName)
    .replace(/^data:.*$/, 'data:')
    .replace(/[?#].*$/, '')
    .replace(/^.*\/(?=.)/, '');
