const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A path on the same site or an address with a plain host: the common cases, which need no parsing. */
const PLAIN = /^(?:https?:\/\/(?:[a-z][a-z\d]*\.)+[a-z]+(?=[/?#]|$)|\/(?![/\\]))[\w./?#=&%~+-]*$/i;

/**
 * An address that is safe to link, unchanged: http(s), mailto, tel, or relative to the page.
 * `undefined` for anything else (`javascript:`, `data:`, invalid addresses).
 */
export function safeAddress(address: string | null | undefined): string | undefined {
  const written = address?.trim();
  if (!written) return undefined;
  if (PLAIN.test(written)) return written;
  try {
    // a base lets relative addresses parse without a page
    const { protocol } = new URL(written, 'https://page.invalid/');
    return SAFE.has(protocol) ? written : undefined;
  } catch {
    return undefined;
  }
}

/** A safe address of a picture; inline data (`data:image/…`) is allowed too, since images run no scripts. */
export const safePicture = (address: string | null | undefined): string | undefined =>
  /^data:image\//i.test(address?.trim() ?? '') ? address?.trim() : safeAddress(address);

/** A DOI; its prefix may be subdivided (DOI Handbook, 2.2). */
const DOI = /10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S+/;

/**
 * The DOI name in a text or an address, without percent-encoding and without the resolver's address, query and
 * fragment; `undefined` if there is none.
 */
export function doiName(written: string): string | undefined {
  const [name] = DOI.exec(written) ?? [];
  if (!name || /\p{Surrogate}/u.test(name)) return undefined;
  const isAddress = /^\s*https?:/i.test(written);
  const path = isAddress ? name.replace(/[?#].*$/, '') : name;
  try {
    return decodeURIComponent(path);
  } catch {
    // the per cent sign is part of the DOI
    return path;
  }
}

/** The https://doi.org address of a DOI in any notation; `undefined` if there is none. */
export function doiAddress(doi: string): string | undefined {
  const name = doiName(doi);
  // encodeURI leaves ? and #, which would start a query or a fragment
  return name && `https://doi.org/${encodeURI(name).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}
