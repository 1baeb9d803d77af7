import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ask, call } from '../../readers/tree.js';
import { templateOf } from './phrases.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

const previous = (element: Element) => ask(element, 'previousElementSibling');

/** The nearest heading that stands before an element on the page, out through shadow roots. */
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
 * Gives the heading that stands before a list inside an element, as {@link headingBefore} does, for as many lists as there
 * are in one walk; for anything else, the one before the element itself.
 */
export function headingsBefore(host: Element): (list: Element) => Element | undefined {
  const before = new Map<Element, Element>();
  let last: Element | undefined;
  for (const element of host.querySelectorAll(`${HEADINGS}, ul, ol`))
    if (call(element, 'matches', HEADINGS)) last = element;
    else if (last) before.set(element, last);
  let above: { heading: Element | undefined } | undefined;
  return (list) => before.get(list) ?? (above ??= { heading: headingBefore(host) }).heading;
}

/** The level of a heading, 1 to 6 and beyond. */
export const levelOf = (heading: Element | undefined): number =>
  Number(heading?.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading?.localName ?? '')?.[1] ?? 2);

/** The level of headings inside an element: one below that of the heading it stands under. */
export const levelIn = (host: Element & { headingLevel?: number | undefined }): number =>
  (host.headingLevel || levelOf(headingBefore(host))) + 1;

/** A heading of a level; below 6 it stays a heading to assistive technology. */
export function headingTemplate(level: number, part: string, content: unknown): TemplateResult {
  if (level < 2 || level > 6)
    return html`<div role="heading" aria-level=${level} part=${part}>${content}</div>`;
  const strings = (headings[level] ??= templateOf([`<h${level} part=`, '>', `</h${level}>`]));
  return html(strings, part, content);
}

/** Names of tags cannot be filled in, so each level has a template of its own. */
const headings: TemplateStringsArray[] = [];
