import { lineBoxes, linesOf } from '../blocks/inline-lines.js';
import { alikeIn, isFilled, precedes, wordsOf } from '../blocks/nodes.js';
import { HEADINGS } from '../page/headings.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';
import { areCells } from './cards.js';
import { isCountry } from './countries.js';
import { namesIn, wordsOfLine } from './enumerations.js';
import { isBody, PAYS } from './bodies.js';
import { isShort, kindOf } from './kinds.js';
import { picturesIn } from './logos.js';
import { isNameShaped, isProperName } from './name-shaped.js';

/** Boxes whose lines are names, by group. */
export interface NameLines {
  boxes: Element[];
  /** The nodes of each partner. */
  names: Node[][];
}

/**
 * Paragraphs and boxes whose lines are all names of organisations, perhaps behind bullets or numbers, or with a name as
 * their first line and a text below it.
 *
 * @param boxes The boxes with text directly inside.
 */
export function partnerLines(boxes: readonly Element[]): NameLines[] {
  const runs: NameLines[] = [];
  for (const box of boxes) {
    const lines = linesOf(box);
    const last = runs.at(-1);
    if (lines.some(areCells)) continue;
    const names = lines.every((nodes) => isNameShaped(nameOf(nodes)) && !isCountry(nameOf(nodes)))
      ? lines
      : isTitled(lines)
        ? [[...box.childNodes]]
        : [];
    if (!names.length) continue;
    const isNext =
      last && !names[1] && last.names.length === last.boxes.length && isBefore(last.boxes.at(-1)!, box);
    if (isNext) {
      last.boxes.push(box);
      last.names.push(...names);
    } else runs.push({ boxes: [box], names });
  }
  return runs.flatMap(({ boxes, names }) => {
    const isSure = names.map((nodes) => isEvident(nodes));
    if (isFactOfBox(boxes, names)) return [];
    if (isSure.every(Boolean)) return [{ boxes, names }];
    // paragraphs in between or below are names too, if they look like names
    const from = boxes[1] ? isSure.indexOf(true) : 0;
    const to = names.findLastIndex((nodes, i) => !boxes[1] || isSure[i] || isProperName(nameOf(nodes)));
    const count = to + 1 - from;
    const isMost = count > 2 && isSure.filter(Boolean).length * 3 >= count * 2;
    if (!boxes[1]) return isMost ? [{ boxes, names }] : [];
    const isName = (i: number) => i >= from && (isSure[i] || (isMost && isProperName(nameOf(names[i]!))));
    return boxes.flatMap((box, i) => (from >= 0 && isName(i) ? [{ boxes: [box], names: [names[i]!] }] : []));
  });
}

/** Marks and numbers before the lines of a list. */
const BULLET = /^(?:[•·▪▫◦‣*●○■–—-]\s*|\(?\d{1,2}[.):]\s+)/;

/** The words of the first line among nodes, without a bullet. */
const nameOf = (nodes: readonly Node[]): string => wordsOfLine(firstLine(nodes)).replace(BULLET, '');

function firstLine(nodes: readonly Node[]): readonly Node[] {
  const end = nodes.findIndex(({ nodeName }, i) => i > 0 && /^br$/i.test(nodeName));
  return end < 0 ? nodes : nodes.slice(0, end);
}

/** Whether the first line of a box is a name in bold or a link, and the others are sentences. */
function isTitled([first, ...others]: readonly Node[][]): boolean {
  const [title, ...rest] = first!.filter((node) => wordsOf(node));
  return (
    others.length > 0 &&
    !rest.length &&
    title?.nodeType === 1 &&
    (title as Element).matches('strong, b, a[href^="http"]') &&
    isNameShaped(wordsOf(title)) &&
    isEvident(first!) &&
    others.every((nodes) => /^\p{Lu}.*[.!]$/u.test(wordsOfLine(nodes)))
  );
}

/**
 * Boxes of a container with text directly inside that may be names, rather than headings, mail addresses and texts beside
 * logos.
 */
export function boxesOfLines(container: Element, logos: readonly Element[]): Element[] {
  const pictures = logos.flatMap(picturesIn);
  const headings = [...container.querySelectorAll(HEADINGS)].filter(wordsOf);
  /** Whether logos are below the same heading: they are the partners, with the text next to them. */
  const isBesideLogos = (box: Element): boolean => {
    const above = headings.findLast((heading) => precedes(heading, box));
    const below = headings.find((heading) => precedes(box, heading));
    return pictures.some(
      (picture) => (!above || precedes(above, picture)) && (!below || precedes(picture, below)),
    );
  };
  const isAlone = pictures.length < 2 && pictures.every((picture) => !picture.closest('a[href]'));
  return lineBoxes(container).filter(
    (box) =>
      !box.matches(HEADINGS) &&
      !box.querySelector('a[href^="mailto:"], a[href^="tel:"]') &&
      !PAYS.test(wordsOf(headings.findLast((heading) => precedes(heading, box)) ?? box.ownerDocument)) &&
      (isAlone || !isBesideLogos(box)),
  );
}

/** Whether names are only a part of a box like the boxes beside it, such as the institutions of persons. */
function isFactOfBox([box]: readonly Element[], names: readonly Node[][]): boolean {
  // a copy of the page's element has no parent
  const parent = box!.parentElement;
  if (!parent) return false;
  const others = [...(parent.parentElement?.children ?? [])].filter(
    (other) => alikeIn([parent, other]).length === 1,
  );
  return (
    others.length > 1 && parent.localName !== 'td' && wordsOf(parent) !== names.map(wordsOfLine).join(' ')
  );
}

/** Whether nothing is between two siblings. */
function isBefore(box: Element, other: Element): boolean {
  let next = box.nextElementSibling;
  while (next && !isFilled(next)) next = next.nextElementSibling;
  return next === other;
}

/** Whether a line is one organisation, by its wording or because it is a link, perhaps with a country or role behind. */
export function isEvident(nodes: readonly Node[]): boolean {
  const words = nameOf(nodes);
  const name = words.replace(/\s*\([^()]*\)$|,.*$/g, '');
  const [first, ...others] = firstLine(nodes).filter((node) => wordsOf(node).replace(BULLET, ''));
  if (!others.length && first?.nodeType === 1 && !(first as Element).matches('a[href]'))
    if (first.childNodes.length) return isEvident([...first.childNodes]);
  const isLink = first?.nodeType === 1 && (first as Element).matches('a[href]');
  const rest = isLink
    ? wordsOfLine(others)
        .split(/[,()]|\s[–—-]\s/)
        .flatMap((part) => part.trim() || [])
    : [];
  const isFact = (part: string) => isCountry(part) || kindOf(tokenize(part)) !== undefined || isShort(part);
  return (
    ((isLink && rest.every(isFact)) || isBody(name) || (/^\S+$/.test(name) && isAllCapitals(name))) &&
    !namesIn(words)
  );
}
