/** Start of labels for keywords, not folded. */
const KEYWORDS = /^(?:tag|keyw|topic|n[øo]kkel|stikk|emne|nyckel|nøgle|schlag|stichw|mots|trefw|avains)/i;

/**
 * Whether an element directly follows a sibling of the same name and contains another value of a labelled line. Values
 * are links to different targets, or keywords styled by class. Other adjacent elements may be parts of one word.
 */
export function isNextValue(element: Element, lineLabel: () => string): boolean {
  const before = element.previousSibling as Element | null;
  if (before?.nodeType !== 1 || before.localName !== element.localName) return false;
  if (!/\S$/.test(before.textContent) || !/^\S/.test(element.textContent)) return false;
  if (element.localName === 'a')
    return before.getAttribute('href') !== element.getAttribute('href') && lineLabel() !== '';
  const [first, second] = [before, element].map((tag) =>
    tag.hasAttribute('style') ? '' : (tag.getAttribute('class') ?? '').trim().split(/\s+/)[0],
  );
  return element.localName === 'span' && !!first && first === second && KEYWORDS.test(lineLabel());
}
