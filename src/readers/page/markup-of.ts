import { sourceOf } from './sources.js';
import type { Source } from './sources.js';
import { cloneMarkup } from './page-markup.js';

const clones = new WeakMap<object, Map<string, unknown>>();

/** A reusable range for cloning, one per document. */
const scratch = new WeakMap<Document, Range>();

function scratchOf(page: Document): Range {
  const range = scratch.get(page) ?? page.createRange();
  scratch.set(page, range);
  return range;
}

/**
 * A field of a record with the page's own markup (emphasis, languages and links), or as plain text if the record was
 * not read from a page. Returns the same nodes on every call, so that a new render keeps them in place.
 *
 * @param links Whether links are kept; not if the view makes the whole field a link.
 */
export function markupOf(record: object, field: string, text: string, links = false): unknown {
  const source = sourceOf(record);
  if (!source) return text;
  const known = clones.get(record) ?? new Map<string, unknown>();
  clones.set(record, known);
  if (!known.has(field)) known.set(field, clonesFor(source, field, links) ?? text);
  return known.get(field);
}

function clonesFor(source: Source, field: string, links: boolean): Node[] | undefined {
  const nodes = source.spans
    .filter((span) => span.field === field)
    .flatMap(({ start, end }, i) => {
      const range = source.text.range(start, end, scratchOf(source.entry.ownerDocument));
      const clone = range
        ? cloneMarkup(range, itemAround(range, source), (element) => !links && element.localName === 'a')
        : [];
      return i > 0 ? [new Text(' '), ...clone] : clone;
    });
  return nodes.some((node) => node.nodeType === 1) ? nodes : undefined;
}

/** The item of an entry that contains a range. */
const itemAround = ({ startContainer }: Range, { entry, text }: Source): Element =>
  text.more.find((item) => item.contains(startContainer)) ?? entry;
