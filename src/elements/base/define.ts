/**
 * Registers an element. A page may load two copies of the library: the first one serves, and the
 * console says once that there is another.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element)
    console.warn(`<${tag}> comes from two copies of the library; the first is used. Load it once on a page.`);
}
