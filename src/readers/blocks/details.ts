import { foldLetters } from '../../records/letters.js';
import { entriesOf, isList } from '../page/lists.js';
import type { ProjectParser } from '../project/parsed.js';
import { TITLE } from './fact-tables.js';
import { sectionOf } from '../page/section.js';
import { personAt } from '../words/people.js';
import { tokenize } from '../words/tokens.js';
import {
  countsOf,
  holdsFact,
  isLabel,
  labelIn,
  isSection,
  namesEntries,
  namesKind,
  namesStatus,
  PERIOD,
  wordsOf,
} from './nodes.js';
import { HEADINGS } from '../page/headings.js';

/** A parser that leaves out lists whose items are no projects, judging by other lists and texts on the page. */
export const withDetails = (parser: ProjectParser): ProjectParser => ({ ...parser, areDetails, listsApart });

/** A heading, with the words below it up to the next heading, outside lists, and the lists there. */
interface Part {
  heading?: Element;
  words: string;
  lists: Element[];
}

/**
 * Whether lists only belong to entries that begin with headings, or to other parts of the page. They hold the values of
 * headings that are labels, below several other headings. Or several headings of the same level have dates below them,
 * each list follows a labelled fact below such a heading, and no item of the lists has a period. Or each list is below
 * one of several headings, and most items are facts.
 */
export function areDetails(container: Element, lists: readonly Element[]): boolean {
  if (areFactLists(lists) || areValues(container, lists)) return true;
  const parts = partsOf(container, new Set(lists));
  const holders = parts.filter((part) => part.lists.length);
  if (!holders.length) return false;
  const labelled = parts.filter((part, i) => isNamed(part) && !isField(part) && isField(parts[i + 1]));
  if (labelled.length > 1 && holders.every((part) => isField(part) || isApart(part))) return true;
  const dated = parts.filter((part) => isNamed(part) && !isApart(part) && isDated(part.words));
  const level = dated[0]?.heading?.localName;
  const isTitle = ({ heading }: Part) => heading?.localName === level;
  const isDetail = (part: Part) =>
    isTitle(part) &&
    isNamed(part) &&
    holdsFact(part.words) &&
    !part.lists.some((list) => PERIOD.test(wordsOf(list)));
  if (dated.filter(isTitle).length > 1 && holders.every((part) => isApart(part) || isDetail(part)))
    return true;
  const isTitled = (part: Part) => !isApart(part) && !isField(part);
  const others = holders.filter(isTitled);
  return areOfFacts(
    parts.filter((part) => isNamed(part) && isTitled(part)),
    others.length || !holders.every(isApart) ? others : holders,
  );
}

/** Whether text has a period, or a label and a year: "Laufzeit: seit Oktober 2023". */
const isDated = (words: string): boolean =>
  PERIOD.test(words) ||
  [...words.matchAll(/(?<!\p{L})((?:\p{L}+ )?\p{L}+)\s?[:：]\s?[^.;:：]{0,24}?\b(?:19|20)\d\d\b/gu)].some(
    ([, label]) => isLabel(label!),
  );

/**
 * Whether lists below headings hold the facts of the entries that these name: the headings are at one level, and two of
 * three items begin with a label, not the same in all items of a list.
 *
 * @param named The parts below headings that may be titles.
 * @param holders The parts with lists.
 */
function areOfFacts(named: readonly Part[], holders: readonly Part[]): boolean {
  const level = holders[0]?.heading?.localName;
  const titles = named.filter(({ heading }) => heading!.localName === level);
  const all = holders.flatMap((part) => part.lists.map(entriesOf));
  const starts = all.flatMap((items) => [
    ...new Set(items.map((item) => foldLetters(labelIn(wordsOf(item))))),
  ]);
  const counts = countsOf(starts);
  const isRepeated = (label: string) => label.length < 25 && (counts.get(label) ?? 0) > 1;
  const lists = all.map((items) => items.map((item) => factLabel(item, isRepeated)));
  const labels = lists.flat();
  return (
    holders.length > 0 &&
    (holders.every(isApart) || (titles.length > 1 && holders.every((part) => titles.includes(part)))) &&
    labels.filter(Boolean).length * 3 >= labels.length * 2 &&
    lists.every((all) => all.some(Boolean) && (all.length < 2 || new Set(all).size > 1))
  );
}

