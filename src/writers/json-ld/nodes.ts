import { safeAddress, safePicture } from '../../records/addresses.js';
import type { Text } from '../../records/types.js';

/** A node of a JSON-LD graph. */
export type Node = Record<string, unknown>;

/** Options of {@link writeJsonLd}. */
export interface JsonLdOptions {
  /** Language of texts that do not state their own. */
  lang?: string;
  /** Address of the page with the records; relative addresses are resolved against it. */
  page?: string;
}

/** A node without properties that are empty or have empty lists. */
export const node = (type: string, known: Node): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(known).filter(([, value]) => value && !(Array.isArray(value) && !value.length)),
  ),
});

/** A safe address, resolved against the page's address if known. */
export function whole(url: string | undefined, page: string | undefined): string | undefined {
  const address = safeAddress(url);
  return address && URL.canParse(address, page) ? new URL(address, page).href : page ? undefined : address;
}

/** The identifier of a node: its fragment on the page, if the page's address is known. */
export const idOf = (id: string, page: string | undefined): string | undefined =>
  page && whole(`#${id}`, page);

/** A text as a string, or as a list of language-tagged values. */
export const wordings = (text: Text | undefined): unknown =>
  typeof text === 'object'
    ? Object.entries(text).map(([lang, value]) => ({ '@language': lang, '@value': value }))
    : text;

/** A picture as its address, or as an `ImageObject` if its size or description is known. */
export function picture(
  image: { src: string; alt?: string; width?: number; height?: number } | undefined,
  page: string | undefined,
): unknown {
  if (!image) return undefined;
  const { src, alt, width, height } = image;
  const url = whole(src, page) ?? safePicture(src);
  return alt || width || height ? node('ImageObject', { url, caption: alt, width, height }) : url;
}

/** Serialises nodes as a document without `<`, so that it can be embedded in a `script` element. */
export function documentOf(nodes: readonly Node[]): string {
  const [only, ...others] = nodes;
  const graph = {
    '@context': 'https://schema.org',
    ...(others.length || !only ? { '@graph': nodes } : only),
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
