import { wordsOf } from './nodes.js';

/** Removes the numbers of sections or projects from the starts of items if they are in sequence: "5.1 …", "Project 2: …". */
export function withoutNumbers(items: readonly Element[]): void {
  const numbers = items.map((item) => NUMBER.exec(wordsOf(item)));
  const [first, second] = numbers.map((number) => Number(number?.[2]));
  const step = second! - first!;
  const isNext = (number: (typeof numbers)[number], i: number) =>
    number && number[1] === numbers[0]![1] && Number(number[2]) === first! + i * step;
  if (Math.abs(step) !== 1 || !numbers.every(isNext)) return;
  items.forEach((item, i) => {
    const text = firstText(item);
    if (text) text.data = text.data.replace(/\s+/g, ' ').trimStart().replace(numbers[i]![0], '');
  });
}

const NUMBER =
  /^(\d[\d.]*\.|\p{L}*(?:pros?je[ck]t|pro[jy]e[ct]to|progetto|projet|hanke) )(\d+)(?:(?<=\d\.\d+)\.?|[:.]| [:–-]) /iu;

const YEAR = /^(?:19|20)\d\d[.:]? (?=\p{Lu})/u;

/**
 * Moves the years that all items start with to a line of their starts at the end, since dates without an end are those of
 * ongoing projects, with the status of another heading. Returns whether the items start with years.
 */
export function startsApart(items: readonly Element[], status: string | undefined): boolean {
  if (!items.every((item) => YEAR.test(wordsOf(item)))) return false;
  for (const item of items) {
    const year = wordsOf(item).slice(0, 4);
    const text = firstText(item)!;
    text.data = text.data.trimStart().replace(/^\d{4}[.:]?\s*/, '');
    for (const words of [`Start: ${year}`, ...(status ? [`Status: ${status}`] : [])]) {
      const line = item.ownerDocument.createElement('div');
      line.append(words);
      item.append(line);
    }
  }
  return true;
}

/** The first text in a node that is not white space. */
function firstText(node: Node): Text | undefined {
  if (node.nodeType === 3) return wordsOf(node) ? (node as Text) : undefined;
  for (const child of node.childNodes) {
    const text = firstText(child);
    if (text) return text;
  }
  return undefined;
}
