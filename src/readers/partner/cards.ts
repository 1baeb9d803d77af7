import { alikeIn, isFilled, isPerson, precedes, wordsOf } from '../blocks/nodes.js';
import { HEADINGS, levelOf } from '../page/headings.js';
import { DomText } from '../page/dom-text.js';
import { saysMore } from '../page/navigation.js';
import { isCompanyForm } from '../words/institution-words.js';
import { isInstitution } from '../words/institutions.js';
import { isCapital, tokenize } from '../words/tokens.js';
import { SITES } from './anchor.js';
import { isCountry } from './countries.js';
import { hasLetters } from './initials.js';
import { isShort, kindOf } from './kinds.js';
import { leadsToSite, picturesIn } from './logos.js';
import { isNameShaped } from './name-shaped.js';

/** A partner in a box of its own. */
export interface Card {
  /** The last heading before it, and whether only partners and pictures are between. */
  heading?: Element | undefined;
  isBelow?: boolean;
  box: Element;
  lines: readonly string[];
  /** Its logo. */
  picture?: Element | undefined;
  /** The only link in the box, besides those to addresses. */
  link?: Element | undefined;
}

/**
 * Partners in boxes that are alike, by group: the name of each is its heading, its first line, or below a short name, and
 * the other lines are short. Most are organisations by their wording, or all have a country below, and none is a person.
 * Boxes with a heading may be among them.
 */
export function partnerCards(container: Element): Card[][] {
  const [beside, headed] = [cardsBeside(container), headedCards(container)];
  return headed.flat().length > beside.flat().length ? headed : beside;
}

/** Cards that are siblings. */
function cardsBeside(container: Element): Card[][] {
  const inner = [...container.children].flatMap(cardsBeside);
  if (inner.length) return inner;
  const cards = new Map<Element, Card>();
  let heading: Element | undefined;
  let isBelow = false;
  for (const box of container.children) {
    if (!isFilled(box)) continue;
    const headed = headingIn(box);
    if (headed) [heading, isBelow] = [headed, true];
    const card = cardOf(box);
    if (!headed && !card.lines.every(isNameShaped)) isBelow = false;
    if (headed || !/^(?:div|section|article|figure)$/.test(box.localName)) continue;
    cards.set(box, { ...card, heading, isBelow });
  }
  const alike = alikeIn([...cards.keys()]).map((boxes) => boxes.map((box) => cards.get(box)!));
  return alike.map(withoutEnds).filter(arePartners).flatMap(byHeading);
}

/** Cards whose names are headings that are alike, in boxes without another heading; others are those of groups. */
function headedCards(container: Element): Card[][] {
  const headings = [...container.querySelectorAll(HEADINGS)].filter(wordsOf);
  const cardIn = (title: Element, counts: ReadonlyMap<Element, number>): Card => {
    let box = title;
    while (counts.get(box.parentElement!) === 1) box = box.parentElement!;
    const { lines, ...card } = cardOf(box);
    const name = wordsOf(title);
    const heading = headings.findLast((other) => levelOf(other) < levelOf(title) && precedes(other, title));
    return { ...card, lines: [name, ...lines.filter((line) => line !== name)], heading };
  };
  return alikeIn(headings)
    .map((titles) => {
      // a heading below may be a line of the card
      const level = levelOf(titles[0]!);
      const counts = new Map<Element, number>();
      for (const heading of headings.filter((other) => levelOf(other) <= level))
        for (let at: Element | null = heading; at && at !== container; at = at.parentElement)
          counts.set(at, (counts.get(at) ?? 0) + 1);
      return withoutOdd(titles.map((title) => cardIn(title, counts)));
    })
    .filter((cards) => cards.every(({ box }) => !headings.includes(box)) && arePartners(cards))
    .flatMap(byHeading);
}

/** Cards without a few that hold other content, such as "Contact us", judging by those with a text if most have one. */
function withoutOdd(cards: readonly Card[]): readonly Card[] {
  const isMost = (found: readonly Card[]) => found.length * 3 >= cards.length * 2;
  const short = cards.filter((card) => isSimple(card, false));
  const simple = isMost(short) ? short : cards.filter((card) => isSimple(card));
  return isMost(simple) ? simple : cards;
}

/** The heading that is all of a box. */
function headingIn(box: Element): Element | undefined {
  const heading = box.matches(HEADINGS) ? box : box.querySelector(HEADINGS);
  return heading && wordsOf(heading) === wordsOf(box) ? heading : undefined;
}

/** Cards without those before and after the partners, such as sentences. */
function withoutEnds(cards: readonly Card[]): readonly Card[] {
  const isName = ({ lines: [first] }: Card) => first === undefined || isNameShaped(first);
  return cards.slice(Math.max(0, cards.findIndex(isName)), cards.findLastIndex(isName) + 1);
}