/** The label that an item of a list begins with, folded, unless it is that of a title: "Funded by WASP". */
function factLabel(item: Element, isRepeated: (label: string) => boolean): string {
  const words = wordsOf(item);
  const own = labelIn(words);
  const label = foldLetters(own || (LED.exec(words)?.[1] ?? ''));
  const isKnown =
    valuesOf(item) || isRepeated(label) || isLabel(label) || (own ? isSection(label) : SUPPORTED.test(label));
  return isKnown && !ENTRY.test(label) ? label : '';
}

/** The list that holds all values of the label that an item begins with. */
export function valuesOf(item: Element): Element | undefined {
  const [list, ...others] = [...item.children].filter(isList);
  const label = labelIn(wordsOf(item));
  const isAll =
    list &&
    !others.length &&
    wordsOf(item)
      .slice(label.length + 1)
      .trim() === wordsOf(list);
  return label && isAll ? list : undefined;
}

/** A label without a colon before the name that a preposition leads to: "Gefördert durch das BMBF". */
const LED =
  /^(\p{L}+(?: \p{L}+)?) (?:by|av|af|von|vom|durch|par|door|da|dal|del|por) (?:(?:the|d[aei][rsmn]|l[aeo]s?|el|il) |l[’'])?\p{Lu}/u;

/** Starts of further words for support, folded. */
const SUPPORTED = /^(?:gefor|unterst|soutenu|sosten|sovven|apoyad|patroc|subven)/;

/** Ends of labels of titles, folded. */
const ENTRY =
  /(?:pros?je[ck]t\p{L}{0,3}|proyecto|progetto|projets?|hanke|tit(?:le|el|tel|re|ulo|olo)|na(?:me|vn|mn)|nom|nimi|acrony\p{L}*|akrony\p{L}*)$/u;

/**
 * Whether lists are the facts of entries whose titles are elsewhere, although not all labels are known: each item has a
 * label of its own, one of them known, and each list begins with the same label as another, which is not that of a
 * title.
 */
function areFactLists(lists: readonly Element[]): boolean {
  const labels = lists.map((list) => entriesOf(list).map((item) => foldLetters(labelIn(wordsOf(item)))));
  const firsts = labels.map(([first]) => first!);
  return (
    labels.every((all) => all.length > 1 && !all.includes('') && new Set(all).size === all.length) &&
    labels.every((all) => all.some(isLabel)) &&
    firsts.every((first) => !TITLE.test(first) && firsts.indexOf(first) < firsts.lastIndexOf(first))
  );
}

/**
 * Whether lists are values of terms, or of labels before them, and none has items with periods. Terms are known labels
 * or have several such values.
 */
function areValues(container: Element, lists: readonly Element[]): boolean {
  const labels = lists.map((list) => labelOf(list, container));
  return (
    lists.length > 0 &&
    labels.every((label) => {
      const words = label ? wordsOf(label) : '';
      const isTerm = label?.localName === 'dt';
      const isRepeated = labels.filter((other) => other && wordsOf(other) === words).length > 1;
      return words !== '' && (isTerm && isRepeated ? !namesEntries(words) : isLabelOfValues(words, isTerm));
    }) &&
    !lists.some((list) => PERIOD.test(wordsOf(list)))
  );
}

/** The term of the value that a list is in, or the short text directly before it, unless that is a heading. */
function labelOf(list: Element, container: Element): Element | undefined {
  const value = list.closest('dd');
  let label: Element | null = value && container.contains(value) ? value : list;
  for (let at: Element | null = label; at && at !== container; at = at.parentElement) {
    label = at.previousElementSibling;
    while (label && (wordsOf(label) === '' || (value && label.localName === 'dd')))
      label = label.previousElementSibling;
    if (label || (value && at === value)) break;
  }
  // links are those of a breadcrumb
  if (!label || wordsOf(label).length > 40 || label.querySelector('a[href]')) return undefined;
  const isHeading = label.matches(HEADINGS) || !!label.querySelector(HEADINGS);
  return (value ? label.localName === 'dt' : !isList(label) && !isHeading) ? label : undefined;
}

/** Whether a part is below a heading that does not only name a kind or status of entries. */
const isNamed = ({ heading }: Part): boolean => !!heading && !namesEntries(wordsOf(heading));

/** Whether a part is below a heading that is a label, but not of entries such as "Grants". */
const isField = (part: Part | undefined): boolean => isLabelOfValues(wordsIn(part?.heading));

/** @param mayBeKind Whether "Funding" is a label rather than the name of a list of grants. */
function isLabelOfValues(text: string, mayBeKind = true): boolean {
  const words = text.replace(/\s*[:：]$/, '');
  return (
    isLabel(words) &&
    !namesStatus(words) &&
    !/^(?:projects|issues)$/.test(sectionOf(words) ?? '') &&
    !PLURAL.test(words) &&
    (mayBeKind || !namesKind(words))
  );
}

const PLURAL = /^(?:grants|awards|studies|bevilgning)/i;

/**
 * Lists that hold other things than entries, where other lists follow a heading for projects, grants or a status: those below
 * headings such as "Publications", and a few short links above the first of these headings. By then, `sections-apart.ts` has
 * left out those whose heading alone shows it; here, labels and the items of the lists are evidence too.
 */
function listsApart(container: Element, lists: readonly Element[]): ReadonlySet<Element> {
  const parts = partsOf(container, new Set(lists));
  const find = (names: (words: string) => boolean) =>
    parts.findIndex(({ heading, lists }) => lists.length && names(wordsIn(heading)));
  const named = find(namesProjects);
  // "Funding", "Grants"
  const first = named < 0 ? find(namesKind) : named;
  if (first < 0) return new Set(lists.length > 1 ? lists.filter(isOfStaff) : []);
  const name = parts[first]!.heading!.localName;
  return new Set(
    parts.flatMap((part, i) => {
      if (isApart(part)) return part.lists;
      // above the first heading, or below one of the page
      const isAbove = i < first && (!part.heading || part.heading.localName < name);
      return part.lists.filter(
        (list) => (isAbove && areShortLinks(list)) || (lists.length > 1 && isOfStaff(list)),
      );
    }),
  );
}

const namesProjects = (words: string): boolean => namesStatus(words) || sectionOf(words) === 'projects';

/** Whether a part is below a heading such as "Publications". */
function isApart({ heading }: Part): boolean {
  const words = wordsIn(heading);
  return isSection(words) && !namesProjects(words) && !namesKind(words);
}

/** Whether each item of a list is a person with a position, and nothing else: "Ada Moor, postdoc until 2024". */
function isOfStaff(list: Element): boolean {
  const isMember = (item: Element) => {
    const words = wordsOf(item);
    const tokens = tokenize(words);
    const person = personAt(tokens, 0);
    const mark = person && tokens[person.end];
    return !!mark && words.length < 90 && POSITION.test(words.slice(mark.start));
  };
  const items = entriesOf(list);
  return items.length > 0 && items.every(isMember);
}

/** A mark and a position; further words in capitals may be a title: "PhD student, Sleep in cities". */
const POSITION =
  /^(?:[,(]|[–—-]) ?(?:\p{Ll}+ )?(?:[Pp]ost-?[Dd]o[ck]\p{Ll}*|(?:Ph\.?D|PhD)\.?(?:[ -]\p{Ll}+)?|(?:[Mm]aster|[Dd]octoral|[Ss]tudent|[Ss]tipendiat|[Dd]oktorand|[Dd]octorant|[Pp]rofessor|[Ll]e[ck]t|[Rr]esearch|[Ff]orsk|[Aa]ssistant)\p{Ll}*)(?: \(?(?:\p{Ll}+|[\d–-]+)\)?){0,4}\)?\.?$/u;

const wordsIn = (heading: Element | undefined): string => (heading ? wordsOf(heading) : '');

/** Whether a list has a few items, each a link of a few words. */
function areShortLinks(list: Element): boolean {
  const items = entriesOf(list);
  const isShort = (item: Element) => {
    const words = wordsOf(item);
    const link = item.querySelector('a[href]');
    return !!link && wordsOf(link) === words && words.split(' ').length < 4;
  };
  return items.length < 5 && items.every(isShort);
}

function partsOf(container: Element, lists: ReadonlySet<Element>): readonly Part[] {
  const parts: Part[] = [{ words: '', lists: [] }];
  const visit = (node: Node): void => {
    const part = parts.at(-1)!;
    const element = node as Element;
    if (node.nodeType === 3) part.words += `${(node as Text).data} `;
    if (node.nodeType !== 1) return;
    if (lists.has(element)) part.lists.push(element);
    else if (element.matches(HEADINGS)) parts.push({ heading: element, words: '', lists: [] });
    else if (!isList(element)) element.childNodes.forEach(visit);
  };
  container.childNodes.forEach(visit);
  return parts;
}
