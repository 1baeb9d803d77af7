import { isAmongOthers } from '../blocks/without-others.js';
import { isOfStaff, shapeOf, wordsOf } from '../blocks/nodes.js';
import { saysMore } from '../page/navigation.js';
import { anchorIn } from './anchor.js';
import { findSharedLabels, hostOf, labelOf, leadsToSite, logoOf, picturesIn } from './logos.js';
import { isInstitution } from '../words/institutions.js';
import { tokenize } from '../words/tokens.js';

/** Links that lead to no site. */
const NO_SITE = 'a[href^="mailto:"], a[href^="tel:"]';
/** A picture credit, in a caption. */
const CREDIT = /(?:^|[.\s])(?:foto|photo|bilde|bild|image)(?: by| credit| av| von)?: ?\p{Lu}/iu;
/** The label of an emblem of those who pay, or the sentence below it. */
const PAID =
  /^(?:the )?eu\S* .*(?:flag|emblem)|(?:fund|finan[cs]|støtte|stöd|förder)\p{L}* (?:(?:av|by|durch|par|from|von) |(?:\S+ ){3}.*\.$)/iu;
/** Links to parts of the page lead to no partner. */
const LOGO = 'figure, a[href]:not([href^="#"]), a[href]:has(img, svg), img, svg, [role="img"]';

/** The name of an element without text. */
function nameIn(element: Element): string | undefined {
  const anchor = anchorIn(element);
  const labelled = [...picturesIn(element), anchor, element, ...element.querySelectorAll('[aria-label]')];
  return labelled.map((part) => part && labelOf(part)).find(Boolean) ?? subjectBehind(element, anchor);
}

/**
 * The subject of the sentence after a logo, if the logo's file or link also contains its name: "Nordvik University (NU)
 * is …".
 */
function subjectBehind(element: Element, anchor: Element | null): string | undefined {
  const picture = picturesIn(element)[0];
  let next = element.nextElementSibling;
  while (next?.localName === 'br') next = next.nextElementSibling;
  const words = next ? wordsOf(next) : '';
  const [, subject = '', short = ''] =
    /^(\p{Lu}[^.:;!?()]{1,80}?) (?:\(([^()]{2,12})\) )?(?:is|are|er|är|ist|est) /u.exec(words) ?? [];
  const names = new Set(tokenize(`${subject} ${short}`).map(({ fold }) => fold));
  const file = picture && /([^/]+)\.\w+$/.exec(logoOf(picture)?.src ?? '')?.[1];
  const isNamed = [file, hostOf(anchor?.getAttribute('href'))].some((name) =>
    tokenize(name ?? '').some(
      ({ fold }) => fold.length > 1 && !/^(?:the|logo|of|de|no|com|org)$/.test(fold) && names.has(fold),
    ),
  );
  return isNamed ? subject.trim() : undefined;
}

