import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { HEADINGS, levelOf } from '../../../readers/page/headings.js';
import { ask, call } from '../../../readers/page/tree.js';
import { templateOf } from '../phrases.js';

const previous = (element: Element) => ask(element, 'previousElementSibling');

/** The nearest heading before an element on the page, across shadow roots. */
export function headingBefore(element: Element): Element | undefined {
  for (let node: Element | null = element; node; node = ask(node, 'parentElement')) {
    for (let before = previous(node); before; before = previous(before)) {
      if (call(before, 'matches', HEADINGS)) return before;
      const inside: NodeListOf<Element> = call(before, 'querySelectorAll', HEADINGS);
      if (inside.length) return inside[inside.length - 1];
    }
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? headingBefore(root.host) : undefined;
}

/**
 * Returns a look-up of the heading before each list inside an element. The result is that of {@link headingBefore}, but
 * with a single walk for all lists. If there is no heading inside, it is the one before the element.
 *
 * @param places Elements that are looked up; by default all lists.
 */
export function headingsBefore(
  host: Element,
  places?: ReadonlySet<Element>,
): (list: Element) => Element | undefined {
  const before = new Map<Element, Element>();
  let last: Element | undefined;
  for (const element of host.querySelectorAll(places ? '*' : `${HEADINGS}, ul, ol`)) {
    const isHeading = call(element, 'matches', HEADINGS);
    if (last && (places ? places.has(element) : !isHeading)) before.set(element, last);
    if (isHeading) last = element;
  }
  let above: { heading: Element | undefined } | undefined;
  return (list) =>
    before.get(list) ??
    // a list made from rows or headings is outside the page, after a copy of its heading
    (host.contains(list) ? undefined : headingBefore(list)) ??
    (above ??= { heading: headingBefore(host) }).heading;
}

/** The level of headings inside an element: one below the heading above it. */
export const levelIn = (host: Element & { headingLevel?: number | undefined }): number =>
  (host.headingLevel || levelOf(headingBefore(host))) + 1;

/** A heading of the given level: `h2` to `h6`, or a `div` with `role="heading"` for other levels. */
export function headingTemplate(level: number, part: string, content: unknown): TemplateResult {
  if (level < 2 || level > 6)
    return html`<div role="heading" aria-level=${level} part=${part}>${content}</div>`;
  const strings = (headings[level] ??= templateOf([`<h${level} part=`, '>', `</h${level}>`]));
  return html(strings, part, content);
}

/** One template per level, since Lit cannot bind tag names. */
const headings: TemplateStringsArray[] = [];
