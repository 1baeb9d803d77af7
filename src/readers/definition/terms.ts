import { INLINE } from '../blocks/inline-lines.js';
import { cellsOf, isFilled, isSection, shapeOf, wordsOf } from '../blocks/nodes.js';
import { foldLetters } from '../../records/letters.js';
import { HEADINGS, levelOf } from '../page/headings.js';
import { withoutBackLink } from '../blocks/ends.js';
import { saysMore } from '../page/navigation.js';
import { tokenize } from '../words/tokens.js';
import { quotedPart } from './quoted-part.js';
import { areDefinitions, FEWEST, isReference, termOf, type GlossaryEntry } from './glossary.js';

/** Starts of words for a glossary, folded. */
const GLOSSARY = /^(?:gloss|ordli|ordfork|ordbo|begreps|lexi[ck]|lexiq|woordenl|sanasto|terminolog)/;
/** Words for several terms, as the last word of a heading. */
const TERMS =
  /^(?:termer|terms?|termes|concepts?|concetti|conceptos|definis[a-z]*[ea]r|definition(?:s|en|er)|kasitteet|maaritelmat)$|(?:begre[bp]er|begrepp|begriffe|begrippen|omgrep[ai]?|ordliste|ordlista|glossar)$/;
/** Words between several terms and their field in a heading: "Begriffe der Ethik"; not "Terms of use". */
const FIELD = /^(?:der|des|in|innen|inom|i|fra|fran|aus|uit|av|om|um|rund|around|og|och|und|and|en|et)$/;

/** Whether a heading is that of a glossary: "Our glossary", "Key terms", but not "Terms of use". */
const namesGlossary = (heading: Element): boolean => {
  const words = tokenize(wordsOf(heading)).filter(({ kind }) => kind === 'word');
  const isTerms = (at: number) => TERMS.test(words.at(at)?.fold ?? '');
  const isOfTerms = words.length < 5 && (isTerms(-1) || (isTerms(0) && FIELD.test(words[1]?.fold ?? '')));
  return words.length < 7 && (isOfTerms || words.some(({ fold }) => GLOSSARY.test(fold)));
};