/** Elements that each show one partner by logo or link; with the text next to it if each is in a box. */
function logoUnits(container: Element): Element[] {
  const isOther = isAmongOthers(container, 'partner');
  const isListed = (unit: Element) => {
    const list = unit.closest('ul, ol');
    return !!list && list !== container && container.contains(list);
  };
  const found = unitsIn(container).filter(
    (unit) =>
      !isOther(unit) &&
      !isListed(unit) &&
      !CREDIT.test(wordsOf(unit)) &&
      !PAID.test(namedBy(unit)) &&
      !isOfPerson(unit) &&
      (picturesIn(unit).length > 0 || !(unit.matches(NO_SITE) || isInSentence(unit))),
  );
  // beside logos, other pages of the site are no partners
  const shown = found.filter((unit) => picturesIn(unit).length);
  const isApart = (unit: Element) =>
    !shown.includes(unit) && !hostOf(unit.getAttribute('href')) && !isInstitution(wordsOf(unit));
  const units = shown.length * 2 > found.length ? found.filter((unit) => !isApart(unit)) : found;
  // one picture that leads to another page of the site, beside text or in another box than partners
  const [illustration, ...others] = units.filter(isOfSite);
  if (illustration && !others.length && (units[1] ? isUnlike(illustration, units) : wordsOf(container)))
    units.splice(units.indexOf(illustration), 1);
  if (units.length < 2) return units;
  const counts = new Map<Element, number>();
  for (const unit of units)
    for (let at = unit.parentElement; at && at !== container; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  const boxed = units.map((unit) => {
    let box = unit;
    for (let up = unit.parentElement; up && up !== container && counts.get(up) === 1; up = up.parentElement) {
      // the text of several cells is several facts
      if (up.localName === 'tr' && [...up.children].filter(wordsOf).length > 1) break;
      box = up;
    }
    const isMore = [...box.querySelectorAll('a')].some(saysMore);
    return {
      unit,
      box,
      name: namedBy(unit),
      part: !isMore && isNameBeside(wordsOf(unit), wordsOf(box)) ? box : unit,
    };
  });
  /** The box of a logo and a link with the same name, if they are the only units in it. */
  const sharedBox = ({ unit, name }: (typeof boxed)[number], i: number): Element | undefined =>
    [boxed[i - 1], boxed[i + 1]].flatMap((other) => {
      const isSame = other && !!anchorIn(unit) === !!anchorIn(other.unit) && !isOfPage(unit, other.unit);
      if (!name || other?.name !== name || isSame) return [];
      let box = unit.parentElement;
      while (box && box !== container && !box.contains(other.unit)) box = box.parentElement;
      return box && counts.get(box) === 2 ? [box] : [];
    })[0];
  const isRepeated = ({ unit, name }: (typeof boxed)[number], i: number) =>
    !!name &&
    [boxed[i - 1], boxed[i + 1]].some(
      (other, before) =>
        other?.name === name &&
        anchorIn(other.unit) &&
        (anchorIn(unit) ? !before && isOfPage(unit, other.unit) : true),
    );
  // a picture without a name or link, beside partners that are links, illustrates them
  const bare = boxed.filter(({ unit, box }) => !wordsOf(box) && !anchorIn(unit) && !nameIn(unit));
  const pictures = units.filter((unit) => picturesIn(unit).length);
  return boxed
    .filter(({ unit }) => bare.length !== 1 || pictures[1] || unit !== bare[0]!.unit)
    .flatMap((each) => {
      const i = boxed.indexOf(each);
      return sharedBox(each, i) ?? (isRepeated(each, i) ? [] : each.part);
    })
    .filter((part, i, parts) => parts.indexOf(part) === i);
}

/** The text of a unit, or the name of its logo. */
const namedBy = (unit: Element): string => wordsOf(unit) || nameIn(unit) || '';

/** Whether a unit names or shows a person whose position or address is beside it. */
const isOfPerson = (unit: Element): boolean =>
  !!unit.parentElement && isOfStaff(namedBy(unit), wordsOf(unit.parentElement));

/** Whether a unit is a picture that leads to a page of the same site, and is not named as an organisation. */
const isOfSite = (unit: Element): boolean =>
  unit.localName === 'a' &&
  !wordsOf(unit) &&
  !hostOf(unit.getAttribute('href')) &&
  !isInstitution(nameIn(unit) ?? '');

/** Whether the box of a unit has another shape than those of all others beside it. */
function isUnlike(unit: Element, units: readonly Element[]): boolean {
  let box = unit;
  // in a line of pictures, any may be a logo
  if (units.some((other) => other !== unit && unit.parentElement!.contains(other))) return false;
  while (box.parentElement && !units.some((other) => other !== unit && box.parentElement!.contains(other)))
    box = box.parentElement;
  const others = [...(box.parentElement?.children ?? [])].filter((other) => other !== box);
  return !others.some(
    (other) => shapeOf(other) === shapeOf(box) && units.some((each) => other.contains(each)),
  );
}

/** Whether two links lead to the same page, one around a picture and the other around a name. */
const isOfPage = (unit: Element, other: Element): boolean =>
  !wordsOf(unit) !== !wordsOf(other) &&
  !!anchorIn(unit) &&
  anchorIn(unit)!.getAttribute('href') === anchorIn(other)?.getAttribute('href');

/** Whether a link is among the words of a sentence, or has none that can begin a name. */
function isInSentence(link: Element): boolean {
  if (/^\p{Ll}\S* /u.test(wordsOf(link))) return true;
  const words = wordsOf(link.closest('p') ?? link);
  return /[.!?]$/.test(words) && words.split(' ').length - wordsOf(link).split(' ').length > 4;
}

/** The logos in an element, if it shows several with different names and no other text; otherwise none. */
function namedLogos(element: Element): Element[] {
  const units = unitsIn(element);
  const unitWords = units.map(wordsOf).join('').replace(/\s/g, '');
  if (unitWords !== wordsOf(element).replace(/\s/g, '') || !units.every((unit) => picturesIn(unit).length))
    return [];
  return areNamed(units) ? units : [];
}

/** The outermost logos and links of an element. */
function unitsIn(container: Element): Element[] {
  const found = new Set(container.querySelectorAll(LOGO));
  let named: ReadonlySet<string | null> | undefined;
  return [...found].flatMap((element) => {
    const outer = element.parentElement?.closest(LOGO);
    if (outer && found.has(outer)) return [];
    if (
      !picturesIn(element).length &&
      (saysMore(element) ||
        leadsToSite(wordsOf(element)) ||
        isEmpty(element, () => (named ??= addressesOf(container))))
    )
      return [];
    return element.localName === 'figure' ? unitsOfFigure(element) : [element];
  });
}

/** Whether an element has nothing to name a partner by: no text, label, or address of a site that only it has. */
function isEmpty(element: Element, named: () => ReadonlySet<string | null>): boolean {
  if (wordsOf(element) || nameIn(element)) return false;
  const address = element.getAttribute('href');
  return !hostOf(address) || named().has(address);
}

/** The addresses of links with text. */
const addressesOf = (container: Element): ReadonlySet<string | null> =>
  new Set(
    [...container.querySelectorAll('a[href]')].filter(wordsOf).map((link) => link.getAttribute('href')),
  );

/** A figure, or its parts next to a common caption: figures, or logos with different names. */
function unitsOfFigure(figure: Element): Element[] {
  const units = unitsIn(figure).filter((unit) => unit.closest('figcaption')?.parentElement !== figure);
  return units.some(({ localName }) => localName === 'figure') || areNamed(units) ? units : [figure];
}

/** Whether there are several elements, all with different names. */
function areNamed(units: readonly Element[]): boolean {
  const names = new Set(units.map((unit) => wordsOf(unit) || nameIn(unit)));
  return units.length > 1 && names.size === units.length && !names.has(undefined);
}

/**
 * Whether the text of a box is a name, optionally with a place: that of its link and a little more, or the only text
 * next to a logo.
 */
const isNameBeside = (unit: string, box: string): boolean =>
  unit
    ? box.startsWith(unit) && /^(?:, | \()[^.:;]{2,40}$/.test(box.slice(unit.length))
    : box !== '' && box.length < 80 && !/[.!?:;]$|[.!?:;] /.test(box);

/** Reads logos. Passed to the reader of partners as an argument, so that it is loaded only for pages with logos. */
export const logoReader = { findSharedLabels, logoOf, picturesIn, nameIn, logoUnits, namedLogos };

export type LogoReader = typeof logoReader;
