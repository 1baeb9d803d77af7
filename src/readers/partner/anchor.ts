/** The link that an element is or holds. */
export const anchorIn = (element: Element): Element | null =>
  element.matches('a') ? element : element.querySelector('a[href]');
