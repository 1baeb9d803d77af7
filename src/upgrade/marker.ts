import { fromFragment, tagFor, type Attributes, type Unknown } from './options.js';

/** A link whose fragment names the element for the content after it: `#rg-project-list&filter`. */
export interface Marker {
  link: HTMLAnchorElement;
  tag: string;
  attributes: Attributes;
  /** Whether the link points to the file that the element reads. */
  leadsToData: boolean;
}

export const MARKERS = 'a[href*="#rg-"]';

/** The marker of a link; undefined if its fragment does not start with the name of an element. */
export function markerFrom(link: HTMLAnchorElement, unknown: (tag: string) => Unknown): Marker | undefined {
  const [address = '', fragment = ''] = link.getAttribute('href')!.split(/#(.*)/s);
  const tag = tagFor(fragment.split('&')[0]!);
  if (!tag) return undefined;
  const attributes = fromFragment(fragment, tag, unknown(tag));
  const leadsToData = !!address && isData(link, address, attributes);
  if (leadsToData) {
    if (isOwn(link) || attributes.has('cross-origin')) attributes.set('src', address);
    else
      console.warn(
        `<${tag}> does not read ${address}, which is on another site. Put the file on this site, or add &cross-origin to the link's fragment.`,
        link,
      );
  }
  return { link, tag, attributes, leadsToData };
}

const isOwn = ({ origin, ownerDocument }: HTMLAnchorElement) =>
  origin === new URL(ownerDocument.baseURI).origin;

/**
 * Whether a link points to data, according to an option `src` without a value, its `type` or `download`, or a format in
 * its address. Any other address is that of a page: copying a link adds the address of the page.
 */
function isData({ type, download }: HTMLAnchorElement, address: string, options: Attributes): boolean {
  if (options.has('src')) return options.get('src') === '';
  return /json|csv/.test(type) || !!download || DATA_ADDRESS.test(address);
}

/** `/projects.json`, `/projects.csv/8c1f?t=1`, `/file?name=projects.csv`, `/projects?format=json`, `/wp-json/projects`. */
const DATA_ADDRESS = /(?:[.=]|\/wp-)(?:json|jsonld|csv|tsv)(?:$|[/?&;])/i;

/** The outermost paragraph or box that contains only the marker, or the marker itself. */
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
 * Hides a marker. A link to a file stays visible, since visitors can use it, and gets a text if it has none.
 *
 * @returns A function that undoes it.
 */
export function settleMarker({ link, leadsToData }: Marker): () => void {
  if (leadsToData) {
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
