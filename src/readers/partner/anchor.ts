/** Links to a page, rather than to a mailbox or telephone. */
export const SITES = 'a[href]:not([href^="mailto:"], [href^="tel:"])';

/** The link to a page that an element is or contains, or that to a mailbox around its first words. */
export const anchorIn = (element: Element): Element | null => {
  if (element.matches('a')) return element;
  const mail = element.querySelector('a[href]');
  const isName = !!mail && element.textContent.trim().startsWith(mail.textContent.trim());
  return element.querySelector(SITES) ?? (isName ? mail : null);
};
