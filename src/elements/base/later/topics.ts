import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { childWith } from '../../../readers/page/used-children.js';
import { placeOf, sourceOf } from '../../../readers/page/sources.js';
import { HEADINGS } from '../../../readers/page/headings.js';

/** The records of one list of the page. */
export interface ListGroup<R> {
  key: string;
  records: readonly R[];
}

/** Divides records by the list of the page that they are in. The key is the position of that list among the children. */
export function groupByList<R extends object>(host: Element, records: readonly R[]): ListGroup<R>[] {
  const positions = positionsIn(host);
  const groups = new Map<string, R[]>();
  for (const record of records) {
    // an entry may be a child itself
    const child = childWith(host, placeOf(record)) ?? childWith(host, sourceOf(record)?.entry);
    const key = String(positions.get(child));
    const members = groups.get(key);
    if (members) members.push(record);
    else groups.set(key, [record]);
  }
  return [...groups].map(([key, members]) => ({ key, records: members }));
}

const positionsIn = (host: Element): ReadonlyMap<Node | undefined, number> =>
  new Map([...host.childNodes].map((child, position) => [child, position]));

/** The place for the page's content before a list, such as its heading. */
export const topicSlot = ({ key }: Pick<ListGroup<object>, 'key'>): TemplateResult =>
  html`<slot class="topic" data-list=${key}></slot>`;

/**
 * Assigns the page's content above each list, or the section that contains it, to the place above its group, or hides it if no record of the list is shown.
 * Returns the content before the heading of the first list, or after the last list.
 *
 * @param slot Where the content is: before or after the first list.
 */
export function assignTopics(
  host: Element,
  root: ParentNode,
  slot: string,
  nodes: readonly (Element | Text)[],
  records: readonly object[],
): readonly (Element | Text)[] {
  const positions = positionsIn(host);
  const [first, ...others] = groupByList(host, records).map(({ key }) => Number(key));
  const assign = (list: number | undefined, above: readonly (Element | Text)[]) =>
    root.querySelector<HTMLSlotElement>(`slot.topic[data-list="${list}"]`)?.assign(...above);
  if (slot === 'before') {
    const section = nodes.findIndex((node) => positions.get(node) === first);
    const heading = nodes.findLastIndex((node) => node.nodeType === 1 && (node as Element).matches(HEADINGS));
    const start = section >= 0 ? section : heading < 0 ? nodes.length : heading;
    assign(first, nodes.slice(start));
    return nodes.slice(0, start);
  }
  let rest = nodes;
  for (const list of others) {
    const next = rest.findIndex((node) => positions.get(node)! > list);
    const above = rest.slice(0, next < 0 ? rest.length : next);
    assign(list, above);
    rest = rest.slice(above.length);
  }
  return rest;
}