/** Cards by the heading above them. */
function byHeading(cards: readonly Card[]): Card[][] {
  const groups: Card[][] = [];
  for (const card of cards)
    if (groups.length && groups.at(-1)![0]!.heading === card.heading) groups.at(-1)!.push(card);
    else groups.push([card]);
  return groups;
}

function cardOf(box: Element): Card {
  const links = [box, ...box.querySelectorAll('*')].filter((part) => part.matches(SITES));
  const mails = [...box.querySelectorAll('a[href^="mailto:"]')];
  const filled = [...box.childNodes].filter((node) => node.textContent);
  const cells = areCells(filled) ? filled.map(wordsOf) : undefined;
  const lines = (cells ?? new DomText(box).text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return {
    box,
    // a button leads to the site of the partner
    lines: lines
      .flatMap((line) => withoutButtons(line, links, mails))
      .filter((line) => !links.length || !saysMore(line)),
    picture: picturesIn(box)[0],
    link: links[0],
  };
}

/** A line without links that only lead to the site; if it only has links, with their addresses: "Website Contact". */
function withoutButtons(line: string, sites: readonly Element[], mails: readonly Element[]): string[] {
  const links = [...sites, ...mails].filter((link) => line.includes(wordsOf(link)));
  if (links.reduce((rest, link) => rest.replace(wordsOf(link), ''), line).trim()) return [line];
  return links.flatMap((link) => {
    const words = wordsOf(link);
    const address = mails.includes(link) && !words.includes('@') ? link.getAttribute('href')! : '';
    if (address) return [`${words}: ${address.replace(/^mailto:|\?.*$/g, '')}`];
    return leadsToSite(words) ? [] : [words];
  });
}

/** Whether nodes are several elements without space between them, which only a style sets apart. */
export function areCells(nodes: readonly Node[]): boolean {
  const filled = nodes.filter((node) => node.textContent);
  return (
    filled.length > 1 && filled.every((node) => node.nodeType === 1 && (node as Element).localName === 'span')
  );
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
  // a role alone may be that of a project
  const withRoles = cards.filter(
    (card) => known.includes(card) || card.lines.slice(1).some((line) => kindOf(tokenize(line))),
  );
  // a country below each name, half of which are organisations or have a role
  const arePlaced =
    cards.length > 2 &&
    withRoles.length * 2 >= cards.length &&
    known.length * 3 >= cards.length &&
    cards.every(({ lines }) => lines.slice(1).some((line) => isCapital(line) && isCountry(line)));
  const named = names.filter(isNamed);
  const areMost = (found: readonly unknown[]) => found.length * 3 >= cards.length * 2;
  // a person, an event or a project at an institution
  const isOther = (card: Card, i: number) =>
    (isPerson(names[i]!) && !known.includes(card) && !areMost(named) && !arePlaced) ||
    (!isNamed(names[i]!) && isNamed(card.lines[1] ?? ''));
  const isShown = ({ picture, link }: Card) => picture ?? /^https?:/.test(link?.getAttribute('href') ?? '');
  return (
    cards.length > 1 &&
    new Set(names).size === names.length &&
    cards.every((card) => isSimple(card)) &&
    !cards.some(isOther) &&
    // acronyms alone may be those of projects
    (areMost(named) || arePlaced || (named.length > 0 && areMost(known) && areMost(cards.filter(isShown))))
  );
}

/** Whether a box holds a name, a few short lines, and at most one picture and one address. */
function isSimple({ box, lines: all }: Card, mayHaveText = true): boolean {
  const sites = [...box.querySelectorAll(SITES)];
  const addresses = new Set(sites.map((link) => link.getAttribute('href')));
  // below a heading, a text may say what the partner does
  const lines =
    mayHaveText && box.querySelector(HEADINGS)
      ? all.filter((line) => !isText(line) && !line.includes('@'))
      : all;
  return (
    lines.length > 0 &&
    lines.length < 4 &&
    all.length - lines.length < 3 &&
    lines.every(
      (line, i) =>
        isNameShaped(line) || (i && (kindOf(tokenize(line)) !== undefined || WITH_PLACE.test(line))),
    ) &&
    picturesIn(box).length < 2 &&
    addresses.size < 2
  );
}

/** A role and a place: "Archive partner · Cork, Ireland". */
const WITH_PLACE = /^\p{Lu}[\p{L} -]{3,40} [·|•–] \p{Lu}[\p{L}, -]{2,40}$/u;

/** Whether a line is a sentence of several words. */
const isText = (line: string): boolean => /[.!]$/.test(line) && line.split(' ').length > 5;
