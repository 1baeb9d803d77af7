import { safeAddress, safePicture } from '../../records/addresses.js';
import type { Text } from '../../records/types.js';

/** A node of linked data. */
export type Node = Record<string, unknown>;

/** Settings of structured data. */
export interface JsonLdOptions {
  /** Language of texts that do not state their own. */
  lang?: string;
  /** Address of the page with the records, against which relative addresses are resolved. */
  page?: string;
}

/** A node with only the properties that have a value: no gaps, no empty lists. */
export const node = (type: string, known: Node): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(known).filter(([, value]) => value && !(Array.isArray(value) && !value.length)),
  ),
});

/** A safe address, resolved against that of the page where it is known. */
export function whole(url: string | undefined, page: string | undefined): string | undefined {
  const address = safeAddress(url);
  return address && URL.canParse(address, page) ? new URL(address, page).href : page ? undefined : address;
}

/** The name of a node in the page, where its address is known. */
export const idOf = (id: string, page: string | undefined): string | undefined =>
  page && whole(`#${id}`, page);

/** A text: a string, or a list of wordings with their languages. */
export const wordings = (text: Text | undefined): unknown =>
  typeof text === 'object'
    ? Object.entries(text).map(([lang, value]) => ({ '@language': lang, '@value': value }))
    : text;

/** A picture as its address, or with its size. */
export function picture(
  image: { src: string; alt?: string; width?: number; height?: number } | undefined,
  page: string | undefined,
): unknown {
  if (!image) return undefined;
  const { src, alt, width, height } = image;
  const url = whole(src, page) ?? safePicture(src);
  return alt || width || height ? node('ImageObject', { url, caption: alt, width, height }) : url;
}

/** Nodes as the text of a document, without `<`, so it can be put into a `script` of a page. */
export function documentOf(nodes: readonly Node[]): string {
  const [only, ...others] = nodes;
  const graph = {
    '@context': 'https://schema.org',
    ...(others.length || !only ? { '@graph': nodes } : only),
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
