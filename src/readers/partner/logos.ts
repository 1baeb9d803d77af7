import { safePicture } from '../../records/addresses.js';
import type { Logo } from '../../records/types.js';
import { sizeOf } from '../page/entry.js';

/** Attributes in which lazy-loading scripts store the URL, most common first. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const DARK = /prefers-color-scheme:\s*dark/;

/** The `src` of an image when first read: the placeholder, if another attribute contains the URL. */
const placeholders = new WeakMap<Element, string | null>();

/** The pictures in an element: images, drawings, and elements with an inline background image. */
export const picturesIn = (element: Element): Element[] => {
  const found = [...element.querySelectorAll('img, svg, [style*="background"]')];
  if (element.matches('img, svg, [style*="background"]')) found.unshift(element);
  const isShown = (picture: Element) =>
    !found.some((other) => other !== picture && other.localName === 'svg' && other.contains(picture)) &&
    (picture.matches('img, svg') || !!backgroundOf(picture));
  return found.filter(isShown);
};

/** The logo in a picture, with its size and its variant for dark pages, if any. */
export function logoOf(picture: Element): Logo | undefined {
  const src = safePicture(picture.localName === 'img' ? addressOf(picture) : backgroundOf(picture));
  if (!src) return undefined;
  const dark = safePicture(darkUrl(picture));
  return { src, ...(dark && { dark }), ...sizeOf(picture) };
}

/**
 * The URL of an image. For lazily loaded images, it is taken from the loading script's attributes, since the script
 * observes an image that the element does not show. If `src` changes to another URL, that one is used.
 */
function addressOf(image: Element): string | undefined {
  const src = image.getAttribute('src');
  const lazyUrl = LAZY.map((name) => image.getAttribute(name)?.trim()).find(Boolean);
  if (!placeholders.has(image)) placeholders.set(image, src);
  const isPlaceholder = !src || src === placeholders.get(image) || /^(?:data|about):/.test(src);
  if (lazyUrl) return isPlaceholder ? lazyUrl : src;
  if (src && !/^data:/.test(src)) return src;
  const sources = [
    image,
    ...(image.closest('picture')?.querySelectorAll('source:not([media*="dark"])') ?? []),
  ];
  const set = sources.flatMap((source) => LAZY_SETS.map((name) => source.getAttribute(name))).find(Boolean);
  return largestOf(set) ?? src ?? undefined;
}

/** The URL of the largest picture in a `srcset`. */
function largestOf(set: string | null | undefined): string | undefined {
  let best: { url: string; size: number } | undefined;
  for (const candidate of set?.split(/,\s+/) ?? []) {
    const [url, descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = parseFloat(descriptor) || 1;
    if (url && size > (best?.size ?? 0)) best = { url, size };
  }
  return best?.url;
}

function darkUrl(picture: Element): string | undefined {
  const sources = [...(picture.closest('picture')?.querySelectorAll('source') ?? [])];
  const dark = sources.find((source) => DARK.test(source.getAttribute('media') ?? ''));
  return largestOf(dark?.getAttribute('srcset') ?? dark?.getAttribute('data-srcset'));
}

/** The background picture in an element's inline style. */
const backgroundOf = (element: Element): string | undefined =>
  /background(?:-image)?:[^;]*url\(\s*["']?([^"')]+)/.exec(element.getAttribute('style') ?? '')?.[1];

/** Patterns such as "Image of X", "Bilde av X". */
const IMAGE_BEFORE =
  /^(?:image|picture|portrait|photo|bilde|bilete|bild|portr[eä]tt?) (?:of|av|von) (?:the )?(?=\S)/iu;
/** Patterns such as "Logo of X", "Logo: X", "Das Logo der X", "Logoen til X". */
const LOGO_BEFORE =
  /^(?:the |het |das |le )?logo(?:typ|type|typen|en|et|n)?(?:\s*[:–—-]\s*|\s+(?:de l['’]|(?:of|til|for|från|fra|von|van|voor|av|af|de|du|der|des)\s+(?:the\s+|den\s+|det\s+|het\s+|la\s+)?)?)(?=\S)/iu;
/**
 * Patterns such as "X logo", "X-logo", "X (logo)", "UiS logo", "NTNUs logo", "X sin logo". "Xs logo" is not included,
 * as the s may belong to the name.
 */
const LOGO_BEHIND =
  /(?:(?<=\p{Lu}\p{L}?\p{Lu})s\s+|['’]s\s+|\s+sin\s+|(?<!\p{Ll}s)\s+|\s*[,–—-]\s*)\(?[Ll](?:ogo|OGO)(?:typ|type)?\)?$/u;
/** A file name without its end, whose parts tell the kind of picture: "nordvik_logo_rgb_2020". */
const FILE_BEHIND = /(?<=^[^\s_]+)_\S*(?:logo|rgb)\S*$/i;
/** Labels that are not names, and file names. */
const NAMELESS =
  /^(?:the |vår |our )?(?:logo(?:typ|type)?|bilde|image|picture|img|foto|photo)s?[\s\d]*$|^\S+\.(?:png|jpe?g|svg|gif|webp|avif)$/iu;

/** The organisation named by a logo's label: the label without the word for a logo. */
function namedBy(label: string | undefined): string {
  const words = label?.replace(/\s+/g, ' ').trim() ?? '';
  if (NAMELESS.test(words)) return '';
  return words
    .replace(IMAGE_BEFORE, '')
    .replace(LOGO_BEFORE, '')
    .replace(LOGO_BEHIND, '')
    .replace(FILE_BEHIND, '');
}

/** The organisation named in a picture's markup, by `alt`, `aria-label`, `title`, or the title of a drawing. */
export const labelOf = (picture: Element): string | undefined =>
  [
    picture.getAttribute('alt'),
    picture.getAttribute('aria-label'),
    picture.getAttribute('title'),
    picture.localName === 'svg' ? picture.querySelector('title')?.textContent : '',
  ]
    .map((label) => (shared.has(picture) ? '' : namedBy(label ?? undefined)))
    .find(Boolean);

/** Pictures that share their label with others, as themes may leave it; it names none of them. */
const shared = new WeakSet<Element>();

/** Finds labels shared by logos of different partners: at least three files, or links to different sites. */
export function findSharedLabels(container: Element): void {
  const byLabel = new Map<string, Element[]>();
  for (const image of container.querySelectorAll('img[alt]')) {
    const label = image.getAttribute('alt')!.trim();
    byLabel.set(label, [...(byLabel.get(label) ?? []), image]);
  }
  for (const images of byLabel.values()) {
    const files = new Set(images.map((image) => image.getAttribute('src')));
    const sites = new Set(images.flatMap((image) => hostOf(image.closest('a')?.getAttribute('href')) ?? []));
    for (const image of images)
      if (files.size > 1 && (sites.size > 1 || (files.size > 2 && !sites.size))) shared.add(image);
      else shared.delete(image);
  }
}

/** The host of a URL, without "www". */
export const hostOf = (url: string | null | undefined): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url ?? '')?.[1];

/** Whether the text of a link only says that it leads to the site of a partner. */
export const leadsToSite = (words: string): boolean =>
  /^(?:\p{L}{3,6} )?(?:(?:the|our|their) )?(?:web ?(?:site|page|seite)|home ?page|hjemmesid[ea]|nettsted|nettside|hemsida|webb(?:plats|sida)|site web|sitio web|verkkosivut?)n?\W*$/iu.test(
    words,
  );
