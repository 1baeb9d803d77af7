/** Text of a part of a page, as one line. */
export const textOf = (node: Node): string =>
  node.nodeType === 8 ? '' : (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A year, or a word before a colon. */
export const FACT = /(?<!\d)(?:19|20)\d\d(?!\d)|\p{L}: \S/u;
/** Whether a part may contain a fact. */
export const holdsFact = (part: Element): boolean => FACT.test(textOf(part));
