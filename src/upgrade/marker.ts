import { fromFragment, tagFor, type Attributes, type Unknown } from './options.js';

/** A link whose fragment says which element the content after it is: `#rg-project-list&filter`. */
export interface Marker {
  link: HTMLAnchorElement;
  tag: string;
  attributes: Attributes;
}

export const MARKERS = 'a[href*="#rg-"]';

/** A link as a marker, if its fragment begins with the name of an element. */
export function markerFrom(link: HTMLAnchorElement, unknown: (tag: string) => Unknown): Marker | undefined {
  const [address = '', fragment = ''] = link.getAttribute('href')!.split(/#(.*)/s);
  const tag = tagFor(fragment.split('&')[0]!);
  if (!tag) return undefined;
  const attributes = fromFragment(fragment, tag, unknown(tag));
  if (address && !leadsHere(link)) {
    if (isOwn(link) || attributes.has('cross-origin')) attributes.set('src', address);
    else
      console.warn(
        `<${tag}> does not read ${address}, which is on another site. Put the file on this site, or add &cross-origin to the link's fragment.`,
        link,
      );
  }
  return { link, tag, attributes };
}

const isOwn = ({ origin, ownerDocument }: HTMLAnchorElement) =>
  origin === new URL(ownerDocument.baseURI).origin;

/** Whether a link leads to a fragment of its own page. */
function leadsHere({ origin, pathname, search, ownerDocument }: HTMLAnchorElement): boolean {
  const here = new URL(ownerDocument.URL);
  return origin === here.origin && pathname === here.pathname && search === here.search;
}

/** The paragraph that holds nothing but the marker, or else the marker. */
export function blockOf(link: Element): Element {
  let block = link;
  while (
    block.parentElement?.matches('p,div,span,strong,em,b,i') &&
    block.parentElement.textContent.trim() === link.textContent.trim() &&
    !block.parentElement.querySelector('img,svg,ul,ol,blockquote,picture')
  )
    block = block.parentElement;
  return block;
}

/**
 * Hides a marker; one that leads to a file stays, since visitors can use it, and is named if it has no name.
 *
 * @returns A function that undoes it.
 */
export function settleMarker({ link, attributes }: Marker): () => void {
  if (attributes.has('src')) {
    if (/\p{L}/u.test(link.textContent) && !/^\s*(?:https?:|\/|#)\S*\s*$/.test(link.textContent))
      return () => {};
    const words = [...link.childNodes];
    link.replaceChildren('Data');
    return () => link.replaceChildren(...words);
  }
  const block = blockOf(link);
  const before = block.getAttribute('hidden');
  block.setAttribute('hidden', '');
  return () => (before === null ? block.removeAttribute('hidden') : block.setAttribute('hidden', before));
}
