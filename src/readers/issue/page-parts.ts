import { INLINE, linesOf as inlineLines } from '../blocks/inline-lines.js';
import { isFilled, wordsIn, wordsOf } from '../blocks/nodes.js';
import { HEADINGS, levelOf } from '../page/headings.js';

/** A part of a page in reading order: a heading, a line, or a list or table. */
export interface Part {
  element: Element;
  words: string;
  /** The level of a heading; 7 for a line that only introduces the parts after it. */
  level?: number;
  isList?: boolean;
}

/** The parts of a container in reading order. */
export function partsIn(container: Element): Part[] {
  return [...container.children].flatMap((element): Part[] => {
    if (/^(?:script|style|template|noscript|nav|form|footer)$/.test(element.localName)) return [];
    const words = wordsOf(element);
    if (element.matches(HEADINGS)) return [{ element, words, level: levelOf(element) }];
    if (/^(?:ul|ol|dl|table)$/.test(element.localName)) return [{ element, words, isList: true }];
    const isLine = [...element.querySelectorAll('*')].every((part) => part.matches(INLINE));
    if (!isLine) return partsIn(element);
    return [{ element, words, ...(isLabelling(element, words) && { level: 7 }) }];
  });
}

/** Whether a line only introduces the parts after it: a few words with a colon, or in bold. */
function isLabelling(line: Element, words: string): boolean {
  const bold = line.querySelector('strong, b');
  const isBold = !!bold && wordsOf(bold) === words;
  return words.split(' ').length < 6 && (words.endsWith(':') || isBold);
}

/** The parts below each heading that passes a test, up to the next heading of the same or a higher level. */
export function sectionsOf(parts: readonly Part[], isWanted: (words: string) => boolean): Part[][] {
  return parts.flatMap((heading, i) => {
    const rest = parts.slice(i + 1);
    const level = heading.level ?? (rest[0]?.isList && heading.words.split(' ').length < 5 ? 7 : 0);
    if (!level || heading.isList || !isWanted(heading.words)) return [];
    const end = rest.findIndex((part) => part.level && part.level <= level);
    return [rest.slice(0, end < 0 ? rest.length : end)];
  });
}

/** The lines of a list, table or paragraph. */
export function linesOf({ element, isList }: Part): string[] {
  if (!isList)
    return inlineLines(element).map((nodes) => wordsIn(nodes.map((node) => node.textContent).join('')));
  const lines = [...element.querySelectorAll('li, tr')].filter((line) => !line.querySelector('li, tr'));
  return lines
    .filter(isFilled)
    .map((line) =>
      [...line.children].some(({ localName }) => /^t[dh]$/.test(localName))
        ? [...line.children].map(wordsOf).filter(Boolean).join(': ')
        : wordsOf(line),
    );
}
