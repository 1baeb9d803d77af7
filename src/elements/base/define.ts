/**
 * Registers an element. A page may load two copies of the library: the first one serves, and the
 * console says once that there is another.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element)
    console.warn(
      `<${tag}> is already registered by another copy of the library. Load it once on a page; the first copy is used.`,
    );
}
