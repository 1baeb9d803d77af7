/**
 * Registers an element. Where a page loads two copies of the library, the first is used, and the console
 * warns of the other.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element)
    console.warn(`<${tag}> comes from two copies of the library; the first is used. Load it once on a page.`);
}
