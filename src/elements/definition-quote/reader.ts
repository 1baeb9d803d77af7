import { acceptDefinition as accept } from '../../records/accept-definition.js';
import { doiAddress, safeAddress } from '../../records/addresses.js';
import { definitionNodes } from '../../readers/definition/nodes.js';
import { isExplainedDefinition, readDefinitionsWith } from '../../readers/definition/list.js';
import { ask } from '../../readers/tree.js';
import type { Definition } from '../../records/types.js';
import { adopt } from '../base/adopt.js';
import type { Reader } from '../base/content-element.js';
import { rememberUnexplained } from '../base/inference.js';
import type { Problem } from '../base/warn.js';
import { attend } from '../on-demand/attend.js';
import { citedName, citedSource } from './citation.js';
import { Extras } from './extras.js';
import { inference } from './inference.js';
import { lightStyles } from './light.styles.js';
import type { RgDefinitionQuote } from './definition-quote.js';

type Report = (problem: Problem) => void;

/** How a definition that stands on the page is shown. */
export interface Place {
  /** The element's child that holds the quotation. */
  quotation: Element;
  /** Whether that is no blockquote, so that one has to go around it. */
  bare: boolean;
  /** Whether the author typed no quotation marks, so that they can be put around it. */
  unmarked: boolean;
  /** Whether the source stands within that child. */
  within: boolean;
  /** Whether it stands there in a block of its own, after the quotation's. */
  apart: boolean;
  /** The child that says the source, where it has to stand as it is written. */
  source?: Element;
  /** What it says there, where that is more than the definition holds. */
  written?: string;
}

const places = new WeakMap<Definition, Place>();
const extras = new WeakMap<RgDefinitionQuote, Extras>();

const placeOf = (definition: Definition): Place | undefined => places.get(definition);

export const reader = {
  expected: 'a <blockquote>',
  kind: 'definition',
  accept,
  attend(host) {
    extras.set(host as RgDefinitionQuote, new Extras(host as RgDefinitionQuote, placeOf));
    attend(host);
  },
  inferenceFor: () => inference,
  placeOf,
  citedSource,
  /** What the element has beside its quotations. */
  extrasOf: (host: RgDefinitionQuote) => extras.get(host)!,
  statesOf,
  adoptLightStyles: (host: Element) => adopt(host.getRootNode(), lightStyles),
  read(host, report) {
    const used = new Set<Node>();
    const records = placeable(host, readDefinitionsWith(host, inference.module), report);
    const given = saidByAttributes(host as RgDefinitionQuote, report);
    const isGiven = Object.keys(given).length > 0;
    for (const record of records) {
      const { quotation, attribution, said, marked } = definitionNodes(record)!;
      const child = childWith(host, quotation);
      const beside = attribution && !child.contains(attribution) ? childWith(host, attribution) : undefined;
      const isSaid = saysAll({ ...record, ...given }, beside?.textContent ?? said ?? '');
      if (!isGiven && !said && !record.authors.length && !record.year)
        report({
          what: 'The quotation has no source that can be read.',
          fix: 'Put "(Name, year, p. 1)" in a paragraph after the <blockquote>, or set authors and year.',
          node: quotation,
        });
      const isInside = attribution ? quotation.contains(attribution) : !!said;
      // a mark after a source that ends the quotation's last block would quote the source
      const canBeMarked = !isInside || (!!attribution && !!quotation.querySelector(':scope > p'));
      places.set(record, {
        quotation: child,
        bare: quotation.localName !== 'blockquote',
        unmarked: !marked && canBeMarked,
        within: !beside && !isGiven,
        apart: isInside && attribution?.localName === 'p',
        ...(beside && !isSaid && !isGiven && { source: beside }),
        ...(said && !isSaid && !isGiven && { written: said }),
      });
      Object.assign(record, given);
      if (record.year) record.year = yearKey(record.year);
      used.add(child);
      // what the attributes do not say stays where it is
      if (beside && (isSaid || !isGiven)) used.add(beside);
    }
    const content = { records, used };
    return inference.module ? content : rememberUnexplained(content, isExplainedDefinition);
  },
} satisfies Reader<Definition> & Record<string, unknown>;

/** The quotations that can be set: a child that holds several stays as the page has it, since it cannot be in two places. */
function placeable(host: HTMLElement, records: Definition[], report: Report): Definition[] {
  const childOf = (record: Definition) => childWith(host, definitionNodes(record)!.quotation);
  const children = records.map(childOf);
  const held = new Map<Element, number>();
  for (const child of children) held.set(child, (held.get(child) ?? 0) + 1);
  const several = children.find((child) => held.get(child)! > 1);
  if (several)
    report({
      what: 'Several quotations stand in one element.',
      fix: 'Put each <blockquote>, with its source, directly inside the tag.',
      node: several,
    });
  return records.filter((_, i) => held.get(children[i]!) === 1);
}

/** What the style sheet of the page has to know of the quotations that stand in it. */
function statesOf(records: readonly Definition[]): string[] {
  const shown = records.flatMap((record) => placeOf(record) ?? []);
  const states = ['drawn'];
  // marks around one quotation that has them already would be worse than none around another
  if (shown.length && shown.every(({ unmarked }) => unmarked)) states.push('unmarked');
  if (shown.length && shown.every(({ apart }) => apart)) states.push('apart');
  return states;
}

/** What the attributes say of the source: it wins over what the page's text says. */
function saidByAttributes(host: RgDefinitionQuote, report: Report): Partial<Definition> {
  const { year, locator, href, doi, sourceTitle } = host;
  const authors = host.authors
    ?.split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  const url = safeAddress(href);
  if (href && !url)
    report({ what: `href="${href}" is not linked.`, fix: 'Use an address that begins with https:// or /.' });
  if (doi && !doiAddress(doi))
    report({
      what: `doi="${doi}" is not linked.`,
      fix: 'Write it as 10.1000/182 or https://doi.org/10.1000/182.',
    });
  const given = { authors: authors?.length ? authors : undefined, year, locator, url, doi, sourceTitle };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value));
}

/** What is not printed yet by the word that the elements have for it, in the language of the page. */
const yearKey = (year: string) =>
  /^(?:in press|i try[kc])/i.test(year)
    ? 'in press'
    : /^(?:[nsou]\. ?[dåaj]|no date|uten år)/i.test(year)
      ? 'n.d.'
      : year;

/** The child of the host that holds a node: only children can be slotted. */
function childWith(host: Element, node: Element): Element {
  let child = node;
  for (
    let parent = ask(child, 'parentElement');
    parent && parent !== host;
    parent = ask(child, 'parentElement')
  )
    child = parent;
  return child;
}

/** Words of an attribution that a citation says in its own way. */
const SAID_OTHERWISE = /^(s|ss|p|pp|side|sidene|sid|page|pages|og|and|und|och|in|press|i|trykk|n|d|u|å)$/iu;

/** Whether a citation made of the record says every word of an attribution: if not, the page's own wording has to stand. */
function saysAll({ authors, year, locator }: Definition, attribution: string): boolean {
  const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const said = new Set(words([...authors.map(citedName), year, locator].join(' ')));
  return words(attribution).every((word) => said.has(word) || SAID_OTHERWISE.test(word));
}
