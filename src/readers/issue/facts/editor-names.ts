import { linesOf } from '../../blocks/inline-lines.js';
import { wordsIn, wordsOf } from '../../blocks/nodes.js';
import { personAt } from '../../words/people.js';
import { tokenize } from '../../words/tokens.js';

/**
 * The names of persons in a section about editors: those at the start of its headings, otherwise of its items, cells,
 * paragraphs, or their lines. Empty if fewer than half of these start with a name.
 */
export function namesIn(parts: readonly { element: Element; level?: number; isList?: boolean }[]): string[] {
  const headings = parts.filter(({ level }) => level && level < 7).map(({ element }) => element);
  const units = headings.length
    ? headings
    : parts.flatMap(({ element, isList }) =>
        isList
          ? [...element.querySelectorAll('li, td, dt')].filter((unit) => !unit.querySelector('li, td, dt'))
          : [element],
      );
  const filled = units.filter((unit) => wordsOf(unit));
  const names = filled.flatMap(namesOfUnit);
  return names.length * 2 >= filled.length ? names : [];
}

/** The persons in a unit: one in each line, or in the first. */
function namesOfUnit(unit: Element): string[] {
  const lines = unit.querySelector('p, div, li') ? [] : linesOf(unit);
  const each = lines.map((nodes) => nameAt(wordsIn(nodes.map((node) => node.textContent).join(''))));
  return each.length > 1 && each.every(Boolean)
    ? (each as string[])
    : [nameAt(firstLineOf(unit))].flatMap((name) => name ?? []);
}

/** The person whose name fills a line, up to a mark before a place or position. */
function nameAt(text: string): string | undefined {
  const line = text.split(/,|;|\(|\||\s[–—-]\s|:/)[0]!.trim();
  const tokens = tokenize(line);
  const person = personAt(tokens, 0);
  return person?.after === tokens.length
    ? line.slice(tokens[person.first]!.start, tokens[person.end - 1]!.end)
    : undefined;
}

/** The text before a line break, or the first line of the first block with text. */
function firstLineOf(unit: Element): string {
  let line = '';
  for (const node of unit.childNodes) {
    const isBlock =
      node.nodeType === 1 &&
      /^(?:p|div|h[1-6]|ul|section|header|figure|br)$/.test((node as Element).localName);
    if (isBlock && line.trim()) break;
    if (isBlock && wordsOf(node)) return firstLineOf(node as Element);
    line += node.textContent ?? '';
  }
  return line.replace(/\s+/g, ' ').trim();
}
