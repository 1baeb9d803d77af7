import { isFilled, isPerson, shapeOf } from '../blocks/nodes.js';
import { DomText } from '../page/dom-text.js';
import { saysMore } from '../page/navigation.js';
import { isCompanyForm } from '../words/institution-words.js';
import { isInstitution } from '../words/institutions.js';
import { tokenize } from '../words/tokens.js';
import { hasLetters } from './initials.js';
import { isShort, kindOf } from './kinds.js';
import { picturesIn } from './logos.js';
import { isNameShaped } from './name-shaped.js';

/** A partner in a box of its own. */
export interface Card {
  box: Element;
  lines: readonly string[];
  /** Its logo. */
  picture?: Element | undefined;
  /** The only link in the box. */
  link?: Element | undefined;
}

/**
 * Partners in adjacent boxes of the same shape, by group: the name of each is its first line, or below a short name, and
 * the other lines are short. Most are organisations by their wording, and none is a person.
 */
export function partnerCards(container: Element): Card[][] {
  const inner = [...container.children].flatMap(partnerCards);
  if (inner.length) return inner;
  const shapes = new Map<string, Card[]>();
  for (const box of container.children) {
    if (!/^(?:div|section|article|figure)$/.test(box.localName) || !isFilled(box)) continue;
    const shape = shapeOf(box);
    shapes.set(shape, [...(shapes.get(shape) ?? []), cardOf(box)]);
  }
  return [...shapes.values()].filter(arePartners);
}

function cardOf(box: Element): Card {
  const links = [...box.querySelectorAll('a[href]')];
  const lines = new DomText(box).text.split('\n').map((line) => line.trim());
  return {
    box,
    // a button leads to the site of the partner
    lines: links.length ? lines.filter((line) => !saysMore(line)) : lines,
    picture: picturesIn(box)[0],
    link: links[0],
  };
}

/** The name, below its short name or in the first line. */
const nameOf = ({ lines: [first = '', second = ''] }: Card): string =>
  (isShort(first) && second ? second : first).replace(/ ?[,(].*$/, '');

function arePartners(cards: readonly Card[]): boolean {
  const names = cards.map(nameOf);
  const isNamed = (name: string) => isInstitution(name) || isCompanyForm(tokenize(name).at(-1)?.fold ?? '');
  const isOfLetters = ({ lines }: Card, i: number) =>
    lines
      .slice(0, 2)
      .some((line) => isShort(line) && hasLetters(names[i]!, line) && !names[i]!.startsWith(line));
  const known = cards.filter((card, i) => isNamed(names[i]!) || isOfLetters(card, i));
  const named = names.filter(isNamed);
  const areMost = (found: readonly unknown[]) => found.length * 3 >= cards.length * 2;
  // a person, an event or a project at an institution
  const isOther = (card: Card, i: number) =>
    (isPerson(names[i]!) && !known.includes(card) && !areMost(named)) ||
    (!isNamed(names[i]!) && isNamed(card.lines[1] ?? ''));
  const isShown = ({ picture, link }: Card) => picture ?? /^https?:/.test(link?.getAttribute('href') ?? '');
  return (
    cards.length > 1 &&
    new Set(names).size === names.length &&
    cards.every(isSimple) &&
    !cards.some(isOther) &&
    // acronyms alone may be those of projects
    (areMost(named) || (named.length > 0 && areMost(known) && areMost(cards.filter(isShown))))
  );
}

/** Whether a box holds a name, a few short lines, and at most one picture and one address. */
function isSimple({ box, lines }: Card): boolean {
  const addresses = new Set([...box.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')));
  return (
    lines.length > 0 &&
    lines.length < 4 &&
    lines.every((line, i) => isNameShaped(line) || (i && kindOf(tokenize(line)) !== undefined)) &&
    picturesIn(box).length < 2 &&
    addresses.size < 2
  );
}
