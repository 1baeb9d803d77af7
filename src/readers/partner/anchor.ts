/** The link that an element is or contains. */
export const anchorIn = (element: Element): Element | null =>
  element.matches('a') ? element : element.querySelector('a[href]');
