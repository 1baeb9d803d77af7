import { quotedPart, type QuotedPart } from './quoted-part.js';
import { areTitles, isFilled, isLabel, outermost, wordsOf } from '../blocks/nodes.js';

/** The place of a definition in a list of terms. */
export interface GlossaryEntry {
  term: string;
  terms: readonly Element[];
  /** The id of its terms, if it is their first definition. */
  id?: string | undefined;
  /** Further values that only name its source. */
  sources: readonly Element[];
  /** Whether it is the first definition of its terms. */
  isFirst: boolean;
  /** Words at the start of its text that are not part of it: "Description:", or the term itself. */
  label?: string;
  /** The quotation in its text, if that is a sentence around it. */
  part?: QuotedPart | undefined;
}

/** Starts of references to another entry. */
const REFERS = /^(?:\W*(?:see|siehe|se|sj[åa]|voir|vgl|jf|jfr|zie|katso|v[ée]ase|vedi)\.?:?\s|\s*[→➔⇒])/i;

/** Whether a text in a glossary only refers to another entry: "See also Housing". */
export const isReference = (words: string): boolean =>
  REFERS.test(words) && words.split(' ').length < 8 && !/[.;]\s/.test(words.replace(/^\W*\w+\./, ''));

/** Words that a definition has at least; facts such as names are mostly shorter. */
export const FEWEST = 4;

/**
 * The definitions in lists of terms (`dl`): each value, or the quotations in it. Undefined if the lists hold something
 * else, such as facts with labels, questions, staff or references, or if there are quotations beside them.
 *
 * @param isOnlySource Tests whether a value only names a source.
 */
export function glossaryIn(
  container: Element,
  isOnlySource: (value: Element) => boolean | undefined,
): ReadonlyMap<Element, GlossaryEntry> | undefined {
  const lists = container.localName === 'dl' ? [container] : outermost(container, 'dl');
  const isInside = (quotation: Element) => lists.some((list) => list.contains(quotation));
  const quotations = outermost(container, 'blockquote');
  if (!quotations.every(isInside) || lists.some((list) => list.closest('blockquote'))) return undefined;
  const entries = new Map<Element, GlossaryEntry>();
  const labels = [labelOf(lists, 'dt'), labelOf(lists, 'dd')] as const;
  for (const list of lists) {
    let terms: Element[] = [];
    let sources: Element[] | undefined;
    for (const part of partsOf(list)) {
      if (part.localName === 'dt') {
        if (sources) terms = [];
        terms.push(part);
        sources = undefined;
      } else if (part.localName !== 'dd' || !terms.length) return undefined;
      // of values that follow a term, a few show what the list holds, since each test takes time
      else if ((!sources && (labels[1] || entries.size > 2)) || !isOnlySource(part)) {
        const isFirst = !sources;
        const own: Element[] = (sources = []);
        if (isReference(wordsOf(part))) continue;
        const quoted = quotations.filter((quotation) => part.contains(quotation));
        (quoted.length ? quoted : [part]).forEach((definition, i) =>
          entries.set(definition, {
            ...entryOf(terms, own, isFirst && !i, labels),
            part: quoted.length ? undefined : quotedPart(part),
          }),
        );
      } else if (sources) sources.push(part);
      else return undefined;
    }
    // a term without a definition
    if (!sources) return undefined;
  }
  return areDefinitions(entries) ? entries : undefined;
}

/** The label that starts all terms or all values of several lists: "Term: housing". */
function labelOf(lists: readonly Element[], name: string): string {
  const all = lists.flatMap(partsOf).flatMap((part) => (part.localName === name ? [termOf(part)] : []));
  const [, label = ''] = /^([^:]{2,30}: )\S/.exec(all[0] ?? '') ?? [];
  return all.length > 1 && all.every((words) => words.startsWith(label)) ? label : '';
}

const entryOf = (
  terms: readonly Element[],
  sources: readonly Element[],
  isFirst: boolean,
  [label, ofValue]: readonly [string, string],
): GlossaryEntry => ({
  term: terms.map((term) => termOf(term).slice(label.length)).join(', '),
  terms,
  sources,
  isFirst,
  ...(ofValue && { label: ofValue }),
  ...(isFirst && { id: terms.find(({ id }) => id)?.id }),
});

/** The words of a term without a link to itself, such as "¶". */
export const termOf = (term: Element): string =>
  [...term.childNodes]
    .filter((node) => node.nodeType !== 8 && !(node.nodeType === 1 && isAnchor(node as Element)))
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const isAnchor = (link: Element): boolean =>
  link.localName === 'a' &&
  !!link.getAttribute('href')?.startsWith('#') &&
  wordsOf(link) !== wordsOf(link.parentElement!);

/** The terms and values of a list. */
const partsOf = (list: Element): Element[] =>
  [...list.children]
    .flatMap((child) => (child.localName === 'div' ? [...child.children] : [child]))
    .filter((part) => isFilled(part) && !/^(?:script|style|template)$/.test(part.localName));

/** Whether terms and values are those of a glossary: most values are phrases, and few terms are labels. */
export function areDefinitions(entries: ReadonlyMap<Element, GlossaryEntry>): boolean {
  const all = [...entries].map(([definition, { term }]) => ({ term, text: wordsOf(definition) }));
  const most = (test: (entry: (typeof all)[number]) => boolean) => all.filter(test).length * 2 > all.length;
  return (
    most(({ text }) => text.split(' ').length >= FEWEST) &&
    !most(({ term }) => isLabel(term)) &&
    areTitles(
      all.map(({ term }) => term),
      all.map(({ term, text }) => `${term} ${text}`),
    )
  );
}
