import { fixture, html } from '@open-wc/testing';
import { TAGS } from '../../src/upgrade/options.js';

/** Two projects. */
export const LIST = '<ul><li>Care at home (2021–2024)</li><li>Neighbours</li></ul>';

/** A part of a page with this markup. */
export async function page(markup: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<main></main>`);
  root.innerHTML = markup;
  return root;
}

/** The opening tags of the elements in a part of a page, without their last bracket. */
export const tagsIn = (root: Element) =>
  [...root.querySelectorAll(TAGS.join())].map(
    (element) => (element.cloneNode(false) as Element).outerHTML.split('></')[0],
  );
