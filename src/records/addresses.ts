const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A path on the page's own site or an address on a plain host: the common cases, which need no parsing. */
const PLAIN = /^(?:https?:\/\/(?:[a-z][a-z\d]*\.)+[a-z]+(?=[/?#]|$)|\/(?![/\\]))[\w./?#=&%~+-]*$/i;

/**
 * An address that may be linked, as it was written: http(s), mailto, tel, or relative to the page.
 * Anything else (`javascript:`, `data:`, invalid addresses) gives `undefined`.
 */
export function safeAddress(address: string | null | undefined): string | undefined {
  const written = address?.trim();
  if (!written) return undefined;
  if (PLAIN.test(written)) return written;
  try {
    // with this base, relative addresses parse if there is no page
    const { protocol } = new URL(written, 'https://page.invalid/');
    return SAFE.has(protocol) ? written : undefined;
  } catch {
    return undefined;
  }
}

/** An address of a picture, which may also be inline (`data:image/…`): an image runs no scripts. */
export const safePicture = (address: string | null | undefined): string | undefined =>
  /^data:image\//i.test(address?.trim() ?? '') ? address?.trim() : safeAddress(address);

/** A DOI, whose prefix may have parts of its own (DOI Handbook, 2.2). */
const DOI = /10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S+/;

/**
 * The DOI name from any of its written forms: without the address of a resolver, whose query and fragment
 * are not part of it, and without percent-encoding. `undefined` if there is none.
 */
export function doiName(written: string): string | undefined {
  const [name] = DOI.exec(written) ?? [];
  if (!name || /\p{Surrogate}/u.test(name)) return undefined;
  const isAddress = /^\s*https?:/i.test(written);
  const path = isAddress ? name.replace(/[?#].*$/, '') : name;
  try {
    return decodeURIComponent(path);
  } catch {
    // a per cent sign that belongs to the DOI
    return path;
  }
}

/** The https://doi.org address of a DOI in any of its written forms. */
export function doiAddress(doi: string): string | undefined {
  const name = doiName(doi);
  // encodeURI keeps these two, which would begin the query or the fragment
  return name && `https://doi.org/${encodeURI(name).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}
