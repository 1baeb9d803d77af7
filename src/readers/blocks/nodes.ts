import { isLabelAlone } from '../labelled/label-stems.js';
import { DomText } from '../page/dom-text.js';
import { HEADINGS } from '../page/headings.js';
import { knownSection, sectionOf } from '../page/section.js';
import { namedStatus } from '../words/statuses.js';
import { isPerson } from '../words/people.js';
import { tokenize, type Token } from '../words/tokens.js';
import { holdsFact, isLabel, labelIn, PERIOD, wordsIn, wordsOf } from './text-facts.js';

export { holdsFact, isLabel, isPerson, labelIn, PERIOD, wordsIn, wordsOf };
export { precedes } from '../page/order.js';

const PICTURES = 'img, picture, svg, video, iframe';

/** Elements in a container that match a selector, except those inside other matches. */
export const outermost = (container: Element, selector: string): Element[] =>
  [...container.querySelectorAll(selector)].filter((element) => {
    const outer = element.parentElement?.closest(selector);
    return !outer || !container.contains(outer) || outer === container;
  });

/** The cells of a row. */
export const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));

/** The text of a cell, whose lines are words apart: "Project<br>leader". */
export const headOf = (cell: Element): string =>
  cell.querySelector('br') ? new DomText(cell).text.replace(/\s+/g, ' ').trim() : wordsOf(cell);

/** Whether a node contains text or a picture. */
export const isFilled = (node: Node): boolean =>
  wordsOf(node) !== '' ||
  (node.nodeType === 1 &&
    ((node as Element).matches(PICTURES) || !!(node as Element).querySelector(PICTURES)));

/** Text as the label of a line. */
export const asLabel = (words: string): string => `${words.replace(/\s*[:：]\s*$/, '')}: `;

/** Starts of words that accompany a status in a heading, folded. */
const BESIDE =
  /^(?:ricerc|investigac|financ|finanzia|finansier|funded$|calls?$|papers?$|oproep|appels?$|contributions?$|convocator|llamad|utlysning|inviti|bandi$|pros?jekt(?!tid|\w*(?:period|laufz))|project(?!i)|proye|proge|projet|proseakt|hank|fors[ck]|resear|rech|tutk|onderz|studies$|grants?$|contracts?$|awards?$|bevilg|selected$|recent$|utvalgte?$|utvald)|^(?:vare?|vart|our|my|unsere?|onze|nos|and|og|och|und|ja|en|et|i|in|of|progress|cours|a|for|di|de|des|del|della|la|les|las|los|til|von|van|por)$/;

/** The words of a short heading; empty for longer ones. */
const headWords = (words: string): Token[] => {
  const tokens = words.length < 90 ? tokenize(words).filter(({ kind }) => kind === 'word') : [];
  return tokens.length < 6 ? tokens : [];
};

/** Whether text only names a kind of entry: "Our research projects", "Grants". */
export function namesKind(words: string): boolean {
  // "Projekttid: 2017–2019"
  const tokens = /[:：]\s*[^\s]/.test(words) ? [] : headWords(words);
  return tokens.some(({ fold }) => fold.length > 4) && tokens.every(({ fold }) => BESIDE.test(fold));
}

/** Whether text only names a status: "Ongoing projects", "Tidligere forskningsprosjekter". */
export function namesStatus(words: string): boolean {
  return (
    !!namedStatus(words) &&
    headWords(words).some(() => true) &&
    headWords(words).every(({ fold, text }) => BESIDE.test(fold) || namedStatus(text))
  );
}

/** Whether text names entries as their heading: "Ongoing projects", "Our grants". */
export const namesEntries = (words: string): boolean =>
  namesStatus(words) ||
  namesKind(words) ||
  (/^(?:projects|issues)$/.test(sectionOf(words) ?? '') && !issueTitle(words));

/**
 * Whether texts may be titles. They are not years, dates, work packages or phases, and most are neither questions nor persons
 * with a position or an address.
 *
 * @param boxes The text of the box of each title.
 */
export function areTitles(titles: readonly string[], boxes: readonly string[]): boolean {
  const are = (is: (title: string, i: number) => boolean) => titles.filter(is).length * 2 > titles.length;
  return (
    !titles.some((title) => COUNT.test(title) || isPhase(title)) &&
    !are((title, i) => isOfStaff(title, boxes[i]!)) &&
    !(are((title) => title.endsWith('?')) && titles.length > 1)
  );
}

