import { definitionNodes } from '../../../readers/definition/nodes.js';
import { isPlainText } from '../../../readers/page/divided-children.js';
import { DomText } from '../../../readers/page/dom-text.js';
import { childWith, contentFrom } from '../../../readers/page/used-children.js';
import type { Content } from '../../../readers/page/used-children.js';
import type { Definition } from '../../../records/types.js';
import { copyOf } from '../../base/later/copy-text.js';
import type { Problem } from '../../base/content/warn.js';
import type { Copies, Place } from '../content/places.js';

export { otherDefinitions } from '../../../readers/definition/other-definitions.js';
export { severalStyles } from './several.styles.js';

/** The division of quotations: the content that is not slotted whole, and the places of its records. */
interface Division {
  content: Content<Definition>;
  placeOf: (record: Definition, keepsSource: boolean) => Partial<Place> | undefined;
}

/**
 * Divides the children of which some contain several quotations or definitions, which cannot all be slotted. They are
 * copied if they are among plain text that stays around them, and otherwise left to the page. Undefined if there are none.
 *
 * @param keepsSource Whether the source of a record stays on the page, since the view does not show it.
 */
export function divide(
  host: Element,
  records: readonly Definition[],
  keepsSource: (record: Definition) => boolean,
  report: (problem: Problem) => void,
): Division | undefined {
  const childOf = (record: Definition) => childWith(host, definitionNodes(record)!.quotation);
  const counts = new Map<Node | undefined, number>();
  for (const record of records) {
    const child = childOf(record);
    counts.set(child, (counts.get(child) ?? 0) + (definitionNodes(record)!.entry ? 2 : 1));
  }
  const isOneOfSeveral = (record: Definition) => counts.get(childOf(record))! > 1;
  if (!records.some(isOneOfSeveral)) return undefined;
  const entries = new Set(records.flatMap((record) => entryParts(record, !keepsSource(record))));
  const content = contentFrom(
    host,
    records,
    (element) => entries.has(element),
    () => false,
    entries,
  );
  const drawn = new Set(content.records);
  const isDrawn = (record: Definition) => drawn.has(record);
  const left = records.find((record) => isOneOfSeveral(record) && !isDrawn(record));
  if (left)
    report({
      what: 'Several quotations are in one tag, among content that cannot be copied, and are left as they are.',
      fix: 'Put each <blockquote>, with its source, directly inside the tag.',
      node: childOf(left) as Element,
    });
  return {
    content,
    placeOf(record, isSourceKept) {
      if (!isDrawn(record)) return isOneOfSeveral(record) ? { isLeft: true } : undefined;
      if (!isOneOfSeveral(record) && content.used.has(childOf(record)!)) return undefined;
      const copies = copiesOf(record, isSourceKept);
      return { copies, within: !copies.source && !isSourceKept && !!definitionNodes(record)!.written };
    },
  };
}

const results = new WeakMap<object, boolean>();

/** Whether an element has content between children with quotations. */
export function haveTextsBetween(host: Element, content: Content<Definition>): boolean {
  let result = results.get(content);
  if (result === undefined) {
    const isUsed = (node: Node) => content.used.has(node);
    const children = [...host.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
    const between = children.slice(
      Math.max(children.findIndex(isUsed), 0),
      children.findLastIndex(isUsed) + 1,
    );
    result = between.some((node) => !isUsed(node) && !!node.textContent?.trim());
    results.set(content, result);
  }
  return result;
}

/** The elements that a record was read from; none if a copy would lack some of their content. */
function entryParts(record: Definition, hidesSource: boolean): Element[] {
  const { quotation, attribution, more = [], entry } = definitionNodes(record)!;
  const { terms = [], sources = [] } = entry ?? {};
  const parts = [quotation, ...terms, ...(attribution && hidesSource ? [attribution, ...more] : [])];
  return [...parts, ...sources].every(isPlainText) ? parts : [];
}

/**
 * Copies of the parts of a quotation on the page, for the view. The source is apart from the quotation, unless it is kept
 * there.
 */
function copiesOf(record: Definition, isSourceKept: boolean): Copies {
  const { quotation, attribution, marked, entry, written } = definitionNodes(record)!;
  const copies = new Map<Element, HTMLElement>();
  const contentOf = (element: Element): Node[] => [...copyOf(element, copies).childNodes];
  const copy = copyOf(quotation, copies);
  const source = isSourceKept ? undefined : sourceIn(record, copy, copies);
  const beside =
    attribution && !isSourceKept && !quotation.contains(attribution) ? contentOf(attribution) : source;
  const isTyped = marked || (!!written && isSourceKept);
  const box = boxOf(copy, entry && !marked && !written ? 'div' : 'blockquote');
  box.setAttribute('part', 'quotation');
  if (record.lang) box.lang = record.lang;
  box.className = marked ? 'marked' : entry || isTyped ? '' : 'unmarked';
  return {
    quotation: box,
    text: new DomText(box),
    isGlossary: !!entry,
    ...(entry && { terms: entry.isFirst ? entry.terms.map(contentOf) : [] }),
    ...(beside && { source: beside }),
  };
}

/** Removes the source at the end of a copy, and returns its content. */
function sourceIn(
  record: Definition,
  copy: HTMLElement,
  copies: ReadonlyMap<Element, HTMLElement>,
): Node[] | undefined {
  const { attribution, sourceStart } = definitionNodes(record)!;
  const inner = attribution && copies.get(attribution);
  if (inner && inner !== copy) {
    inner.remove();
    return [...inner.childNodes];
  }
  if (sourceStart === undefined) return undefined;
  const text = new DomText(copy);
  const range = text.range(sourceStart, text.text.length);
  if (!range) return undefined;
  const content = [...range.extractContents().childNodes];
  // the line break before it
  for (
    let last = lastIn(copy);
    last?.localName === 'br' || (last && !last.textContent.trim());
    last = lastIn(copy)
  )
    last.remove();
  return content;
}

/** The element at the end of another; undefined if text is at the end. */
function lastIn(element: Element): Element | undefined {
  const last = [...element.childNodes].findLast((node) => node.nodeType === 1 || node.textContent?.trim());
  if (last?.nodeType !== 1) return undefined;
  return lastIn(last as Element) ?? (last as Element);
}

/** A quotation or text with the content of a copy, in a paragraph if it has none. */
function boxOf(copy: HTMLElement, name: string): HTMLElement {
  if (copy.localName === 'blockquote') return copy;
  const box = copy.ownerDocument.createElement(name);
  const hasBlocks =
    copy.localName !== 'p' && [...copy.children].some(({ localName }) => BLOCK.test(localName));
  const inside = hasBlocks ? box : copy.ownerDocument.createElement('p');
  inside.append(...copy.childNodes);
  if (!hasBlocks) box.append(inside);
  return box;
}

const BLOCK = /^(?:p|div|ul|ol|dl|h\d|blockquote)$/;
