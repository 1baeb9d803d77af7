const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A path of the page's own site or an address on a plain host, as most are: nothing to find out about these. */
const PLAIN = /^(?:https?:\/\/(?:[a-z][a-z\d]*\.)+[a-z]+(?=[/?#]|$)|\/(?![/\\]))[\w./?#=&%~+-]*$/i;

/**
 * An address that may be linked, as it was written: http(s), mailto, tel, or relative to the page.
 * Anything else (`javascript:`, `data:`, what is no address) gives `undefined`.
 */
export function safeAddress(address: string | null | undefined): string | undefined {
  const written = address?.trim();
  if (!written) return undefined;
  if (PLAIN.test(written)) return written;
  try {
    // a base of our own makes relative addresses parse where there is no page
    const { protocol } = new URL(written, 'https://page.invalid/');
    return SAFE.has(protocol) ? written : undefined;
  } catch {
    return undefined;
  }
}

/** A DOI, whose prefix may have parts of its own (DOI Handbook, 2.2). */
const DOI = /10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S+/;

/**
 * The DOI in any of the ways it is written, as its registry has it: without the address of a resolver, whose
 * question and fragment are no part of it, and without the escapes of an address. `undefined` for what is none.
 */
export function doiName(written: string): string | undefined {
  const [name] = DOI.exec(written) ?? [];
  if (!name || /\p{Surrogate}/u.test(name)) return undefined;
  const isAddress = /^\s*https?:/i.test(written);
  const path = isAddress ? name.replace(/[?#].*$/, '') : name;
  try {
    return decodeURIComponent(path);
  } catch {
    // a per cent sign of its own
    return path;
  }
}

/** The address of a DOI by the resolver that its foundation asks for, from a DOI in any of the ways it is written. */
export function doiAddress(doi: string): string | undefined {
  const name = doiName(doi);
  // what encodeURI leaves would begin the question or the fragment of an address
  return name && `https://doi.org/${encodeURI(name).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}
