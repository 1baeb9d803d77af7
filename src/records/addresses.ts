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

/** The address of a DOI by the resolver that its foundation asks for, from a DOI in any of the ways it is written. */
export const doiAddress = (doi: string): string | undefined => {
  const [name] = /10\.\d{4,9}\/\S+/.exec(doi) ?? [];
  return name && `https://doi.org/${encodeURI(name)}`;
};