/** A letter or a range of letters, as headings of an alphabetical list. */
const LETTERS = /^(?:\p{L}(?:\s?[–—,/-]\s?\p{L})?|#|0\s?[–-]\s?9)$/u;

/** A term, and the parts after it that may hold its definition and source. */
interface Term {
  title: Element;
  /** The term, if it starts the element with its definition. */
  lead?: string;
  body: readonly Node[];
}

/** Whether an element only names a source; undefined if that is not known yet. */
type IsOnlySource = (element: Element) => boolean | undefined;

/**
 * The definitions below a heading for a glossary, outside lists of terms (`dl`): terms are the first cells of rows,
 * headings, summaries or bold paragraphs with one paragraph or box below, the first lines of boxes of one shape, or the
 * bold start of paragraphs and items.
 * Terms with several paragraphs, or with only a reference to another term, are left out. Undefined if most are, or if
 * the terms are something else, such as sections of an article.
 *
 * @param isOnlySource Tests whether an element only names a source.
 */
export function termsIn(
  container: Element,
  isOnlySource: IsOnlySource,
): ReadonlyMap<Element, GlossaryEntry> | undefined {
  const scope = scopeOf(container);
  if (!scope) return undefined;
  for (const termsOf of [rowTerms, boxedTerms, headedTerms, leadingTerms]) {
    const terms = termsOf(scope, isOnlySource);
    const entries = new Map<Element, GlossaryEntry>();
    let others = 0;
    for (const term of terms) {
      const [definition, entry] = entryOf(term, isOnlySource) ?? [];
      if (definition) entries.set(definition, entry!);
      else if (isNone(term)) others++;
    }
    if (entries.size > 1 && entries.size * 3 >= (terms.length - others) * 2 && areTerms(entries))
      return entries;
  }
  return undefined;
}

/**
 * The elements below the first heading of a glossary, up to the next heading of its level; otherwise those of tables whose
 * heads name terms and definitions.
 */
function scopeOf(container: Element): readonly Element[] | undefined {
  const headings = [...container.querySelectorAll(HEADINGS)];
  const at = headings.findIndex(namesGlossary);
  if (at < 0) {
    const tables = [...container.querySelectorAll('table')].filter(isOfDefinitions);
    return tables.length ? tables.flatMap((table) => [...table.querySelectorAll('tr')]) : undefined;
  }
  const level = levelOf(headings[at]!);
  const end = headings.slice(at + 1).find((heading) => levelOf(heading) <= level && !isLetter(heading));
  const all = [...container.querySelectorAll('*')];
  return all.slice(all.indexOf(headings[at]!) + 1, end ? all.indexOf(end) : undefined);
}

/** Whether the first two heads of a table are "Term" and "Definition", or words like these. */
function isOfDefinitions(table: Element): boolean {
  const row = table.querySelector('tr');
  const [first = '', second = ''] = row ? cellsOf(row).map((cell) => foldLetters(wordsOf(cell))) : [];
  return TERM.test(first) && DEFINITION.test(second);
}

const TERM =
  /^(?:term(?:e|er|et|s)?|termin\p{L}{0,2}|begr(?:ep|eb|epet|iff|iffe|epp|ip|eper|eber)|omgrep|concepts?|concepto|concetto|kasite|ord|word|wort|mot|woord|uttrykk|uttryck)$/u;
const DEFINITION =
  /^(?:definis\p{L}+|definit\p{L}+|maaritel\p{L}+|meaning|betyd\p{L}+|tyding|bedeutung|betekenis|signification|explanation|forklaring|erklarung|uitleg)$/u;

const isLetter = (heading: Element): boolean => LETTERS.test(termOf(heading));

/** The first cells of rows with two or three cells. */
function rowTerms(scope: readonly Element[]): readonly Term[] {
  const rows = scope.filter(({ localName }) => localName === 'tr').map(cellsOf);
  return rows.flatMap(([title, ...body]) =>
    title && body.length < 3 && body.some(({ localName }) => localName === 'td')
      ? [{ title, body: body.filter(isFilled) }]
      : [],
  );
}

/** Headings of the most common level, summaries of collapsible parts, or paragraphs that are bold as a whole, with what follows each. */
function headedTerms(scope: readonly Element[]): readonly Term[] {
  const headings = scope.filter((element) => element.matches(HEADINGS) && isFilled(element));
  const named = headings.filter((heading) => !isLetter(heading));
  const counts = new Map<number, number>();
  for (const heading of named) counts.set(levelOf(heading), (counts.get(levelOf(heading)) ?? 0) + 1);
  const [[level, count] = [0, 0]] = [...counts].sort(([a, many], [b, others]) => others - many || b - a);
  if (count > 1) return termsFrom(named.filter((heading) => levelOf(heading) === level));
  const folded = scope.filter(({ localName }) => localName === 'summary');
  if (folded.length > 1) return termsFrom(folded);
  const bold = scope.filter((element) => element.localName === 'p' && isBold(element));
  return bold.length > 1 ? termsFrom(bold, new Set(bold)) : [];
}

/** Whether a paragraph is bold as a whole. */
function isBold(paragraph: Element): boolean {
  const bold = paragraph.querySelector('strong, b');
  return !!bold && wordsOf(bold) === wordsOf(paragraph);
}

function termsFrom(titles: readonly Element[], ends: ReadonlySet<Node> = new Set()): readonly Term[] {
  const bodies = titles.map((title) => {
    let box = title;
    while (box.parentElement && wordsOf(box.parentElement) === wordsOf(title)) box = box.parentElement;
    const body: Node[] = [];
    for (let next = box.nextSibling; next; next = next.nextSibling) {
      if (ends.has(next) || isHeaded(next)) break;
      if ((isFilled(next) && !saysMore(next)) || isSpace(next)) body.push(next);
    }
    return body;
  });
  const all = bodies.map((body) => body.filter(isFilled));
  const last = withoutBackLink(all.pop() ?? []);
  const [own = last] = partsOf(bodies.at(-1) ?? []);
  const areDivided = bodies.length > 2 && bodies.slice(0, -1).every((body) => partsOf(body).length === 1);
  return [...all, areDivided ? own : last].map((body, i) => ({ title: titles[i]!, body }));
}

/** Whether a node is an empty paragraph or a rule, which divides what is around it. */
const isSpace = (node: Node): boolean => !isFilled(node) && /^(?:p|hr)$/i.test(node.nodeName);

/** The filled nodes of a body, divided at empty paragraphs and rules. */
function partsOf(body: readonly Node[]): readonly (readonly Node[])[] {
  const parts: Node[][] = [[]];
  for (const node of body)
    if (!isSpace(node)) parts.at(-1)!.push(node);
    else if (parts.at(-1)!.length) parts.push([]);
  return parts.filter((part) => part.length);
}

const isHeaded = (node: Node): boolean =>
  node.nodeType === 1 && ((node as Element).matches(HEADINGS) || !!(node as Element).querySelector(HEADINGS));

/** Whether an element is a line: it has text, and no blocks inside; icons are allowed. */
const isLine = (element: Element): boolean =>
  wordsOf(element) !== '' &&
  [...element.querySelectorAll('*')].every((part) => part.matches(IN_LINE) || !!part.closest('svg'));

const IN_LINE = `${INLINE}, q, cite, dfn, code, time, svg`;

/** The lines of an element, or the element itself. */
const linesIn = (box: Element): readonly Element[] =>
  box.localName === 'svg' ? [] : isLine(box) ? [box] : [...box.children].flatMap(linesIn);

/** The first lines of boxes of one shape, with the other lines in their boxes. */
function boxedTerms(scope: readonly Element[], isOnlySource: IsOnlySource): readonly Term[] {
  const shapes = new Map<string, Map<Element, Term | undefined>>();
  for (const box of scope) {
    if (!/^(?:div|section|article|li|figure)$/.test(box.localName) || linesIn(box).length < 2) continue;
    const others = shapes.get(shapeOf(box)) ?? new Map<Element, Term | undefined>();
    shapes.set(shapeOf(box), others.set(box, termIn(box, isOnlySource)));
  }
  const countOf = (boxes: ReadonlyMap<Element, unknown>) => [...boxes.values()].filter(Boolean).length;
  const [boxes = new Map<Element, Term>()] = [...shapes.values()].sort((a, b) => countOf(b) - countOf(a));
  const isInner = (box: Element) => ![...boxes.keys()].some((other) => other !== box && other.contains(box));
  return [...boxes].flatMap(([box, term]) =>
    isInner(box) ? (term ?? { title: box, body: linesIn(box).slice(0, 2) }) : [],
  );
}

/** The first line of a box, perhaps with a badge, above a definition and its sources. */
function termIn(box: Element, isOnlySource: IsOnlySource): Term | undefined {
  const [title, ...lines] = linesIn(box);
  const at = lines.findIndex((line) => isDefinition(wordsOf(line)));
  const isShort = (line: Element) => wordsOf(line).split(' ').length < FEWEST;
  const isOne = lines
    .slice(at + 1)
    .every((line) => !isDefinition(wordsOf(line)) || isOnlySource(line) !== false);
  return title && at >= 0 && lines.slice(0, at).every(isShort) && isOne
    ? { title, body: lines.slice(at).filter((line) => !saysMore(line)) }
    : undefined;
}

/** Paragraphs or items that start with a bold term: "<strong>Commons</strong>: what is shared …". */
function leadingTerms(scope: readonly Element[]): readonly Term[] {
  const lines = scope.filter((element) => /^(?:p|li)$/.test(element.localName) && isLine(element));
  return lines.flatMap((line) => {
    const [first] = [...line.childNodes].filter(isFilled);
    if (first?.nodeType !== 1 || !(first as Element).matches('strong, b, dfn, em, i')) return [];
    const [lead = ''] = /^[\s:–—.-]*/.exec(wordsOf(line).slice(wordsOf(first).length)) ?? [];
    const before = wordsOf(first) + lead;
    // emphasis alone may start a sentence
    const isSetApart = /^(?:em|i)$/.test((first as Element).localName)
      ? /[:–—-]/.test(lead)
      : /[:–—.-]/.test(before) || (first as Element).localName === 'dfn' || isBreak(first.nextSibling);
    return isSetApart ? [{ title: first as Element, lead: before, body: [line] }] : [];
  });
}

const isBreak = (node: Node | null): boolean => /^br$/i.test(node?.nodeName ?? '');

/** Whether text is a phrase, unlike names, dates and references. */
const isDefinition = (words: string): boolean =>
  words.split(' ').length > FEWEST && /(?:(?<!\p{L})\p{Ll}{2,}.*){2}/u.test(words) && !isReference(words);

/** Whether a term only refers to another, or is the heading of another part of the page: "References". */
const isNone = ({ title, lead = '', body }: Term): boolean =>
  body.every((node) => isReference(wordsOf(node).slice(lead.length))) ||
  (title.matches(HEADINGS) && isSection(termOf(title)));

/** The element with the definition of a term, and its entry; undefined if there is none, or more than one. */
function entryOf(
  { title, lead, body }: Term,
  isOnlySource: IsOnlySource,
): [Element, GlossaryEntry] | undefined {
  // a picture stays where it is, with its caption
  const isPicture = (node: Node) =>
    /^figure$/i.test(node.nodeName) && !!(node as Element).querySelector('img');
  const [definition, ...rest] = body.filter((node) => wordsOf(node) && !isPicture(node));
  if (definition?.nodeType !== 1 || isOnlySource(definition as Element)) return undefined;
  const areSources = rest.every((node) => node.nodeType === 1 && isOnlySource(node as Element) !== false);
  const words = wordsOf(definition);
  const isText = isDefinition(lead ? words.slice(lead.length).trim() : words);
  if (!isText || !areSources) return undefined;
  // further terms inside
  const lines = linesIn(definition as Element);
  const areShort = lines.some((line) => line.localName !== 'li' && wordsOf(line).split(' ').length < FEWEST);
  if (areShort || (definition as Element).querySelector(`${HEADINGS}, table, form`)) return undefined;
  const entry = {
    term: termOf(title).replace(/[\s:–—.]+$/, ''),
    terms: lead ? [] : [title],
    sources: rest as Element[],
    isFirst: true,
    ...(lead ? { label: lead } : { part: quotedPart(definition as Element) }),
    id: title.id || title.querySelector('[id]')?.id || undefined,
  };
  return [definition as Element, entry];
}

/** Whether terms are short, and not sections of an article. */
const areTerms = (entries: ReadonlyMap<Element, GlossaryEntry>): boolean => {
  const terms = [...entries.values()].map(({ term }) => term);
  return (
    terms.every((term) => term.length < 80) &&
    new Set(terms).size === terms.length &&
    terms.filter((term) => isSection(term)).length * 4 <= terms.length &&
    areDefinitions(entries)
  );
};
