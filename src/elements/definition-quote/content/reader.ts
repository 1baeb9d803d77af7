import { doiAddress, safeAddress } from '../../../records/addresses.js';
import { definitionNodes } from '../../../readers/definition/nodes.js';
import { isExplainedDefinition, readDefinitionsWith } from '../../../readers/definition/list.js';
import { ask } from '../../../readers/page/tree.js';
import type { Definition } from '../../../records/types.js';
import type { Reader } from '../../base/reader.js';
import { withMissing } from '../../base/content/missing-part.js';
import type { Problem } from '../../base/content/warn.js';
import { missingLiteral, literal } from '../../base/content/literal.js';
import { publishStructuredData } from '../../base/content/structured-data.js';
import { citedName } from './citation.js';
import { QuoteParts } from './quote-parts.js';
import type { QuoteHost } from './quote-parts.js';
import { inference } from './inference.js';
import { haveParts, names } from '../parts.js';
import { placeOf, setPlace } from './places.js';

/** Attributes of the source. */
interface Host extends HTMLElement {
  authors: string | undefined;
  year: string | undefined;
  locator: string | undefined;
  href: string | undefined;
  doi: string | undefined;
  sourceTitle: string | undefined;
}

type Report = (problem: Problem) => void;

const quoteParts = new WeakMap<Element, QuoteParts>();

export const reader: Reader<Definition> = {
  expected: 'a <blockquote>',
  kind: 'definition',
  addControllers(host) {
    quoteParts.set(host, new QuoteParts(host as QuoteHost, placeOf));
    publishStructuredData(host);
  },
  *read(host, report) {
    const used = new Set<Node>();
    const records = placeable(
      host,
      yield* readDefinitionsWith(host, inference.module, literal.module?.literalReader),
      report,
    );
    const fromAttributes = sourceFromAttributes(host as Host, report);
    const isGiven = Object.keys(fromAttributes).length > 0;
    for (const record of records) {
      const { quotation, attribution, more = [], written, marked, isLiteral } = definitionNodes(record)!;
      const child = childWith(host, quotation);
      const source = attribution && !child.contains(attribution) ? childWith(host, attribution) : undefined;
      const isCovered =
        isLiteral || coversAll({ ...record, ...fromAttributes }, source?.textContent ?? written ?? '');
      if (!isGiven && !written && !record.authors.length && !record.year)
        report({
          what: 'The quotation has no source that can be read.',
          fix: 'Put "(Name, year, p. 1)" in a paragraph after the <blockquote>, or set authors and year.',
          node: quotation,
        });
      const isInside = attribution ? quotation.contains(attribution) : !!written;
      // a mark after a source in the quotation's last block would include the source in the quotation
      const canBeMarked = !isInside || (!!attribution && !!quotation.querySelector(':scope > p'));
      setPlace(record, {
        quotation: child,
        bare: quotation.localName !== 'blockquote',
        unmarked: !marked && canBeMarked,
        within: !source && !isGiven,
        apart: isInside && attribution?.localName === 'p',
        ...(source && !isCovered && !isGiven && { source }),
        ...(written && !isCovered && !isGiven && { written }),
      });
      Object.assign(record, fromAttributes);
      if (record.year) record.year = yearKey(record.year);
      used.add(child);
      // text that the attributes do not cover stays in place
      if (source && (isCovered || !isGiven))
        for (const node of [source, ...more]) used.add(childWith(host, node));
    }
    const content = { records, used };
    const isRead = !!inference.module || content.records.every(isExplainedDefinition);
    return withMissing(
      content,
      missingLiteral(host, []) || (!isRead && inference) || (!names.module && haveParts(records) && names),
    );
  },
};

/** The additions to an element's quotations. */
export const quotePartsOf = (host: Element): QuoteParts => quoteParts.get(host)!;

/**
 * The quotations that can be rendered. A child with several quotations is left alone, since it cannot be in two slots.
 */
function placeable(host: HTMLElement, records: Definition[], report: Report): Definition[] {
  const childOf = (record: Definition) => childWith(host, definitionNodes(record)!.quotation);
  const children = records.map(childOf);
  const counts = new Map<Element, number>();
  for (const child of children) counts.set(child, (counts.get(child) ?? 0) + 1);
  const several = children.find((child) => counts.get(child)! > 1);
  if (several)
    report({
      what: 'Several quotations are in one tag.',
      fix: 'Put each <blockquote>, with its source, directly inside the tag.',
      node: several,
    });
  return records.filter((_, i) => counts.get(children[i]!) === 1);
}

/** Fields of the source from attributes, which take precedence over text. */
function sourceFromAttributes(host: Host, report: Report): Partial<Definition> {
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
  const fields = { authors: authors?.length ? authors : undefined, year, locator, url, doi, sourceTitle };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/** A year, with words for "in press" and "no date" replaced by the keys `in press` and `n.d.`. */
const yearKey = (year: string) =>
  /^(?:in press|i try[kc])/i.test(year)
    ? 'in press'
    : /^(?:[nsou]\. ?[dåaj]|no date|uten år)/i.test(year)
      ? 'n.d.'
      : year;

/** The child of the host that contains a node, since only children can be slotted. */
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

/** Words of an attribution that citations replace. */
const REWORDED = /^(s|ss|p|pp|side|sidene|sid|page|pages|og|and|und|och|in|press|i|trykk|n|d|u|å)$/iu;

/** Whether a citation from the record covers every word of an attribution; if not, the page's wording is kept. */
function coversAll({ authors, year, locator }: Definition, attribution: string): boolean {
  const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const cited = new Set(words([...authors.map(citedName), year, locator].join(' ')));
  return words(attribution).every((word) => cited.has(word) || REWORDED.test(word));
}
