import { lineBoxes, linesOf } from '../blocks/inline-lines.js';
import { HEADINGS, inertDocument, outermost, wordsOf } from '../blocks/nodes.js';
import type { MadeLists } from '../blocks/types.js';
import { sectionOf } from '../page/section.js';
import { rememberHeading } from './list.js';
import { picturesIn } from './logos.js';
import { partnerRows } from './rows.js';
import { isInstitution } from '../words/institutions.js';
import { isAllCapitals } from '../words/tokens.js';

/**
 * Converts the partners of a container without lists into lists: rows of a table with a column for names, or lines of
 * paragraphs that are names of organisations. The nodes are copies; the page is unchanged.
 */
export function listsFromPartners(container: Element): MadeLists | undefined {
  const page = inertDocument(container.ownerDocument);
  const box = page.createElement('div');
  const covered = new Set<Node>();
  for (const table of outermost(container, 'table')) {
    const rows = partnerRows(table);
    if (!rows) return undefined;
    covered.add(table);
    box.append(
      listOf(
        page,
        rows.map(({ item, nodes }) => itemOf(page, nodes, item)),
      ),
    );
  }
  const repeated = new Set<Element>();
  if (!covered.size)
    for (const { box: lines, names } of partnerLines(container)) {
      covered.add(lines);
      if (lines === container) for (const node of container.childNodes) covered.add(node);
      const list = listOf(
        page,
        names.map((nodes) => itemOf(page, [nodes])),
      );
      const heading = lines === container ? null : lines.previousElementSibling;
      if (heading?.matches(HEADINGS)) {
        rememberHeading(list, heading);
        repeated.add(heading);
      }
      box.append(list);
    }
  return covered.size ? { container: box, covered, ...(repeated.size > 1 && { repeated }) } : undefined;
}

function listOf(page: Document, items: readonly HTMLElement[]): HTMLElement {
  const list = page.createElement('ul');
  list.append(...items);
  return list;
}

/** An item with copies of nodes; the parts are separated by commas. */
function itemOf(
  page: Document,
  parts: readonly (readonly (Node | string)[])[],
  data: Readonly<Record<string, string>> = {},
): HTMLElement {
  const item = page.createElement('li');
  for (const [name, value] of Object.entries(data)) item.setAttribute(name, value);
  parts.forEach((nodes, i) => {
    if (i) item.append(', ');
    item.append(...nodes.map((node) => (typeof node === 'string' ? node : page.importNode(node, true))));
  });
  return item;
}

/** Paragraphs and boxes whose lines are all names of organisations. */
function partnerLines(container: Element): { box: Element; names: Node[][] }[] {
  // if there are logos, they are the partners, with the text next to them
  if (picturesIn(container).length) return [];
  const boxes = lineBoxes(container).filter((box) => !box.matches(HEADINGS));
  const found = boxes.flatMap((box) => {
    const lines = linesOf(box);
    const words = lines.map((nodes) => wordsOfLine(nodes));
    const evident = lines.filter((nodes, i) => isEvident(words[i]!, nodes)).length;
    const isNamed = evident === lines.length || (lines.length > 2 && evident * 3 >= lines.length * 2);
    return lines.length && isNamed && words.every(isNameShaped) ? [{ box, names: lines }] : [];
  });
  return found.reduce((count, { names }) => count + names.length, 0) > 1 ? found : [];
}

const wordsOfLine = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a line is an organisation, by its wording or because it is a link. */
function isEvident(words: string, nodes: readonly Node[]): boolean {
  const name = words.replace(/\s*\([^()]*\)$|,.*$/g, '');
  const [only, ...others] = nodes.filter((node) => wordsOf(node));
  const isLink = !others.length && only?.nodeType === 1 && (only as Element).matches('a[href]');
  return isLink || isInstitution(name) || (/^\S+$/.test(name) && isAllCapitals(name));
}

/** Whether text may be a name: not a sentence, label, address or number. */
const isNameShaped = (words: string): boolean =>
  words.length < 100 &&
  /^[\p{Lu}\d«"“]/u.test(words) &&
  !/[.!?:;]$|: |[.!?] \p{Lu}|@|\d{3}/u.test(words) &&
  !sectionOf(words);
