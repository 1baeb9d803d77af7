import { html } from 'lit';
import { childWith } from '../../../readers/page/used-children.js';
import { placeOf } from '../../../readers/page/sources.js';
import type { Project, ProjectGroup } from '../../../records/types.js';
import type { Problem } from '../../base/content/warn.js';
import { HEADINGS } from '../../base/content/page-headings.js';
import type { Grouping } from '../list-view.js';

export { groupProjects } from '../../../records/group.js';

const GROUPS = ['status', 'type', 'funder', 'year', 'heading', 'none'] satisfies Grouping[];

/** Whether a `group-by` value is known; warns if not. */
export function isGroupKey(by: string, warn: (problem: Problem) => void): by is Grouping {
  if ((GROUPS as string[]).includes(by)) return true;
  warn({ what: `group-by="${by}" is not known.`, fix: `Use one of ${GROUPS.join(', ')}.` });
  return false;
}

/** Groups projects by the list of the page that they are in. The key is the position of that list among the children. */
export function groupByList(host: Element, projects: readonly Project[]): ProjectGroup[] {
  const positions = positionsIn(host);
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const key = String(positions.get(childWith(host, placeOf(project))));
    const members = groups.get(key);
    if (members) members.push(project);
    else groups.set(key, [project]);
  }
  return [...groups].map(([key, members]) => ({ key, projects: members }));
}

const positionsIn = (host: Element): ReadonlyMap<Node | undefined, number> =>
  new Map([...host.childNodes].map((child, position) => [child, position]));

/** The place for the page's content before a list, such as its heading. */
export const topicSlot = ({ key }: ProjectGroup): unknown =>
  html`<slot class="topic" data-list=${key}></slot>`;

/**
 * Assigns the page's content above each list to the place above its group, or hides it if no project of the list is shown.
 * Returns the content before the heading of the first list, or after the last list.
 *
 * @param slot Where the content is: before or after the first list.
 */
export function assignTopics(
  host: Element,
  root: ParentNode,
  slot: string,
  nodes: readonly (Element | Text)[],
  projects: readonly Project[],
): readonly (Element | Text)[] {
  const positions = positionsIn(host);
  const [first, ...others] = groupByList(host, projects).map(({ key }) => Number(key));
  const assign = (list: number | undefined, above: readonly (Element | Text)[]) =>
    root.querySelector<HTMLSlotElement>(`slot.topic[data-list="${list}"]`)?.assign(...above);
  if (slot === 'before') {
    const heading = nodes.findLastIndex((node) => node.nodeType === 1 && (node as Element).matches(HEADINGS));
    const start = heading < 0 ? nodes.length : heading;
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
