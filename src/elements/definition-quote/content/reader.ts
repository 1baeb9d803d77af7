import { doiAddress, safeAddress } from '../../../records/addresses.js';
import { definitionNodes } from '../../../readers/definition/nodes.js';
import type { DefinitionNodes } from '../../../readers/definition/nodes.js';
import { isExplainedDefinition, readDefinitionsWith } from '../../../readers/definition/list.js';
import type { Content } from '../../../readers/page/used-children.js';
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
import { haveParts, names, several } from '../parts.js';
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
    const { module } = several;
    const records = yield* readDefinitionsWith(
      host,
      inference.module,
      literal.module?.literalReader,
      module?.otherDefinitions,
    );
    const fromAttributes = sourceFromAttributes(host as Host, report);
    const isGiven = Object.keys(fromAttributes).length > 0;
    /** The child with the source, if it is another one than that with the quotation. */
    const sourceOf = ({ quotation, attribution }: DefinitionNodes) => {
      const source = attribution && childWith(host, attribution);
      return source === childWith(host, quotation) ? undefined : source;
    };
    const isCovered = (record: Definition) => {
      const nodes = definitionNodes(record)!;
      const { isLiteral, attribution, written = '' } = nodes;
      const said = sourceOf(nodes) ? attribution!.textContent : written;
      return isLiteral || coversAll({ ...record, ...fromAttributes }, said);
    };
    // text that the attributes do not cover stays in place
    const isKept = (record: Definition) => isGiven && !isCovered(record);
    const divided = module?.divide(host, records, isKept, report);
    const used = new Set<Node>(divided?.content.used);
    for (const record of records) {
      const nodes = definitionNodes(record)!;
      const { quotation, attribution, more = [], written, marked, entry } = nodes;
      const child = childWith(host, quotation);
      const source = sourceOf(nodes);
      if (!isGiven && !entry && !written && !record.authors.length && !record.year)
        report({
          what: 'The quotation has no source that can be read.',
          fix: 'Put "(Name, year, p. 1)" in a paragraph after the <blockquote>, or set authors and year.',
          node: quotation,
        });
      const isInside = attribution ? quotation.contains(attribution) : !!written;
      // a mark after a source in the quotation's last block would include the source in the quotation
      const canBeMarked = !isInside || (!!attribution && !!quotation.querySelector(':scope > p'));
      const isShown = !isGiven && !isCovered(record);
      const apart = divided?.placeOf(record, isKept(record));
      setPlace(record, {
        quotation: child,
        bare: quotation.localName !== 'blockquote',
        unmarked: !marked && canBeMarked,
        within: !source && !isGiven,
        apart: isInside && attribution?.localName === 'p',
        ...(source && isShown && { source }),
        ...(written && isShown && { written }),
        ...apart,
      });
      if (!apart) {
        used.add(child);
        if (source && !isKept(record)) for (const node of [source, ...more]) used.add(childWith(host, node));
      }
      Object.assign(record, fromAttributes);
      if (record.year) record.year = yearKey(record.year);
    }
    const content: Content<Definition> = { ...divided?.content, records, used };
    const isRead = !!inference.module || records.every(isExplainedDefinition);
    // glossaries, several quotations in one child, and texts between quotations
    const children = new Set(records.map((record) => childWith(host, definitionNodes(record)!.quotation)));
    const isAmongOthers =
      children.size < records.length ||
      [...host.childNodes].some((node) => isContent(node) && !used.has(node));
    const mayBeOthers = !records.length || (records.length > 1 && isAmongOthers) || host.querySelector('dt');
    return withMissing(
      content,
      missingLiteral(host, []) ||
        (!isRead && inference) ||
        (mayBeOthers && !module && several) ||
        (!names.module && haveParts(records) && names) ||
        content.awaits,
    );
  },
};

const isContent = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && !!node.textContent!.trim());

/** The additions to an element's quotations. */
export const quotePartsOf = (host: Element): QuoteParts => quoteParts.get(host)!;

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