/** Whether a title is a person, with a position or an address behind it in the text of a box. */
export function isOfStaff(title: string, box: string): boolean {
  const rest = box.slice(box.indexOf(title) + title.length);
  return isPerson(title) && (POST.test(rest) || ADDRESS.test(box));
}

/** A position or an address at the start of the text after a person's name. */
const POST =
  /^\P{L}*(?:\p{L}+:? ){0,2}\p{L}*(?:profess|post-?do[ck]|ph\.?d|student|stipendiat|doktorand|lect[uo]r|lektor|research|forsk[ae]r|direct|leder|leiter|engineer|coordinator|e-?mail)/iu;
/** An e-mail address or a telephone number. */
const ADDRESS = /\S@\S|(?:phone|tele?fon|telefoon|puhelin|tlf|tel)[.:]? ?[+(]?\d/i;
/** Text that only counts or dates: a year, a date, a number, a work package. */
export const COUNT =
  /^(?:[^\p{L}]*$|(?=.*\d)[^\p{L}]*(?:jan(?:uar\p{L}*)?|feb(?:r\p{L}*)?|m[aä]r(?:[sz]|ch|ts)?|apr(?:il)?|ma[iy]|jun[ie]?|jul[iy]?|aug(?:ust\p{L}*)?|sept?(?:ember\p{L}*)?|o[ck]t(?:ober\p{L}*)?|nov(?:ember\p{L}*)?|de[csz](?:ember\p{L}*)?)[^\p{L}]*$|(?:wp|work ?package|arbeidspakke|arbetspaket|arbejdspakke|arbeitspaket)\W*\d)/iu;

/** Whether text is the name of a phase: "Phase 1", "Fase II: Counting", but not "Phase 3 trial". */
export const isPhase = (words: string): boolean =>
  /^(?:phase|fase?|vaihe|etapp?e?)\W{0,2}(?:\d+|[ivx]+)(?:$|[:.(]| [–—-] )/iu.test(words);

/**
 * Whether a node contains a period or a labelled value, also without white space between its elements, or with a label
 * in an element of its own: "<b>Leader</b><i>Ada Moor</i>".
 */
export const holdsFactIn = (node: Node): boolean =>
  holdsFact(wordsOf(node)) ||
  (node.nodeType === 1 && [...(node as Element).querySelectorAll(FIELDS)].some(isField));

const FIELDS = 'dt, th, td, b, strong, span, div, p';

function isField(label: Element): boolean {
  const words = wordsOf(label);
  if (words.length < 160 && holdsFact(words)) return true;
  const value = label.nextElementSibling && wordsOf(label.nextElementSibling);
  return !!value && value.length < 120 && words.length < 40 && isLabelAlone(words.replace(/\s*[:：]$/, ''));
}

/**
 * Key of an element's shape, from its tag and classes; entries share it. Classes that only number or identify an element
 * are left out: "post-1234", "comp-lk4q0z5", "et_pb_text_12".
 */
export const shapeOf = (element: Element): string => [element.localName, ...classesOf(element)].join('.');

const classesOf = ({ classList, id }: Element): string[] =>
  [...classList].filter((name) => name !== id && !IDENTIFIES.test(name));

const IDENTIFIES = /[_-](?:\d{3,}|(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{6,})$|_\d+$/;

/** The number of times that each item occurs. */
export function countsOf<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Elements that are alike, in groups: those with the same tag and, of the classes of each, the one that most others have.
 * So "row odd first" is like "row even", and "card coordinator" like "card".
 */
export function alikeIn<E extends Element>(elements: readonly E[]): E[][] {
  const keysOf = (element: Element) => [
    ...classesOf(element).map((name) => `${element.localName}.${name}`),
    // without a class in common
    shapeOf(element),
  ];
  const counts = countsOf(elements.flatMap((element) => [...new Set(keysOf(element))]));
  const groups = new Map<string, E[]>();
  for (const element of elements) {
    const [key = ''] = keysOf(element).sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
    const others = groups.get(key);
    if (others) others.push(element);
    else groups.set(key, [element]);
  }
  return [...groups.values()];
}

/**
 * Headings of a container outside the given parts, except those of a status; their content may be one entry or many.
 */
export function otherHeadings(container: Element, parts: readonly Element[]): Element[] {
  const within = new Set<Element | null>(parts);
  const isInPart = (element: Element): boolean => {
    let up: Element | null = element;
    while (up && up !== container && !within.has(up)) up = up.parentElement;
    return up !== container && within.has(up);
  };
  return [...container.querySelectorAll(HEADINGS)].filter(
    (heading) => isFilled(heading) && !namesStatus(wordsOf(heading)) && !isInPart(heading),
  );
}

/** Starts of words in headings for sections of a single project or call, folded. */
const SECTIONS =
  /^(?:about|om$|uber|bakgr|backg|hinterg|taust|achtergr|context|aims?$|mal|ziel|tavoit|doel|object|scope|method|metod|result|ergebn|tulok|submi|innsend|inlamn|einreich|soumis|import|dates?$|dato|contact|kontakt|yhteys|literat|refer|publi|julkai|news|nyhe|aktuel|event|intro|innled|inledn|einlei|conclu|konklu|discus|disku|acknow|overv|welco|velko|vacan|ledig|why$|how$|what$|hvo?r|hvorda|hva$|varfor|hur$|vad$|warum|wie$|was$|pourq|comme|team|people|peop|ansatt|medlem|member|mitarb|jasen)/;

/** Starts of the last words of such headings. */
const LAST =
  /^(?:edito|redakt|deadl|frist|dates$|datoer|partner|funding|finans|topics?$|tema$|submis|publika|publica|aktor|deltak|particip)/;

/** Last words of headings of at most two words for talks and teaching. */
const ACTIVITIES =
  /^(?:talks|presentations|lectures|foredrag|foredragen|vortrage|exposes|teaching|undervisning|lehre|enseignements?|supervision|veiledning|encadrement)$/;

/**
 * The title after a kind of issue or call and a mark, "Call for papers – Salt and memory", or the name before one issue's
 * kind: "Journal of Rooms — Special Issue".
 */
function issueTitle(words: string): string {
  const [, kind = '', title = ''] = /^([^:：–—]{4,40}?)(?:\s?[:：]| [–—-])\s(.+)/.exec(words) ?? [];
  if (sectionOf(kind) === 'issues' && /^\P{L}*[\p{Lu}\d]/u.test(title) && !isSection(title)) return title;
  const [, name = ''] = ONE_ISSUE.exec(words) ?? [];
  return isSection(name) || namesEntries(name) ? '' : name;
}

/** A name before the kind of one issue. */
const ONE_ISSUE =
  /^(\p{Lu}[^:：]{4,90}?) [–—-] (?:(?:special|themed?|thematic) issue|(?:tema|specie?al|spesial|s[æä]r)nummer|temahefte|themenheft|sonderheft|teemanumero|themanummer|numéro (?:spécial|thématique))$/iu;

const OF = /^(?:of|in|i|av|af|der|des|van|von|de|du|d)$/;

/** Whether an issue is announced by its heading, or by the text below: "Special issue of Island Review". */
export function announcesIssue(heading: string, below = ''): boolean {
  const start = tokenize(below.slice(0, 60)).filter(({ kind }) => kind === 'word');
  const of = start.findIndex(({ fold }) => OF.test(fold));
  return !!issueTitle(heading) || (of > 0 && of < 4 && knownSection(start.slice(0, of)) === 'issues');
}

/** Whether words name a part of an entry, or the kind of all entries. */
export function isSection(words: string): boolean {
  return namesSection(words) || isLabelName(words);
}

/** The same for a heading; one that leads to a page is no label, although its word may be made like one. */
export function isSectionHeading(heading: Element): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]:not([href^="#"])');
  return link ? namesSection(wordsOf(heading)) : isSection(wordsOf(heading));
}

/** Whether one word is a label. */
const isLabelName = (words: string): boolean =>
  tokenize(words).filter(({ kind }) => kind === 'word').length === 1 && !sectionOf(words) && isLabel(words);

function namesSection(words: string): boolean {
  if (sectionOf(words)) return !issueTitle(words);
  const folds = tokenize(words).flatMap(({ kind, fold }) => (kind === 'word' ? [fold] : []));
  const [first = ''] = folds;
  if (folds.length > 3) return false;
  const last = folds.at(-1) ?? '';
  return SECTIONS.test(first) || LAST.test(last) || (folds.length < 3 && ACTIVITIES.test(last));
}

/** A document that renders and loads nothing; for parsers without such documents, the page's own. */
export function inertDocument(page: Document): Document {
  const implementation = page.implementation as DOMImplementation | undefined;
  return implementation?.createHTMLDocument('') ?? page;
}
